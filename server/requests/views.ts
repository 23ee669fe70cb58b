/**
 * Saved views: named addresses of the desk, one's own or shared. Staff only. Invariant: a view is an address and nothing
 * else; whoever opens it sees what they may see.
 */
import { and, asc, count, eq, ne, or } from 'drizzle-orm';
import { type Actor, type Ctx, requireActor } from '../ctx.ts';
import type { Tx } from '../db/client.ts';
import { once } from '../db/once.ts';
import { type SavedViewRow, savedViews } from '../db/schema/index.ts';
import { notFound, Refusal, refusal } from '../errors.ts';
import { isAdmin, isStaff } from '../people/policy.ts';

const NAME_MAX = 60;
const PATH_MAX = 1000;
const VIEWS_MAX = 100;
const LIST_MAX = 500;
const DESK_PAGE = /^\/desk(\/(inbox|board|duty|reports))?(\?.*)?$/;

export const mayChangeView = (actor: Actor, view: Pick<SavedViewRow, 'ownerId'>): boolean =>
  view.ownerId === actor.id || isAdmin(actor);

const seesView = (actor: Actor, view: SavedViewRow): boolean =>
  isStaff(actor) && (view.ownerId === actor.id || view.shared);

/** One's own and the shared ones, by name. */
export async function listViews(ctx: Ctx): Promise<SavedViewRow[]> {
  const { actor } = ctx;
  if (!actor || !isStaff(actor)) return [];
  return ctx.db
    .select()
    .from(savedViews)
    .where(or(eq(savedViews.ownerId, actor.id), eq(savedViews.shared, true)))
    .orderBy(asc(savedViews.name), asc(savedViews.id))
    .limit(LIST_MAX);
}

export async function findView(ctx: Ctx, id: string): Promise<SavedViewRow | null> {
  if (!ctx.actor) return null;
  const [view] = await ctx.db.select().from(savedViews).where(eq(savedViews.id, id));
  return view && seesView(ctx.actor, view) ? view : null;
}

export interface ViewInput {
  id?: string | null;
  name: string;
  path: string;
  shared?: boolean | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
}

function checked({ name: given, path }: ViewInput): { name: string; path: string } {
  const name = given.trim().replace(/\s+/g, ' ');
  if (name === '') throw refusal('INVALID', 'Give the view a name.', ['name']);
  if (name.length > NAME_MAX) throw refusal('INVALID', `A name has at most ${NAME_MAX} characters.`, ['name']);
  if (path.length > PATH_MAX || !DESK_PAGE.test(path) || /[\p{Cc}\\]/u.test(path))
    throw refusal('INVALID', 'A view is a page of the desk: a path that begins with /desk.', ['path']);
  return { name, path };
}

async function lockView(tx: Tx, actor: Actor, id: string): Promise<SavedViewRow> {
  const [view] = await tx.select().from(savedViews).where(eq(savedViews.id, id)).for('update');
  if (!view || !seesView(actor, view)) throw notFound('view');
  if (!mayChangeView(actor, view))
    throw refusal('FORBIDDEN', 'This view belongs to somebody else. Save it under a name of your own.', ['id']);
  return view;
}

const staffOnly = () => refusal('FORBIDDEN', 'Views are for the people who work the desk.');

/** @throws Refusal FORBIDDEN, NOT_FOUND, STALE, INVALID, CONFLICT for a name used before. */
export async function saveView(ctx: Ctx, input: ViewInput): Promise<{ viewId: string }> {
  const actor = requireActor(ctx);
  if (!isStaff(actor)) throw staffOnly();
  return once(ctx, 'saveView', { ...input }, async (tx) => {
    const { name, path } = checked(input);
    const shared = input.shared ?? false;
    const known = input.id ? await lockView(tx, actor, input.id) : null;
    if (known && input.expectedVersion != null && input.expectedVersion !== known.version)
      throw new Refusal(
        [
          {
            code: 'STALE',
            message: 'Somebody changed this view since you opened it. Look at it as it is now and try again.',
            field: ['expectedVersion'],
          },
        ],
        { viewId: known.id },
      );
    const ownerId = known?.ownerId ?? actor.id;
    const namesake = and(
      eq(savedViews.ownerId, ownerId),
      eq(savedViews.name, name),
      known ? ne(savedViews.id, known.id) : undefined,
    );
    const [taken] = await tx.select({ id: savedViews.id }).from(savedViews).where(namesake);
    if (taken) throw refusal('CONFLICT', 'There is a view of that name already. Choose another name.', ['name']);
    if (known) {
      await tx
        .update(savedViews)
        .set({ name, path, shared, version: known.version + 1 })
        .where(eq(savedViews.id, known.id));
      return { viewId: known.id };
    }
    const [owned] = await tx.select({ n: count() }).from(savedViews).where(eq(savedViews.ownerId, ownerId));
    if (owned!.n >= VIEWS_MAX) throw refusal('INVALID', `At most ${VIEWS_MAX} views, please. Remove one first.`);
    const [made] = await tx
      .insert(savedViews)
      .values({ ownerId, name, path, shared, createdAt: ctx.now() })
      .onConflictDoNothing()
      .returning({ id: savedViews.id });
    if (!made) throw refusal('CONFLICT', 'There is a view of that name already. Choose another name.', ['name']);
    return { viewId: made.id };
  });
}

/** @throws Refusal FORBIDDEN, NOT_FOUND. */
export async function removeView(
  ctx: Ctx,
  input: { id: string; idempotencyKey?: string | null },
): Promise<{ removed: boolean }> {
  const actor = requireActor(ctx);
  if (!isStaff(actor)) throw staffOnly();
  return once(ctx, 'removeView', { ...input }, async (tx) => {
    const view = await lockView(tx, actor, input.id);
    await tx.delete(savedViews).where(eq(savedViews.id, view.id));
    return { removed: true };
  });
}
