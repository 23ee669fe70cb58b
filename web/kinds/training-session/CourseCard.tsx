/** What the chosen course is, so that nobody has to look it up. */
import { Link } from 'wouter';
import type { Course } from './setup.ts';

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

export const CourseCard = ({ course }: { course: Course }) => (
  <div className="course-card">
    <p>{course.description}</p>
    <ul className="course-facts">
      {course.classSize !== null && <li>Up to {course.classSize} people in a class</li>}
      <li>Usually starts {course.usualLeadTimeBusinessDays} business days after asking</li>
      {course.prerequisites.length > 0 && <li>Builds on {listed.format(course.prerequisites.map((p) => p.name))}</li>}
    </ul>
    <Link href={`/catalogue/${encodeURIComponent(course.sku)}`} className="small">
      More in the catalogue
    </Link>
  </div>
);
