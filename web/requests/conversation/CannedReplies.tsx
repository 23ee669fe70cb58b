/** The menu of texts to begin a reply with, their variables already filled in for this request. */
import { graphql } from '../../graphql/generated/index.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { Menu } from '../../ui/Menu.tsx';
import type { OneRequest } from '../kindViews.ts';

const repliesQuery = graphql(`
  query RepliesForRequest($requestId: ID!, $kind: RequestKind) {
    cannedReplies(kind: $kind) { __typename id name textFor(requestId: $requestId) }
  }
`);

export interface CannedRepliesProps {
  requestId: string;
  kind: OneRequest['kind'] | undefined;
  onText: (text: string) => void;
}

export function CannedReplies({ requestId, kind, onText }: CannedRepliesProps) {
  const { data } = useQuery(repliesQuery, { requestId, kind: kind ?? null }, { types: ['CannedReply'] });
  const texts = (data?.cannedReplies ?? []).flatMap(({ name, textFor }) => (textFor ? [{ name, textFor }] : []));
  return (
    <Menu
      size="small"
      variant="quiet"
      icon="message"
      items={[
        ...texts.map(({ name, textFor }) => ({ label: name, onSelect: () => onText(textFor) })),
        { label: texts.length > 0 ? 'Manage them' : 'Make the first one', icon: 'settings', href: '/settings/replies' },
      ]}
    >
      Canned texts
    </Menu>
  );
}
