/**
 * Options of dates while they are typed, and as the API wants them. Pure. A part is a day with a beginning and an end
 * in the session's zone; converting is all this does, whether the dates suit is the server's to say.
 */
import type { DateOptionInput } from '../../graphql/generated/graphql.ts';
import { instantOf } from './zonedTime.ts';

export interface PartDraft {
  day: string;
  from: string;
  to: string;
}
export type OptionDraft = PartDraft[];

export const OPTIONS_MAX = 3;
export const PARTS_MAX = 8;

const shapes: Record<string, { parts: number; from: string; to: string }> = {
  ONE_DAY: { parts: 1, from: '09:00', to: '17:00' },
  TWO_HALF_DAYS: { parts: 2, from: '09:00', to: '13:00' },
  FOUR_HALF_DAYS: { parts: 4, from: '09:00', to: '13:00' },
};

/** An empty option in the shape the session is to have. */
export function emptyOption(pattern: string | undefined): OptionDraft {
  const shape = shapes[pattern ?? ''] ?? { parts: 1, from: '09:00', to: '13:00' };
  return Array.from({ length: shape.parts }, () => ({ day: '', from: shape.from, to: shape.to }));
}

const isBlank = (option: OptionDraft): boolean => option.every((part) => part.day === '');

/** What is wrong with a part as a time, by itself; null when it is one. */
export function partProblem(part: PartDraft, zone: string): string | null {
  if (!part.day || !part.from || !part.to) return 'Give the day, when it begins and when it ends.';
  for (const time of [part.from, part.to])
    if (!instantOf(part.day, time, zone).at)
      return `Clocks go forward that day in ${zone}: ${time} does not exist. Choose another time.`;
  return null;
}

/** A remark that is no problem: the time comes twice. */
export function partRemark(part: PartDraft, zone: string): string | null {
  if (partProblem(part, zone)) return null;
  const twice = [part.from, part.to].find((time) => instantOf(part.day, time, zone).twice);
  return twice ? `Clocks go back that day in ${zone}: ${twice} comes twice, the first is meant.` : null;
}

/** Blank options are left out; `problem` names the first that cannot be converted. */
export function optionsOf(
  drafts: readonly OptionDraft[],
  zone: string,
): { options: DateOptionInput[]; problem: string | null } {
  const given = drafts.filter((option) => !isBlank(option));
  for (const option of given)
    for (const [index, part] of option.entries()) {
      const problem = partProblem(part, zone);
      if (problem) {
        const number = drafts.indexOf(option) + 1;
        return { options: [], problem: `Option ${number}, part ${index + 1}: ${problem}` };
      }
    }
  const moment = (day: string, time: string): string => instantOf(day, time, zone).at!.toISOString();
  return {
    problem: null,
    options: given.map((option) => ({
      parts: option.map(({ day, from, to }) => ({ startsAt: moment(day, from), endsAt: moment(day, to) })),
    })),
  };
}
