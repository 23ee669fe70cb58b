/** How the desk of each kind is run: calendar, lead, automatic assignment, targets of its clocks. */
import type { NamedCalendar } from '../clocks/calendar.ts';
import type { ClockTargetRow, RequestKind } from '../db/schema/index.ts';

export interface KindSettingsView {
  kind: RequestKind;
  calendar: NamedCalendar;
  leadId: string | null;
  autoAssign: boolean;
  targets: Pick<ClockTargetRow, 'target' | 'priority' | 'minutes'>[];
  version: number;
}
