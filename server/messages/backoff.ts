/** When a mail that failed for now is tried again. Pure, but for the jitter it is given. */

const FIRST_MINUTES = 1;
const LONGEST_MINUTES = 60;
/** Up to this share later, so that mails which failed together do not return together. */
const JITTER = 0.25;

/** After the `attempts`-th try: 1, 2, 4 … minutes, at most an hour, and a little later. `random` is from 0 to 1. */
export function nextAttempt(now: Date, attempts: number, random: number): Date {
  const minutes = Math.min(FIRST_MINUTES * 2 ** Math.min(attempts - 1, 20), LONGEST_MINUTES);
  return new Date(now.getTime() + minutes * 60_000 * (1 + JITTER * random));
}
