/** What the priorities are called. */
import type { RequestPriority } from '../graphql/generated/graphql.ts';

export const priorityWords: Record<RequestPriority, string> = {
  URGENT: 'Urgent',
  HIGH: 'High',
  NORMAL: 'Normal',
  LOW: 'Low',
};
