/** Offering. */
import { Page } from '../shell/Page.tsx';

export default function OfferingPage() {
  return <Page title="Offering">{null}</Page>;
}
