/** Make an inquiry. */
import { Page } from '../../shell/Page.tsx';

export default function AskPage() {
  return <Page title="Make an inquiry">{null}</Page>;
}
