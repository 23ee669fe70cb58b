/** When something is due, in few enough words for a row or a card. Pure. */
import { ageText } from './age.ts';

export type DueNearness = 'later' | 'soon' | 'late';

/** Within this it is soon. */
const SOON_MS = 4 * 3_600_000;

export function dueText(dueAt: Date, now: Date): { nearness: DueNearness; text: string } {
  const left = dueAt.getTime() - now.getTime();
  if (left < 0) return { nearness: 'late', text: `late by ${ageText(dueAt, now)}` };
  return { nearness: left <= SOON_MS ? 'soon' : 'later', text: `due in ${ageText(now, dueAt)}` };
}
