/** Triage: the list on the left, the request on the right, one key per decision. */
import { lazy, Suspense, useState } from 'react';
import { useSearch } from 'wouter';
import { Button } from '../../ui/Button.tsx';
import { DeskFrame } from '../DeskFrame.tsx';
import { Inbox } from './Inbox.tsx';

const KeysDialog = lazy(() => import('../KeysDialog.tsx'));

export default function InboxPage() {
  const [keys, setKeys] = useState(false);
  // Another shelf is another list: nothing selected here is carried over.
  const shelf = new URLSearchParams(useSearch()).get('show') ?? 'inbox';
  return (
    <DeskFrame
      current="/desk/inbox"
      title="Inbox"
      actions={
        <Button size="small" variant="quiet" icon="question" onClick={() => setKeys(true)}>
          Keys
        </Button>
      }
    >
      <Inbox key={shelf} onKeys={() => setKeys(true)} keysShown={keys} />
      {keys && (
        <Suspense fallback={null}>
          <KeysDialog onClose={() => setKeys(false)} />
        </Suspense>
      )}
    </DeskFrame>
  );
}
