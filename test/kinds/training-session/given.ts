/** A form that is right until a test makes it wrong. Monday, 1 March 2027. */
import type { TrainingContext, TrainingCourse } from '../../../server/kinds/training-session/form.ts';

const course = (sku: string, name: string, more: Partial<TrainingCourse> = {}): TrainingCourse => ({
  sku,
  name,
  active: true,
  classSize: 12,
  modes: [{ mode: 'REMOTE' }, { mode: 'ONSITE' }],
  sessionPattern: 'TWO_HALF_DAYS',
  prerequisites: [],
  prerequisiteNote: null,
  usualLeadTimeBusinessDays: 15,
  ...more,
});
const git = { sku: 'PS-BAS', name: 'Git Basics' };
const cicd = { sku: 'PS-CICD', name: 'CI/CD' };

export const context = (more: Partial<TrainingContext> = {}): TrainingContext => ({
  today: '2027-03-01',
  courses: [
    course('PS-BAS', 'Git Basics'),
    course('PS-CICD', 'CI/CD', { prerequisites: [git] }),
    course('PS-SEC', 'Security Essentials', {
      prerequisites: [git, cicd],
      prerequisiteNote: 'Needs the Ultimate tier.',
      modes: [{ mode: 'REMOTE' }],
    }),
    course('PS-OLD', 'Old Course', { active: false }),
  ],
  internalDomains: ['foyer.example'],
  requesterEmail: 'tess@foyer.example',
  seminarSeats: 50,
  ...more,
});

export const answers = (more: object = {}) => ({
  title: 'Git basics for the payments team',
  businessJustification: 'The team moves to merge requests next quarter.',
  teamName: 'Payments',
  costCentre: 'CC-1200',
  managerApproverEmail: 'lena@foyer.example',
  courseSku: 'PS-BAS',
  deliveryMode: 'REMOTE',
  attendeeCount: 8,
  experienceLevel: 'BASIC',
  preferredWindows: [{ start: '2027-04-05', end: '2027-04-09' }],
  timezone: 'Europe/Berlin',
  language: 'en',
  sessionPattern: 'TWO_HALF_DAYS',
  ...more,
});
