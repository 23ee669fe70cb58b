/** Rules of a class's parts, shared by whoever plans dates. Pure. */

export const PARTS_MAX = 8;
const LONGEST_HOURS = 12;
const HOUR_MS = 3_600_000;

export interface PartsProblem {
  /** Path from the list's field on. */
  path: string[];
  message: string;
}

/** 1–8 parts in the future, each of at most 12 hours, none overlapping. Every problem, on the part it concerns. */
export function partsProblems(
  parts: readonly { startsAt: Date; endsAt: Date }[],
  now: Date,
  field = 'parts',
): PartsProblem[] {
  if (parts.length < 1 || parts.length > PARTS_MAX)
    return [{ path: [field], message: `A class has 1 to ${PARTS_MAX} parts.` }];
  const problems: PartsProblem[] = [];
  parts.forEach(({ startsAt, endsAt }, index) => {
    const at = (name: string) => [field, String(index), name];
    if (startsAt <= now) problems.push({ path: at('startsAt'), message: 'A part must begin in the future.' });
    if (endsAt <= startsAt) problems.push({ path: at('endsAt'), message: 'A part must end after it begins.' });
    else if (endsAt.getTime() - startsAt.getTime() > LONGEST_HOURS * HOUR_MS)
      problems.push({ path: at('endsAt'), message: `A part lasts at most ${LONGEST_HOURS} hours.` });
  });
  const sorted = parts.map((part, index) => ({ ...part, index }));
  sorted.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  sorted.slice(1).forEach((part, position) => {
    if (part.startsAt < sorted[position]!.endsAt)
      problems.push({ path: [field, String(part.index), 'startsAt'], message: 'This part overlaps another one.' });
  });
  return problems;
}
