/** Who is on duty, who has how much in hand, and how the desk did. */
import { mayPlanRota } from '../../duty/policy.ts';
import { findShift, listDuty, listShifts, removeRotaShift, saveRotaShift } from '../../duty/rota.ts';
import { kindOf } from '../../kinds/index.ts';
import { deskLoad } from '../../reports/load.ts';
import {
  clockReport,
  durationReport,
  flowReport,
  REPORT_MAX_DAYS,
  rangeIsSound,
  seesReports,
  timeInStateReport,
} from '../../reports/report.ts';
import { stateOf } from '../../requests/lifecycle.ts';
import { badInput } from '../connection.ts';
import type { Resolvers } from '../generated.ts';
import { fromGlobalId, toGlobalId } from '../ids.ts';
import { mutation } from '../mutation.ts';
import { personId } from '../requestInputs.ts';

const shiftId = (gid: string): string => fromGlobalId(gid, ['RotaShift'], ['id'], 'turn').id;

export const resolvers: Resolvers = {
  Viewer: {
    canPlanRota: (actor) => mayPlanRota(actor),
    duty: (actor, _args, { ctx }) => listDuty(ctx, actor.id),
  },

  RotaShift: {
    id: (shift) => toGlobalId('RotaShift', shift.id),
    person: async (shift, _args, { loaders }) => (await loaders.personById.load(shift.personId))!,
  },

  DeskReport: {
    timezone: (_range, _args, { ctx }) => ctx.config.calendar.timezone,
    flow: (range, _args, { ctx }) => flowReport(ctx, range),
    durations: (range, _args, { ctx }) => durationReport(ctx, range),
    timeInState: (range, _args, { ctx }) => timeInStateReport(ctx, range),
    clocks: (range, _args, { ctx }) => clockReport(ctx, range),
  },

  StateDurationRow: {
    state: ({ kind, stateName }) => ({ name: stateName, ...stateOf(kindOf(kind), stateName) }),
  },

  Query: {
    rota: (_root, { from, to }, { ctx }) => listShifts(ctx, from, to),
    deskLoad: (_root, { kind }, { ctx }) => deskLoad(ctx, kind ?? null),
    deskReport: (_root, { from, to, kind }, { ctx }) => {
      if (!seesReports(ctx.actor)) return null;
      if (!rangeIsSound({ from, to }))
        throw badInput(`Give two days, the first not after the last, at most ${REPORT_MAX_DAYS} days apart.`);
      return { from, to, kind: kind ?? null };
    },
  },

  Mutation: {
    saveRotaShift: (_root, { input }, gql) =>
      mutation(
        gql,
        async () =>
          saveRotaShift(gql.ctx, {
            ...input,
            id: input.id ? shiftId(input.id) : null,
            personId: personId(input.personId, ['personId']),
          }),
        async (ids) => ({ shift: await findShift(gql.ctx, ids.shiftId) }),
      ),
    removeRotaShift: (_root, { input }, gql) =>
      mutation(
        gql,
        async () => removeRotaShift(gql.ctx, { ...input, id: shiftId(input.id) }),
        ({ removed }) => ({ removed }),
      ),
  },
};
