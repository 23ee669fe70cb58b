/** The states an audit attendance usually passes through; the line of steps on its page. */
export const usualWay = (): readonly string[] => ['SUBMITTED', 'IN_REVIEW', 'MATCHED', 'CONFIRMED', 'ATTENDED'];
