/** Verb: sets the page that the front door leads to. */
import { eq } from 'drizzle-orm';
import { type Ctx, requireActor } from '../ctx.ts';
import { once } from '../db/once.ts';
import { people } from '../db/schema/people.ts';
import { refusal } from '../errors.ts';

const PATH_MAX = 1000;
/** Pages one can begin at; none that acts or needs something else first. */
const PAGES = /^\/(desk(\/(inbox|board|duty|reports|classes))?|requests|catalogue)(\?.*)?$/;

/** Whether a path is one of ours that a person may begin at. Pure. */
export const mayStartAt = (path: string): boolean =>
  path.length <= PATH_MAX && PAGES.test(path) && !/[\p{Cc}\\]/u.test(path);

/** @throws Refusal INVALID */
export async function setStartPage(
  ctx: Ctx,
  input: { path?: string | null; idempotencyKey?: string | null },
): Promise<{ personId: string }> {
  const actor = requireActor(ctx);
  const path = input.path?.trim() || null;
  if (path !== null && !mayStartAt(path))
    throw refusal('INVALID', 'Choose a page of the desk, your requests or the catalogue.', ['path']);
  return once(ctx, 'setStartPage', { ...input }, async (tx) => {
    await tx.update(people).set({ startPage: path }).where(eq(people.id, actor.id));
    return { personId: actor.id };
  });
}

/** Where the front door leads this person; null for the front door itself. */
export async function startPageOf(ctx: Ctx, personId: string): Promise<string | null> {
  const [row] = await ctx.db.select({ path: people.startPage }).from(people).where(eq(people.id, personId));
  return row?.path ?? null;
}
