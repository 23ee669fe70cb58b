/** How well a command answers to what was typed: letters in order, better together and at the start of words. Pure. */

/** Null when the letters are not all there in that order. */
export function score(label: string, typed: string): number | null {
  const text = label.toLowerCase();
  let from = 0;
  let sum = 0;
  for (const letter of typed.toLowerCase().replaceAll(' ', '')) {
    const found = text.indexOf(letter, from);
    if (found < 0) return null;
    if (found === from) sum += 3;
    if (found === 0 || text[found - 1] === ' ') sum += 4;
    sum -= (found - from) / 10;
    from = found + 1;
  }
  return sum - text.length / 50;
}

/** The best first; of equals, those used of late. */
export function ranked<T extends { id: string; label: string }>(
  commands: readonly T[],
  typed: string,
  recent: readonly string[],
): T[] {
  const late = ({ id }: T) => (recent.includes(id) ? recent.length - recent.indexOf(id) : 0);
  return commands
    .flatMap((command) => {
      const points = score(command.label, typed.trim());
      return points === null ? [] : [{ command, points }];
    })
    .toSorted((a, b) => b.points - a.points || late(b.command) - late(a.command))
    .map(({ command }) => command);
}
