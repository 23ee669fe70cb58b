/** THE LIST of kinds of request: one line each, one folder each. Checked when loaded. */
import type { RequestKind } from '../db/schema/requests.ts';
import { auditAttendance } from './audit-attendance/index.ts';
import type { Kind } from './define.ts';
import { psInquiry } from './ps-inquiry/index.ts';
import { trainingSession } from './training-session/index.ts';
import { checkLifecycle } from './validate.ts';

export const KINDS: readonly Kind[] = [trainingSession, auditAttendance, psInquiry];
for (const kind of KINDS) checkLifecycle(kind);

/** @throws Error for a kind that is not on the list. */
export function kindOf(kind: RequestKind): Kind {
  const found = KINDS.find((k) => k.kind === kind);
  if (!found) throw new Error(`There is no kind ${kind}.`);
  return found;
}
