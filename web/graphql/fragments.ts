/** Fragments that many pages share. Spread them by name: `...StateFields`. */
import { graphql } from './generated/index.ts';

export const stateFields = graphql(`
  fragment StateFields on RequestStateInfo {
    name
    label
    category
    next
  }
`);
