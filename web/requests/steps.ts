/** The usual way of a request, with where it stands marked on it. Pure. */
export interface StepState {
  name: string;
  label: string;
}
export interface Step extends StepState {
  mark: 'past' | 'here' | 'ahead';
}

/**
 * `states` are all of the kind's, `way` the usual ones in order, `passed` the states it is known to have been in. A
 * request off its way (on hold, waiting for an answer, declined) stands on no step; those it has passed stay marked.
 */
export function stepsOf(
  states: readonly StepState[],
  way: readonly string[],
  current: string,
  passed: ReadonlySet<string>,
): Step[] {
  const known = way.flatMap((name) => states.find((state) => state.name === name) ?? []);
  const here = known.findIndex((state) => state.name === current);
  const reached = here >= 0 ? here : known.findLastIndex((state) => passed.has(state.name)) + 1;
  return known.map((state, index) => ({
    ...state,
    mark: index === here ? 'here' : index < reached ? 'past' : 'ahead',
  }));
}
