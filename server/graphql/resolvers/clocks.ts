/** Clocks: what is measured of a request, and what a desk measures by. */
import { removeCalendar, saveCalendar } from '../../requests/calendars.ts';
import {
  listCalendars,
  listKindSettings,
  mayConfigureDesk,
  setClockTargets,
  updateKindSettings,
} from '../../requests/kindSettings.ts';
import type { GraphQLContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { fromGlobalId, toGlobalId } from '../ids.ts';
import { mutation } from '../mutation.ts';
import { personId } from '../requestInputs.ts';

const minutes = (ms: number): number => Math.round(ms / 60_000);

const calendarId = (gid: string, field = 'calendarId'): string =>
  fromGlobalId(gid, ['BusinessCalendar'], [field], 'calendar').id;

const shownSettings = async ({ ctx }: GraphQLContext, { kind }: { kind: string }) => ({
  kindSettings: (await listKindSettings(ctx)).find((one) => one.kind === kind) ?? null,
});

export const resolvers: Resolvers = {
  Clock: {
    state: ({ metAt, breachedAt, runningSince, dueAt }, _args, { ctx }) => {
      if (breachedAt || (dueAt && dueAt < ctx.now())) return 'BREACHED';
      return metAt ? 'MET' : runningSince ? 'RUNNING' : 'PAUSED';
    },
    targetMinutes: ({ targetMs }) => (targetMs === null ? null : minutes(targetMs)),
    elapsedMinutes: ({ elapsedMs }) => minutes(elapsedMs),
  },

  Viewer: { canConfigureDesk: (actor) => mayConfigureDesk(actor) },

  BusinessCalendar: {
    id: ({ id }) => (id === null ? null : toGlobalId('BusinessCalendar', id)),
    blocks: ({ blocks }) => [...blocks],
    holidays: ({ holidays }) => [...holidays],
  },

  KindSettings: {
    lead: ({ leadId }, _args, { loaders }) => (leadId === null ? null : loaders.personById.load(leadId)),
  },

  Query: {
    kindSettings: (_root, _args, { ctx }) => listKindSettings(ctx),
    calendars: (_root, _args, { ctx }) => listCalendars(ctx),
  },

  Mutation: {
    updateKindSettings: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => {
          const { calendarId: calendar, leadId: lead, ...rest } = input;
          return updateKindSettings(gql.ctx, {
            ...rest,
            ...(calendar !== undefined ? { calendarId: calendar && calendarId(calendar) } : {}),
            ...(lead !== undefined ? { leadId: lead && personId(lead, ['leadId']) } : {}),
          });
        },
        (ids) => shownSettings(gql, ids),
      ),
    setClockTargets: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => setClockTargets(gql.ctx, input),
        (ids) => shownSettings(gql, ids),
      ),
    saveCalendar: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => saveCalendar(gql.ctx, { ...input, id: input.id ? calendarId(input.id, 'id') : null }),
        async (ids) => ({ calendar: (await listCalendars(gql.ctx)).find(({ id }) => id === ids.calendarId) ?? null }),
      ),
    removeCalendar: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => removeCalendar(gql.ctx, { ...input, id: calendarId(input.id, 'id') }),
        ({ removed }) => ({ removed }),
      ),
  },
};
