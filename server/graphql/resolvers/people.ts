/**
 * People: who is signed in and how, what they may do, and the list of people for staff. Tokens become cookies here
 * and nowhere else, since only HTTP has them.
 */
import { z } from 'zod';
import { BROWSER_COOKIE_SECONDS, cookieNames, sessionSeconds } from '../../people/cookies.ts';
import { grantRole } from '../../people/grantRole.ts';
import { listPeople } from '../../people/listPeople.ts';
import { listNotificationPreferences, setNotificationPreference } from '../../people/notificationPreferences.ts';
import { loadActor } from '../../people/people.ts';
import { isAdmin, isStaff, maySeeGrantEvents, maySeeGrantsOf } from '../../people/policy.ts';
import { requestSignInCode } from '../../people/requestSignInCode.ts';
import { revokeRole } from '../../people/revokeRole.ts';
import { signIn } from '../../people/signIn.ts';
import { signInOptions } from '../../people/signInOptions.ts';
import { listSignInSessions } from '../../people/signInSessions.ts';
import { signOut } from '../../people/signOut.ts';
import { isToken, newToken } from '../../people/tokens.ts';
import { updateProfile } from '../../people/updateProfile.ts';
import { decodeCursor, pageOf, pageSize } from '../connection.ts';
import type { GraphQLContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { fromGlobalId, toGlobalId } from '../ids.ts';
import { mutation } from '../mutation.ts';

const PERSON_CURSOR = z.tuple([z.string(), z.uuid()]);

/** The token that tells this browser from others, given to it now if it has none. */
function browserToken({ cookies, ctx }: GraphQLContext): string {
  const name = cookieNames(ctx.config).browser;
  const known = cookies.get(name);
  const token = isToken(known) ? known : newToken();
  cookies.set(name, token, BROWSER_COOKIE_SECONDS);
  return token;
}

const viewerOf = (gql: GraphQLContext) => ({ viewer: gql.ctx.actor });

export const resolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, { ctx }) => ctx.actor,
    signInOptions: (_root, _args, { ctx }) => signInOptions(ctx),
    people: async (_root, { text, role, first, after }, { ctx }) => {
      const limit = pageSize(first, 25);
      const position = decodeCursor(after, PERSON_CURSOR);
      const rows = await listPeople(ctx, { text, role, limit: limit + 1, after: position });
      return pageOf(rows, limit, (row) => [row.name, row.id], after);
    },
  },

  Mutation: {
    requestSignInCode: (_root, { input }, gql) =>
      mutation(
        gql,
        () => requestSignInCode(gql.ctx, input, browserToken(gql)),
        (answer) => answer,
      ),
    signIn: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => {
          const { config, db } = gql.ctx;
          const names = cookieNames(config);
          const browser = { token: gql.cookies.get(names.browser), userAgent: gql.userAgent };
          const { personId, sessionId, token } = await signIn(gql.ctx, input, browser);
          gql.cookies.set(names.session, token, sessionSeconds(config));
          gql.cookies.clear(names.browser);
          gql.ctx.actor = await loadActor(db, personId, sessionId);
          return { personId };
        },
        () => viewerOf(gql),
      ),
    signOut: async (_root, { input }, gql) => {
      const answer = await mutation(
        gql,
        () => signOut(gql.ctx, input),
        (ended) => ended,
      );
      if (answer.userErrors.length === 0) {
        gql.cookies.clear(cookieNames(gql.ctx.config).session);
        gql.ctx.actor = null;
      }
      return { signedOut: 0, ...answer };
    },
    updateProfile: (_root, { input }, gql) =>
      mutation(
        gql,
        () => updateProfile(gql.ctx, input),
        () => viewerOf(gql),
      ),
    setNotificationPreference: (_root, { input }, gql) =>
      mutation(
        gql,
        () => setNotificationPreference(gql.ctx, input),
        () => viewerOf(gql),
      ),
    grantRole: (_root, { input }, gql) =>
      mutation(
        gql,
        () => grantRole(gql.ctx, input),
        async ({ personId }) => ({ person: await gql.loaders.personById.load(personId) }),
      ),
    revokeRole: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => {
          const { id: personId } = fromGlobalId(input.personId, ['Person'], ['personId'], 'person');
          return revokeRole(gql.ctx, { ...input, personId });
        },
        async ({ personId }) => ({ person: await gql.loaders.personById.load(personId) }),
      ),
  },

  Person: {
    id: (person) => toGlobalId('Person', person.id),
    grants: (person, _args, { ctx, loaders }) =>
      ctx.actor && maySeeGrantsOf(ctx.actor, person.id) ? loaders.grantsByPersonId.load(person.id) : [],
    grantEvents: (person, _args, { ctx, loaders }) =>
      ctx.actor && maySeeGrantEvents(ctx.actor) ? loaders.grantEventsByPersonId.load(person.id) : [],
  },
  RoleGrant: {
    grantedBy: (grant, _args, { loaders }) => (grant.grantedById ? loaders.personById.load(grant.grantedById) : null),
  },
  GrantEvent: {
    id: (event) => toGlobalId('GrantEvent', event.id),
    actor: (event, _args, { loaders }) => (event.actorId ? loaders.personById.load(event.actorId) : null),
  },

  Viewer: {
    person: async (actor, _args, { loaders }) => (await loaders.personById.load(actor.id))!,
    isStaff: (actor) => isStaff(actor),
    isAdmin: (actor) => isAdmin(actor),
    notificationPreferences: (actor, _args, { ctx }) => listNotificationPreferences(ctx.db, actor.id),
    signIns: (actor, _args, { ctx }) => listSignInSessions(ctx.db, actor.id, ctx.now()),
  },
  SignInSession: {
    id: (session) => toGlobalId('SignInSession', session.id),
    current: (session, _args, { ctx }) => session.id === ctx.actor?.sessionId,
  },
};
