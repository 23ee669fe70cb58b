/** Ask for a training session. */
import { Page } from '../../shell/Page.tsx';

export default function AskPage() {
  return <Page title="Ask for a training session">{null}</Page>;
}
