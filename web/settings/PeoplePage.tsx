/** People. */
import { Page } from '../shell/Page.tsx';

export default function PeoplePage() {
  return <Page title="People">{null}</Page>;
}
