/** Business hours as they are written: `09:00-17:00`, or several blocks such as `09:00-12:00,13:00-17:00`. Pure. */

/** Minutes after midnight. */
export interface Hours {
  startMinute: number;
  endMinute: number;
}

const BLOCK = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/;

/** The blocks in order of time; null when one is none, or two overlap. */
export function parseHours(text: string): Hours[] | null {
  const blocks = text.split(',').map((block) => {
    const parts = BLOCK.exec(block.trim())?.slice(1).map(Number);
    return parts ? { startMinute: parts[0]! * 60 + parts[1]!, endMinute: parts[2]! * 60 + parts[3]! } : null;
  });
  const sound = blocks.filter(
    (block) => block !== null && block.startMinute < block.endMinute && block.endMinute <= 1440,
  );
  const sorted = (sound as Hours[]).toSorted((a, b) => a.startMinute - b.startMinute);
  const apart = sorted.every((block, i) => i === 0 || sorted[i - 1]!.endMinute <= block.startMinute);
  return sound.length === blocks.length && apart ? sorted : null;
}
