/** Ask to observe a class. */
import { Page } from '../../shell/Page.tsx';

export default function AskPage() {
  return <Page title="Ask to observe a class">{null}</Page>;
}
