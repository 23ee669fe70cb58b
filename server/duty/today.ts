/** Which day it is somewhere. Pure. */

/** The calendar day of an instant in an IANA zone, `YYYY-MM-DD`. */
export const todayIn = (timezone: string, now: Date): string =>
  // Swedish writes days as ISO does.
  new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    now,
  );
