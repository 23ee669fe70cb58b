/** What the desk adds to an audit attendance request, and the facts its guards look at. Types alone. */
import type { CommonWork } from '../../db/schema/requests.ts';

/** `requests.work` of this kind. Trainer and account owner are the class's, so that both may see the request. */
export interface AuditWork extends CommonWork {
  /** The observer's own link to join. */
  registrationLink?: string | null;
  clearanceVerified?: boolean;
}

export interface AuditFacts {
  /** The class named in the details, else matched, else asked for; null when there is none. ISO instants. */
  observed: {
    id: string;
    startsAt: string;
    endsAt: string;
    parts: number;
    cancelled: boolean;
    observersAllowed: boolean;
    restricted: boolean;
    /** Places not taken by others. */
    placesLeft: number;
    trainerId: string | null;
    accountOwnerId: string | null;
  } | null;
  /** Whether the observer has another active request for that class. */
  askedTwice: boolean;
}
