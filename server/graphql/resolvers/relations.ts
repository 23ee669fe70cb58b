/** Other requests: relations, likely duplicates, search. */
import { requireActor } from '../../ctx.ts';
import { findLikelyDuplicates } from '../../requests/likelyDuplicates.ts';
import { maySee } from '../../requests/policy.ts';
import { relateRequests, unrelateRequests } from '../../requests/relations.ts';
import { SEARCH_MAX, searchRequests } from '../../requests/search.ts';
import { normalCompany } from '../../requests/submit.ts';
import { badInput } from '../connection.ts';
import type { Resolvers } from '../generated.ts';
import { fromGlobalId, toGlobalId } from '../ids.ts';
import { mutation } from '../mutation.ts';
import { requestId, shown } from '../requestInputs.ts';

const TITLE_MAX = 300;

export const resolvers: Resolvers = {
  Relation: {
    id: (relation) => toGlobalId('Relation', relation.id),
    request: async (relation, _args, { loaders }) => (await loaders.requestById.load(relation.otherId))!,
  },

  RequestEvent: {
    relatedRequest: async (event, _args, { ctx, loaders }) => {
      const { relation } = event.data;
      const other = relation && (await loaders.requestById.load(relation.otherId));
      return other && maySee(requireActor(ctx), other) ? other : null;
    },
  },

  Query: {
    searchRequests: (_root, { text, first }, { ctx }) => {
      const most = first ?? 10;
      if (most < 1 || most > SEARCH_MAX) throw badInput(`\`first\` must be from 1 to ${SEARCH_MAX}, not ${most}.`);
      return searchRequests(ctx, text, most);
    },
    likelyDuplicates: async (_root, { kind, title, company }, { ctx }) => {
      const { id } = requireActor(ctx);
      const wish = {
        id: null,
        kind,
        title: title.slice(0, TITLE_MAX),
        company: normalCompany(company),
        requesterId: id,
      };
      return (await findLikelyDuplicates(ctx, [wish]))[0] ?? [];
    },
  },

  Mutation: {
    relateRequests: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => relateRequests(gql.ctx, { ...input, id: requestId(input.id) }),
        (ids) => shown(gql, ids),
      ),
    unrelateRequests: (_root, { input }, gql) =>
      mutation(
        gql,
        async () =>
          unrelateRequests(gql.ctx, {
            ...input,
            id: requestId(input.id),
            relationId: fromGlobalId(input.relationId, ['Relation'], ['relationId'], 'relation').id,
          }),
        (ids) => shown(gql, ids),
      ),
  },
};
