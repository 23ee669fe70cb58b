/**
 * `node(id:)`: THE LIST of what can be fetched by its global id. Each loader answers null for what does not exist and
 * for what the viewer may not see alike.
 */
import type { RequestKind } from '../../db/schema/index.ts';
import { findShift } from '../../duty/rota.ts';
import { KINDS } from '../../kinds/index.ts';
import { maySeePerson } from '../../people/policy.ts';
import { findAttachment } from '../../requests/attachments.ts';
import { findCannedReply } from '../../requests/cannedReplies.ts';
import { findDelivery, findEvent, findRequestById } from '../../requests/find.ts';
import { findView } from '../../requests/views.ts';
import { seesClass } from '../../sessions/policy.ts';
import type { GraphQLContext } from '../context.ts';
import type { Resolvers, ResolversInterfaceTypes, ResolversTypes } from '../generated.ts';
import { parseGlobalId } from '../ids.ts';

export type NodeLoader = (gql: GraphQLContext, id: string) => Promise<object | null>;

const isUuid = (id: string): boolean => id.length === 36;

/** A request by the id of its own type only. */
const requestNode =
  (kind: RequestKind): NodeLoader =>
  async (gql, id) => {
    const request = isUuid(id) ? await findRequestById(gql.ctx, id) : null;
    return request?.kind === kind ? request : null;
  };

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
  ...Object.fromEntries(KINDS.map((kind) => [kind.typeName, requestNode(kind.kind)])),
  RequestEvent: async (gql, id) => (isUuid(id) ? null : findEvent(gql.ctx, Number(id))),
  Relation: async () => null,
  SavedView: async (gql, id) => (isUuid(id) ? findView(gql.ctx, id) : null),
  RotaShift: async (gql, id) => (isUuid(id) ? findShift(gql.ctx, id) : null),
  Attachment: async (gql, id) => (isUuid(id) ? findAttachment(gql.ctx, id) : null),
  CannedReply: async (gql, id) => (isUuid(id) ? findCannedReply(gql.ctx, id) : null),
  Delivery: async (gql, id) => (isUuid(id) ? findDelivery(gql.ctx, id) : null),
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
