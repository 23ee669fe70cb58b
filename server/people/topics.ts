/** What each topic of mail covers, in the sentence shown beside its switch. Pure; told by default. */
import type { Topic } from '../db/schema/messages.ts';

export const TOPIC_DESCRIPTIONS: Record<Topic, string> = {
  RECEIPTS: 'A receipt when you ask for something, or somebody asks for you.',
  PROGRESS: 'A request of yours, or one you watch, moves on.',
  CONVERSATION: 'Questions to you, answers and comments.',
  ASSIGNMENT: 'A request is given to you to work on.',
  SCHEDULE: 'Dates, trainers or the list of attendees change.',
  DESK_QUEUE: 'A new request waits for the desk and nobody has taken it.',
};
