/** Triage: the list on the left, the request on the right. */
import { DeskFrame } from '../DeskFrame.tsx';

export default function InboxPage() {
  return (
    <DeskFrame current="/desk/inbox" title="Inbox">
      {null}
    </DeskFrame>
  );
}
