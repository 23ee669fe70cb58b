/** Clocks: what is measured of a request. */
import type { Resolvers } from '../generated.ts';

const minutes = (ms: number): number => Math.round(ms / 60_000);

export const resolvers: Resolvers = {
  Clock: {
    state: ({ metAt, breachedAt, runningSince, dueAt }, _args, { ctx }) => {
      if (breachedAt || (dueAt && dueAt < ctx.now())) return 'BREACHED';
      return metAt ? 'MET' : runningSince ? 'RUNNING' : 'PAUSED';
    },
    targetMinutes: ({ targetMs }) => (targetMs === null ? null : minutes(targetMs)),
    elapsedMinutes: ({ elapsedMs }) => minutes(elapsedMs),
  },
};
