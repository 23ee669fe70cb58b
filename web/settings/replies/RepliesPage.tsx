/** Canned replies: one's own and the desk's. */
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { kindNames } from '../../requests/kinds.ts';
import { Page } from '../../shell/Page.tsx';
import { QueryState } from '../../shell/QueryState.tsx';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PlainText } from '../../ui/PlainText.tsx';
import { SettingsTabs } from '../SettingsTabs.tsx';
import { type CannedReply, ReplyDialog } from './ReplyDialog.tsx';

const repliesQuery = graphql(`
  query CannedReplies {
    cannedReplies { __typename id name body kind shared canEdit version owner { id name } }
  }
`);

const removeMutation = graphql(`
  mutation RemoveCannedReply($input: RemoveCannedReplyInput!) {
    removeCannedReply(input: $input) {
      removed
      userErrors { code message field }
    }
  }
`);

export default function RepliesPage() {
  const query = useQuery(repliesQuery, {}, { types: ['CannedReply'] });
  const [open, setOpen] = useState<CannedReply | 'new' | null>(null);
  const [remove] = useMutation(removeMutation);
  const take = async (reply: CannedReply) => {
    const outcome = await remove({ id: reply.id });
    const [refused] = outcome.userErrors;
    if (refused) announce(refused.message, { tone: 'bad' });
    if (!outcome.ok) return;
    announce(`${reply.name} is deleted`);
    query.retry();
  };
  const make = (
    <Button variant="primary" icon="plus" onClick={() => setOpen('new')}>
      New canned reply
    </Button>
  );
  return (
    <Page title="Canned replies">
      <SettingsTabs current="/settings/replies" />
      <QueryState query={query}>
        {({ cannedReplies }) =>
          cannedReplies.length === 0 ? (
            <EmptyState icon="message" title="No canned replies yet" actions={make}>
              Write down what you answer often. It is inserted from the box under a request, with names and keys filled
              in.
            </EmptyState>
          ) : (
            <div className="stack">
              <div>{make}</div>
              {cannedReplies.map((reply) => (
                <section key={reply.id} className="card stack" aria-label={reply.name}>
                  <h2>{reply.name}</h2>
                  <p className="muted">
                    {reply.kind ? kindNames[reply.kind] : 'Every kind'} ·{' '}
                    {reply.shared ? 'the whole desk has it' : 'yours alone'} · by {reply.owner.name}
                  </p>
                  <PlainText text={reply.body} />
                  {reply.canEdit && (
                    <div className="row">
                      <Button
                        size="small"
                        icon="edit"
                        aria-label={`Change ${reply.name}`}
                        onClick={() => setOpen(reply)}
                      >
                        Change
                      </Button>
                      <Button size="small" icon="trash" aria-label={`Delete ${reply.name}`} onClick={() => take(reply)}>
                        Delete
                      </Button>
                    </div>
                  )}
                </section>
              ))}
            </div>
          )
        }
      </QueryState>
      {open && <ReplyDialog reply={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Page>
  );
}
