/** Gives a request to somebody of its desk, or to nobody. */
import type { Ctx } from '../ctx.ts';
import type { Reader } from '../db/client.ts';
import { once } from '../db/once.ts';
import type { PersonRow, RequestRow } from '../db/schema/index.ts';
import { refusal } from '../errors.ts';
import type { Kind } from '../kinds/define.ts';
import { listHolders } from '../people/people.ts';
import { changeRequest, lockRequest } from './change.ts';
import { capacitiesOf, isOpen } from './policy.ts';

export interface AssignInput {
  id: string;
  /** Null for nobody. */
  assigneeId?: string | null;
  undoable?: boolean | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
}

/** Holders of the kind's desk roles; cleared ones only when it is restricted. */
export const listAssignable = (db: Reader, kind: Kind, request: Pick<RequestRow, 'restricted'>): Promise<PersonRow[]> =>
  listHolders(db, kind.deskRoles, { clearedOnly: request.restricted });

/** @throws Refusal FORBIDDEN, BLOCKED when closed, INVALID for somebody who cannot work it. */
export async function assignRequest(
  ctx: Ctx,
  input: AssignInput,
): Promise<{ requestId: string; eventId: number | null }> {
  return once(ctx, 'assignRequest', { ...input }, async (tx) => {
    const { request, kind, actor } = await lockRequest(ctx, tx, input.id, input.expectedVersion);
    if (!capacitiesOf(actor, request, kind).has('DESK')) {
      throw refusal('FORBIDDEN', 'Only the desk assigns requests. Ask a coordinator.');
    }
    if (!isOpen(request)) throw refusal('BLOCKED', 'This request is closed. Reopen it before assigning it.');
    const assigneeId = input.assigneeId ?? null;
    if (assigneeId === request.assigneeId) return { requestId: request.id, eventId: null };
    if (assigneeId !== null) {
      const assignable = await listAssignable(tx, kind, request);
      if (!assignable.some((person) => person.id === assigneeId)) {
        const message = request.restricted
          ? 'This request is restricted: choose somebody of its desk who is cleared.'
          : 'Choose somebody who works the desk of this kind.';
        throw refusal('INVALID', message, ['assigneeId']);
      }
    }
    const { eventId } = await changeRequest(ctx, tx, request, {
      set: { assigneeId },
      event: { type: 'ASSIGNED', undoable: input.undoable ?? false, data: { assigneeId } },
    });
    return { requestId: request.id, eventId };
  });
}
