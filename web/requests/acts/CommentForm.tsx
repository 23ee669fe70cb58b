/**
 * Writing on a request, in two forms that cannot be mistaken: a reply everybody concerned hears, and a note that never
 * leaves the desk. What is typed stays in this browser's session until it is sent.
 */
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useMutation } from '../../graphql/useMutation.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { commentMutation } from './documents.ts';
import '../Conversation.css';

export interface CommentFormProps {
  request: { id: string; key: string; requester: { id: string; name: string } };
  internal: boolean;
  viewerId: string | undefined;
  onDone?: () => void;
  onClose?: () => void;
  /** For the box of the page, to be found by keys and links. */
  id?: string;
  rows?: number;
}

const draftKey = (key: string, internal: boolean) => `foyer.${internal ? 'note' : 'reply'}:${key}`;

export function CommentForm({ request, internal, viewerId, onDone, onClose, id, rows = 3 }: CommentFormProps) {
  const kept = draftKey(request.key, internal);
  const [body, setBody] = useState(() => sessionStorage.getItem(kept) ?? '');
  const [problem, setProblem] = useState<string>();
  const [comment, { pending }] = useMutation(commentMutation);
  const write = (text: string) => {
    setBody(text);
    setProblem(undefined);
    if (text) sessionStorage.setItem(kept, text);
    else sessionStorage.removeItem(kept);
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    const outcome = await comment({ id: request.id, body, internal });
    if (!outcome.ok) return setProblem(outcome.userErrors.map(({ message }) => message).join(' ') || undefined);
    write('');
    announce(internal ? `Note kept on ${request.key}` : `Reply sent on ${request.key}`);
    onDone?.();
  };
  const sendByKey = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) event.currentTarget.requestSubmit();
  };
  const who = request.requester.id === viewerId ? 'The desk' : request.requester.name;
  return (
    <form noValidate className={cx('compose', internal && 'compose-note')} onSubmit={send} onKeyDown={sendByKey}>
      <TextArea
        id={id}
        label={
          <span className="compose-label">
            <Icon name={internal ? 'lock' : 'message'} size={16} />
            {internal ? 'Internal note' : 'Reply'}
          </span>
        }
        hint={
          internal
            ? 'Only staff see this. It is never mailed to the requester.'
            : `${who} and everybody concerned hear this.`
        }
        error={problem}
        rows={rows}
        limit={10_000}
        value={body}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <div className="compose-actions">
        {onClose && (
          <Button size="small" variant="quiet" onClick={onClose}>
            Not now
          </Button>
        )}
        <Button
          type="submit"
          size="small"
          variant={internal ? 'secondary' : 'primary'}
          icon={internal ? 'lock' : 'send'}
          pending={pending}
        >
          {internal ? 'Keep as internal note' : 'Send reply'}
        </Button>
      </div>
    </form>
  );
}
