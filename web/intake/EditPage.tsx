/** Edit a request. */
import { Page } from '../shell/Page.tsx';

export default function EditPage() {
  return <Page title="Edit a request">{null}</Page>;
}
