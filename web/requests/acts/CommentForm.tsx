/**
 * Writing on a request, in two forms that cannot be mistaken: a reply everybody concerned hears, and a note that never
 * leaves the desk. What is typed stays in this browser's session until it is sent.
 */
import '../../ui/deskIcons.ts';
import { type DragEvent, type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useMutation } from '../../graphql/useMutation.ts';
import { useViewer } from '../../signin/viewer.tsx';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { CannedReplies } from '../conversation/CannedReplies.tsx';
import { ComposerFiles } from '../conversation/ComposerFiles.tsx';
import { useAttachments } from '../conversation/useAttachments.ts';
import { useMentions } from '../conversation/useMentions.tsx';
import type { OneRequest } from '../kindViews.ts';
import { commentMutation } from './documents.ts';
import '../Conversation.css';

export interface CommentFormProps {
  request: {
    id: string;
    key: string;
    kind?: OneRequest['kind'];
    requester: { id: string; name: string };
    participants?: readonly { id: string; name: string }[];
  };
  internal: boolean;
  viewerId: string | undefined;
  onDone?: () => void;
  onClose?: () => void;
  /** For the box of the page, to be found by keys and links. */
  id?: string;
  rows?: number;
}

/** Of this person: who signs in next in this browser does not find it. */
const draftKey = (key: string, internal: boolean, viewerId: string | undefined) =>
  `foyer.${internal ? 'note' : 'reply'}:${viewerId ?? ''}:${key}`;

export function CommentForm({ request, internal, viewerId, onDone, onClose, id, rows = 3 }: CommentFormProps) {
  const kept = draftKey(request.key, internal, viewerId);
  const [body, setBody] = useState(() => localStorage.getItem(kept) ?? '');
  const [problem, setProblem] = useState<string>();
  const [comment, { pending }] = useMutation(commentMutation);
  const { files, refused, add, remove, clear } = useAttachments();
  const isStaff = useViewer().viewer?.isStaff ?? false;
  const [over, setOver] = useState(false);
  const choose = useRef<HTMLInputElement>(null);
  const refusedId = useId();
  const sending = files.some(({ file, problem: failed }) => !file && !failed);
  const write = (text: string) => {
    setBody(text);
    setProblem(undefined);
    if (text) localStorage.setItem(kept, text);
    else localStorage.removeItem(kept);
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    if (sending) return setProblem('A file is still on its way. Wait until it is through, or remove it.');
    if (files.some((one) => one.problem)) return setProblem('A file did not arrive. Remove it or attach it again.');
    const attachmentIds = files.flatMap(({ file }) => (file ? [file.id] : []));
    const outcome = await comment({
      id: request.id,
      body,
      internal,
      ...mentions.sentWith(body),
      ...(attachmentIds.length > 0 && { attachmentIds }),
    });
    if (!outcome.ok) return setProblem(outcome.userErrors.map(({ message }) => message).join(' ') || undefined);
    write('');
    clear();
    announce(internal ? `Note kept on ${request.key}` : `Reply sent on ${request.key}`);
    onDone?.();
  };
  const sendByKey = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) event.currentTarget.requestSubmit();
  };
  const area = useRef<HTMLTextAreaElement>(null);
  const mentions = useMentions({ requestId: request.id, internal, area, write });
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const drop = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  const who = request.requester.id === viewerId ? 'The desk' : request.requester.name;
  const others = (request.participants ?? []).filter(({ id: other }) => other !== viewerId).map(({ name }) => name);
  return (
    <form
      noValidate
      className={cx('compose', internal && 'compose-note', over && 'compose-over')}
      onSubmit={send}
      onKeyDown={sendByKey}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
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
            : `${[who, ...others].join(', ')} and everybody concerned hear this.`
        }
        error={problem}
        rows={rows}
        limit={10_000}
        value={body}
        ref={area}
        {...mentions.aria}
        onKeyDown={mentions.onKeyDown}
        onBlur={mentions.close}
        onChange={(event) => {
          write(event.currentTarget.value);
          mentions.look(event.currentTarget.value, event.currentTarget.selectionStart);
        }}
        onPaste={(event) => {
          if (event.clipboardData.files.length === 0) return;
          event.preventDefault();
          add(event.clipboardData.files);
        }}
      />
      {mentions.list}
      <ComposerFiles id={refusedId} files={files} refused={refused} onRemove={remove} />
      <div className="compose-actions">
        <span className="compose-tools">
          <input
            ref={choose}
            type="file"
            multiple
            hidden
            onChange={(event) => {
              add([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
          <Button size="small" variant="quiet" icon="attach" onClick={() => choose.current?.click()}>
            Attach files
          </Button>
          {isStaff && (
            <CannedReplies
              requestId={request.id}
              kind={request.kind}
              onText={(text) => {
                write(body ? `${body}\n\n${text}` : text);
                area.current?.focus();
              }}
            />
          )}
        </span>
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
