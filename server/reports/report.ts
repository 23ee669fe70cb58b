/** How the desk did: flow, durations, time in state, clocks. */
import type { RequestKind } from '../db/schema/index.ts';

export interface StateDuration {
  kind: RequestKind;
  /** Name of the state. */
  stateName: string;
  count: number;
  p50Hours: number;
  p80Hours: number;
  now: number;
}
