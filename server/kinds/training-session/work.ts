/** What the desk adds to a training session request, and the facts its guards look at. Types alone. */
import type { ClassPart } from '../../db/schema/catalogue.ts';
import type { CommonWork } from '../../db/schema/requests.ts';

/** `requests.work` of this kind. */
export interface TrainingWork extends CommonWork {
  /** The course settled on. */
  courseSku?: string | null;
  hostAccount?: string | null;
  /** Proposed and not yet picked. */
  dateOptions?: { parts: ClassPart[] }[] | null;
  /** ISO instant. */
  datesExpireAt?: string | null;
  shortNoticeReason?: string | null;
  attendedCount?: number | null;
  /** `YYYY-MM-DD`. */
  reviewDate?: string | null;
}

export interface CourseFacts {
  sku: string;
  name: string;
  isCourse: boolean;
  active: boolean;
  classSize: number | null;
  modes: string[];
}

export interface TrainingFacts {
  /** The course named in the details, else settled on, else asked for; null when there is none or it is unknown. */
  course: CourseFacts | null;
  /** Named in the details, else proposed; null when there is none or they do not hold the role. */
  trainer: { id: string; name: string; certified: boolean; cleared: boolean } | null;
  /** For each option of dates, given in the details or proposed before: what is in its way. */
  options: { trainerBusy: boolean; hostBusy: boolean }[];
  /** The class it is scheduled as; ISO instants. */
  scheduled: { id: string; trainerId: string | null; startsAt: string; endsAt: string; cancelled: boolean } | null;
}
