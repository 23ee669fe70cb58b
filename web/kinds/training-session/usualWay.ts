/** The states a training session usually passes through; the line of steps on its page. */
export const usualWay = (): readonly string[] => [
  'SUBMITTED',
  'IN_TRIAGE',
  'PLANNING',
  'DATES_PROPOSED',
  'SCHEDULED',
  'DELIVERED',
  'CLOSED',
];
