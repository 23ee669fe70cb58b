/** Every page as a command, by who may open it. The pages themselves still ask the server. */
export interface Command {
  id: string;
  label: string;
  group: string;
  href?: string;
  /** Why it cannot be done now; shown, not hidden. */
  blockedBy?: string | null;
  run?: () => void;
}

const go = (href: string, label: string, group = 'Go to'): Command => ({ id: href, label, group, href });

export const pageCommands = (who: { isStaff: boolean; isAdmin: boolean }): Command[] => [
  go('/', 'Front door'),
  go('/requests', 'My requests'),
  go('/catalogue', 'Catalogue'),
  go('/ask/training-session', 'Ask for a training session', 'Ask'),
  go('/ask/audit-attendance', 'Ask to audit a class', 'Ask'),
  go('/ask/ps-inquiry', 'Ask Professional Services', 'Ask'),
  ...(who.isStaff
    ? [
        go('/desk/inbox', 'Inbox'),
        go('/desk', 'Requests of the desk'),
        go('/desk/board', 'Board'),
        go('/desk/duty', 'Duty and load'),
        go('/desk/reports', 'Reports'),
        go('/desk/classes', 'Classes'),
        go('/settings/replies', 'Canned replies'),
        go('/settings/desk', 'Settings of the desk'),
      ]
    : []),
  go('/settings', 'Settings'),
  ...(who.isAdmin ? [go('/settings/people', 'People and roles')] : []),
];
