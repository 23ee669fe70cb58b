/** One canned reply made or changed; what its variables become is shown beneath as it is typed. */
import { type FormEvent, useState } from 'react';
import type { CannedRepliesQuery, RequestKind } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { kindNames } from '../../requests/kinds.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Checkbox.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { PlainText } from '../../ui/PlainText.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

const saveMutation = graphql(`
  mutation SaveCannedReply($input: SaveCannedReplyInput!) {
    saveCannedReply(input: $input) {
      cannedReply { __typename id version }
      userErrors { code message field }
    }
  }
`);

export type CannedReply = CannedRepliesQuery['cannedReplies'][number];

const EXAMPLES: Record<string, string> = {
  'requester.name': 'Ada Example',
  'requester.firstName': 'Ada',
  'request.key': 'REQ-104',
  'request.title': 'Kubernetes basics',
  'request.state': 'In review',
  'request.link': 'https://desk.example.com/requests/REQ-104',
  'me.name': 'Your Name',
  'me.firstName': 'Your',
};

const exampleOf = (body: string): string =>
  body.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (whole, name: string) => EXAMPLES[name] ?? whole);

export function ReplyDialog({ reply, onClose }: { reply: CannedReply | null; onClose: () => void }) {
  const [name, setName] = useState(reply?.name ?? '');
  const [body, setBody] = useState(reply?.body ?? '');
  const [kind, setKind] = useState<RequestKind | ''>(reply?.kind ?? '');
  const [shared, setShared] = useState(reply?.shared ?? true);
  const [save, { pending }] = useMutation(saveMutation);
  const [problems, setProblems] = useState<readonly { message: string; field: string[] }[]>([]);
  const about = (field: string) => problems.find((one) => one.field.includes(field))?.message;
  const other = problems.find(({ field }) => !field.includes('name') && !field.includes('body'))?.message;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    const changed = reply ? { id: reply.id, expectedVersion: reply.version } : {};
    const outcome = await save({ ...changed, name, body, shared, kind: kind || null });
    setProblems(outcome.userErrors);
    if (!outcome.ok) return;
    announce(`${name} is saved`);
    onClose();
  };
  return (
    <Dialog open title={reply ? `Change ${reply.name}` : 'New canned reply'} onClose={onClose}>
      <form className="stack" noValidate onSubmit={send}>
        <TextInput label="Name" value={name} error={about('name')} onChange={(e) => setName(e.currentTarget.value)} />
        <TextArea
          label="Text"
          hint={`Variables: ${Object.keys(EXAMPLES)
            .map((one) => `{{${one}}}`)
            .join(' ')}`}
          rows={6}
          limit={10_000}
          value={body}
          error={about('body') ?? other}
          onChange={(e) => setBody(e.currentTarget.value)}
        />
        <SelectInput
          label="Only for"
          placeholder="Every kind"
          value={kind}
          choices={Object.entries(kindNames).map(([value, label]) => ({ value, label }))}
          onChange={(e) => setKind(e.currentTarget.value as RequestKind | '')}
        />
        <Switch label="The whole desk has it" checked={shared} onChange={(e) => setShared(e.currentTarget.checked)} />
        {body && (
          <section aria-label="Preview" className="card">
            <PlainText text={exampleOf(body)} />
          </section>
        )}
        <DialogActions>
          <Button variant="quiet" onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" variant="primary" pending={pending}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
