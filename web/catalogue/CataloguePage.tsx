/** Catalogue. */
import { Page } from '../shell/Page.tsx';

export default function CataloguePage() {
  return <Page title="Catalogue">{null}</Page>;
}
