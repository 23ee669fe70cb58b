/**
 * Takes a request along one transition of its lifecycle: the only way a state changes after submission.
 * `moveRequest` acts for a person, `moveAsSystem` for Foyer itself, as a consequence of another act or of time.
 */
import type { Ctx } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { once } from '../db/once.ts';
import type { RequestRow } from '../db/schema/requests.ts';
import { Refusal, refusal } from '../errors.ts';
import type { Capacity, Kind, MoveDetails } from '../kinds/define.ts';
import { changeRequest, lockRequest } from './change.ts';
import { checkDetails } from './details.ts';
import { joinDuplicate, partDuplicate } from './duplicate.ts';
import { type AnyTransition, blocksOf, findTransition, guardInput, mayBeUndone, stateOf } from './lifecycle.ts';
import { capacitiesOf } from './policy.ts';

export interface MoveInput {
  id: string;
  action: string;
  details?: MoveDetails | null;
  /** Where the lifecycle lets it, tell nobody for a moment, so that it can be taken back. */
  undoable?: boolean | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
}

/** @throws Refusal BLOCKED, FORBIDDEN or INVALID, each with its reason. */
async function take(
  ctx: Ctx,
  tx: Tx,
  move: {
    request: RequestRow;
    kind: Kind;
    capacities: ReadonlySet<Capacity>;
    action: string;
    details: MoveDetails;
    undoable?: boolean;
  },
): Promise<{ request: RequestRow; eventId: number }> {
  const { request, kind, capacities, action } = move;
  const now = ctx.now();
  const { figures } = ctx.config;
  const facts = (await kind.loadFacts(tx, [request], move.details)).get(request.id);
  const input = guardInput(request, facts, now, figures);
  const transition = findTransition(kind, action, input);
  if (!transition) {
    const { label } = stateOf(kind, request.state);
    throw refusal('BLOCKED', `It is “${label}” now, and this step does not lead on from there. Look at it again.`, [
      'action',
    ]);
  }
  refuseWhenBlocked(transition, blocksOf(transition, capacities, input));
  const details = checkDetails(transition.asks ?? [], move.details);
  const problems = transition.check?.({ ...input, details }) ?? [];
  if (problems.length > 0) {
    throw new Refusal(problems.map((p) => ({ code: 'INVALID', message: p.message, field: ['details', p.field] })));
  }
  const work = { ...request.work, ...transition.work?.({ ...input, details }) };
  const assigns = transition.takes === true && request.assigneeId === null && ctx.actor !== null;
  const moving: RequestRow = { ...request, work };
  const effects = await kind.onMoved?.(tx, {
    request: moving,
    action,
    from: request.state,
    to: transition.to,
    details,
    facts,
    now,
    figures,
  });
  const joined = details.duplicateOf ? await joinDuplicate(ctx, tx, request, details.duplicateOf) : null;
  if (transition.reopens) await partDuplicate(tx, request.id);
  const body = details[transition.body ?? 'reason'];
  return changeRequest(ctx, tx, request, {
    set: { work: { ...work, ...effects?.work }, ...(assigns ? { assigneeId: ctx.actor?.id ?? null } : {}) },
    to: transition.to,
    event: {
      type: 'MOVED',
      undoable: move.undoable === true && mayBeUndone(transition, request.state),
      body: typeof body === 'string' ? body : null,
      data: {
        action,
        ...(assigns ? { assigneeId: ctx.actor?.id ?? null } : {}),
        ...(joined
          ? {
              relation: { type: 'DUPLICATE_OF', otherId: joined.otherId, inverse: false },
              before: { relationAdded: joined.relationAdded, watchersAdded: joined.watchersAdded },
            }
          : {}),
        ...(effects?.facts?.length ? { facts: effects.facts } : {}),
        ...(effects?.alsoTell?.length ? { alsoTell: effects.alsoTell } : {}),
      },
    },
  });
}

function refuseWhenBlocked(transition: AnyTransition, blocks: ReturnType<typeof blocksOf>): void {
  if (blocks.length === 0) return;
  throw new Refusal(
    blocks.map((block) => ({
      code: block.code === 'NOT_YOURS' ? 'FORBIDDEN' : 'BLOCKED',
      message: `${transition.label}: ${block.message} ${block.fix}`,
      field: ['action'],
    })),
  );
}

/** Moves a request for the person acting. */
export async function moveRequest(ctx: Ctx, input: MoveInput): Promise<{ requestId: string; eventId: number }> {
  return once(ctx, 'moveRequest', { ...input }, async (tx) => {
    const { request, kind, actor } = await lockRequest(ctx, tx, input.id, input.expectedVersion);
    const capacities = capacitiesOf(actor, request, kind);
    const moved = await take(ctx, tx, {
      request,
      kind,
      capacities,
      action: input.action,
      details: input.details ?? {},
      undoable: input.undoable ?? false,
    });
    return { requestId: moved.request.id, eventId: moved.eventId };
  });
}

/** Takes a request back: the lifecycle's own `withdraw`, under the name people look for. */
export const withdrawRequest = (
  ctx: Ctx,
  input: { id: string; reason: string; expectedVersion?: number | null; idempotencyKey?: string | null },
): Promise<{ requestId: string; eventId: number }> => {
  const { reason, ...rest } = input;
  return moveRequest(ctx, { ...rest, action: 'withdraw', details: { reason } });
};

const SYSTEM: ReadonlySet<Capacity> = new Set(['SYSTEM']);

/** A consequence of another act, inside its transaction. The caller has locked the row. */
export const moveAsSystem = (
  ctx: Ctx,
  tx: Tx,
  request: RequestRow,
  kind: Kind,
  action: string,
  details: MoveDetails = {},
): Promise<{ request: RequestRow; eventId: number }> =>
  take(ctx, tx, { request, kind, capacities: SYSTEM, action, details });
