/** Changes of requests as followers hear of them. */
import type { EventRow, RequestRow } from '../db/schema/index.ts';

export interface ChangedRequest {
  /** The uuid of the request, and its kind for the global id. */
  requestId: string;
  kind: RequestRow['kind'];
  request: RequestRow | null;
  event: EventRow | null;
}
