/** Saved views, and what can be done with them. */
import { graphql } from '../../graphql/generated/index.ts';

export const savedView = graphql(`
  fragment SavedViewFields on SavedView {
    __typename
    id name path shared canEdit version
    owner { id name }
  }
`);

export const savedViewsQuery = graphql(`
  query SavedViews {
    savedViews { ...SavedViewFields }
    viewer { person { id } startPage }
  }
`);

export const saveViewMutation = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      view { ...SavedViewFields }
      userErrors { code message field }
    }
  }
`);

export const removeViewMutation = graphql(`
  mutation RemoveView($input: RemoveViewInput!) {
    removeView(input: $input) {
      removed
      userErrors { code message field }
    }
  }
`);

export const setStartPageMutation = graphql(`
  mutation SetStartPage($input: SetStartPageInput!) {
    setStartPage(input: $input) {
      viewer { person { id } startPage }
      userErrors { code message field }
    }
  }
`);
