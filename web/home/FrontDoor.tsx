/** Foyer. */
import { Page } from '../shell/Page.tsx';

export default function FrontDoor() {
  return <Page title="Foyer">{null}</Page>;
}
