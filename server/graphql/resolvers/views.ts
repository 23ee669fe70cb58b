/** Ways of looking at the desk: groups, saved views, the start page. */
import { Refusal } from '../../errors.ts';
import { setStartPage, startPageOf } from '../../people/startPage.ts';
import { groupRequests } from '../../requests/groups.ts';
import { findView, listViews, mayChangeView, removeView, saveView } from '../../requests/views.ts';
import { badInput } from '../connection.ts';
import type { Resolvers } from '../generated.ts';
import { fromGlobalId, toGlobalId } from '../ids.ts';
import { mutation } from '../mutation.ts';
import { filterOf } from '../requestInputs.ts';

const viewId = (gid: string): string => fromGlobalId(gid, ['SavedView'], ['id'], 'view').id;

export const resolvers: Resolvers = {
  Viewer: {
    startPage: (actor, _args, { ctx }) => startPageOf(ctx, actor.id),
  },

  SavedView: {
    id: (view) => toGlobalId('SavedView', view.id),
    owner: async (view, _args, { loaders }) => (await loaders.personById.load(view.ownerId))!,
    canEdit: (view, _args, { ctx }) => ctx.actor !== null && mayChangeView(ctx.actor, view),
  },

  Query: {
    savedViews: (_root, _args, { ctx }) => listViews(ctx),
    requestGroups: async (_root, { filter, by }, { ctx }) => {
      try {
        const groups = await groupRequests(ctx, filterOf(filter), by);
        return groups.map((group) =>
          by === 'ASSIGNEE' && group.key ? { ...group, key: toGlobalId('Person', group.key) } : group,
        );
      } catch (error) {
        if (error instanceof Refusal) throw badInput(error.message);
        throw error;
      }
    },
  },

  Mutation: {
    saveView: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => saveView(gql.ctx, { ...input, id: input.id ? viewId(input.id) : null }),
        async (ids) => ({ view: await findView(gql.ctx, ids.viewId) }),
      ),
    removeView: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => removeView(gql.ctx, { ...input, id: viewId(input.id) }),
        ({ removed }) => ({ removed }),
      ),
    setStartPage: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => setStartPage(gql.ctx, input),
        () => ({ viewer: gql.ctx.actor }),
      ),
  },
};
