/**
 * Says that an act was done and, while nobody has been told of it, offers to take it back: by the toast's button or
 * Ctrl/⌘-Z outside of fields. Invariant: only the last such act can be taken back by key, and only once.
 */
import { type Client, useClient } from 'urql';
import { faultOf, faultText } from '../../graphql/faults.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { newKey } from '../../graphql/useMutation.ts';
import { announce } from '../../ui/announce.ts';

export interface UndoableEvent {
  id: string;
  undoableUntil?: string | null;
}

const undoMutation = graphql(`
  mutation UndoRequestEvent($input: UndoRequestEventInput!) {
    undoRequestEvent(input: $input) {
      request { ...RequestActs }
      userErrors { code message field }
    }
  }
`);

async function undo(client: Client, eventId: string): Promise<void> {
  const result = await client.mutation(undoMutation.toString(), { input: { eventId, idempotencyKey: newKey() } });
  if (result.error) return announce(faultText(faultOf(result.error)), { tone: 'bad' });
  const refused: { message: string }[] = result.data?.undoRequestEvent.userErrors ?? [];
  if (refused.length > 0) return announce(refused.map(({ message }) => message).join(' '), { tone: 'bad' });
  announce('Taken back. Nobody was told.');
}

/** The longest a server's word is believed, should the two clocks differ. */
const LONGEST_MS = 10_000;

/** Gives the one way to announce an act. Without an event that can be taken back, it is said and no more. */
export function useAnnounceDone(): (text: string, event?: UndoableEvent | null) => void {
  const client = useClient();
  return (text, event) => {
    const open = event?.undoableUntil != null;
    if (!open || !event) return announce(text);
    announce(`${text}. Nobody has been told yet.`, {
      action: { label: 'Undo', onPress: () => void undo(client, event.id), lastsMs: LONGEST_MS },
    });
  };
}

// Presses the latest toast's own button, so that key and button cannot differ. Here, for pages without acts need no key.
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
  if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || typing) return;
  const button = [...document.querySelectorAll<HTMLElement>('.toast:has(.toast-time)')].at(-1)?.querySelector('button');
  if (!button) return;
  event.preventDefault();
  button.click();
});
