/**
 * `node(id:)`: THE LIST of what can be fetched by its global id. Each loader answers null for what does not exist and
 * for what the viewer may not see alike.
 */
import { maySeePerson } from '../../people/policy.ts';
import { seesClass } from '../../sessions/policy.ts';
import type { GraphQLContext } from '../context.ts';
import type { Resolvers, ResolversInterfaceTypes, ResolversTypes } from '../generated.ts';
import { parseGlobalId } from '../ids.ts';

export type NodeLoader = (gql: GraphQLContext, id: string) => Promise<object | null>;

const isUuid = (id: string): boolean => id.length === 36;

export const nodeLoaders: Record<string, NodeLoader> = {
  Person: async (gql, id) => {
    const { actor } = gql.ctx;
    return actor && isUuid(id) && maySeePerson(actor, id) ? gql.loaders.personById.load(id) : null;
  },
  Offering: async (gql, id) => (isUuid(id) ? gql.loaders.offeringById.load(id) : null),
  ClassSession: async (gql, id) => {
    const session = isUuid(id) ? await gql.loaders.classSessionById.load(id) : null;
    return session && seesClass(gql.ctx.actor, session) ? session : null;
  },
};

type AnyNode = ResolversInterfaceTypes<ResolversTypes>['Node'];

/** The row with the name of its type, by which `__resolveType` knows it. */
const named = (row: object, __typename: string) => ({ ...row, __typename }) as unknown as AnyNode;

export const resolvers: Resolvers = {
  Query: {
    node: async (_root, { id }, gql) => {
      const parsed = parseGlobalId(id);
      const load = parsed && nodeLoaders[parsed.type];
      const found = load ? await load(gql, parsed.id) : null;
      return found && parsed ? named(found, parsed.type) : null;
    },
  },
  Node: {
    __resolveType: (node) => (node as { __typename?: string }).__typename as 'Person',
  },
};
