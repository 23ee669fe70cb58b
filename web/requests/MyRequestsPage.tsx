/** My requests. */
import { Page } from '../shell/Page.tsx';

export default function MyRequestsPage() {
  return <Page title="My requests">{null}</Page>;
}
