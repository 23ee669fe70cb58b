/**
 * One transaction per verb, and idempotency keys. Same key and same input answer the same and act once; the same key
 * with another input is refused. Only what succeeded is remembered: a refused try may be mended and sent again.
 * A second call with the key waits for the first to commit, because both insert the same row.
 */
import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { refusal } from '../errors.ts';
import type { Tx } from './client.ts';
import { idempotencyKeys } from './schema/index.ts';

/** What a verb answers: ids from which its resolver loads the rest. */
export type Outcome = Record<string, string | number | boolean | null>;

const KEY_MAX_LENGTH = 200;

/** JSON with sorted keys, so that the order of fields does not make another input. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object' && !(value instanceof Date)) {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** @throws Refusal INVALID; control characters among others because PostgreSQL cannot hold a NUL. */
export function checkIdempotencyKey(key: string): void {
  if (key.length > KEY_MAX_LENGTH || /\p{Cc}/u.test(key))
    throw refusal('INVALID', `An idempotency key has at most ${KEY_MAX_LENGTH} characters on one line.`, [
      'idempotencyKey',
    ]);
}

/**
 * Runs a verb in a transaction, at most once per key and person.
 * @throws Refusal IDEMPOTENCY_KEY_REUSED, INVALID for an unusable key, and whatever `act` throws.
 */
export async function once<R extends Outcome>(
  ctx: Ctx,
  mutation: string,
  input: { idempotencyKey?: string | null },
  act: (tx: Tx) => Promise<R>,
): Promise<R> {
  const { idempotencyKey: key, ...rest } = input;
  const personId = ctx.actor?.id;
  if (!key || !personId) return ctx.db.transaction(act);
  checkIdempotencyKey(key);
  const inputHash = createHash('sha256').update(canonical(rest)).digest('hex');
  const mine = and(eq(idempotencyKeys.personId, personId), eq(idempotencyKeys.key, key));
  return ctx.db.transaction(async (tx) => {
    await tx
      .delete(idempotencyKeys)
      .where(and(mine, sql`created_at < ${ctx.now().toISOString()}::timestamptz - interval '24 hours'`));
    const inserted = await tx
      .insert(idempotencyKeys)
      .values({ personId, key, mutation, inputHash, createdAt: ctx.now() })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key });
    if (inserted.length === 0) {
      const [before] = await tx.select().from(idempotencyKeys).where(mine);
      if (before?.mutation === mutation && before.inputHash === inputHash && before.result) return before.result as R;
      throw refusal('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used with another input. Use a new key.', [
        'idempotencyKey',
      ]);
    }
    const result = await act(tx);
    await tx.update(idempotencyKeys).set({ result }).where(mine);
    return result;
  });
}
