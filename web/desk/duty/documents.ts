/** What the duty page reads and does. */
import { graphql } from '../../graphql/generated/index.ts';

export const dutyQuery = graphql(`
  query Duty($from: LocalDate!, $to: LocalDate!, $kind: RequestKind) {
    viewer { person { id } canPlanRota }
    rota(from: $from, to: $to) { ...Shift }
    deskLoad(kind: $kind) { ...Load }
  }
`);

export const shiftFields = graphql(`
  fragment Shift on RotaShift {
    __typename
    id kind startsOn endsOn version
    person { id name }
  }
`);

export const loadFields = graphql(`
  fragment Load on PersonLoad {
    person { id name }
    onDuty
    counts { category count }
    overdue
    oldestStateSince
  }
`);

export const saveShift = graphql(`
  mutation SaveShift($input: SaveRotaShiftInput!) {
    saveRotaShift(input: $input) {
      shift { ...Shift }
      userErrors { code message field }
    }
  }
`);

export const removeShift = graphql(`
  mutation RemoveShift($input: RemoveRotaShiftInput!) {
    removeRotaShift(input: $input) {
      removed
      userErrors { code message field }
    }
  }
`);
