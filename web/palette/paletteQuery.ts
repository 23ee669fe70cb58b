/** What the palette asks as one types. */
import { graphql } from '../graphql/generated/index.ts';

export const paletteSearchQuery = graphql(`
  query PaletteSearch($text: String!) {
    searchRequests(text: $text, first: 8) {
      request { __typename id key title state { name label category } }
    }
  }
`);
