/** Request. */
import { Page } from '../shell/Page.tsx';

export default function RequestPage() {
  return <Page title="Request">{null}</Page>;
}
