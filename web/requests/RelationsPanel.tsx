/**
 * Other requests this one has to do with, for staff: those it stands to somehow, a form to add one, and those that may
 * ask for the same. Everything shown is visible to the viewer; the server says no more.
 */
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import type { RelationRole } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { useQuery } from '../graphql/useQuery.ts';
import { announce } from '../ui/announce.ts';
import { StateBadge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SelectInput } from '../ui/SelectInput.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { LikelyDuplicates } from './LikelyDuplicates.tsx';
import './Relations.css';

const relationsQuery = graphql(`
  query RequestRelations($key: String!) {
    request(key: $key) {
      __typename
      id
      ...RequestRelationsFields
      likelyDuplicates { similarity request { __typename id key title state { name label category } } }
    }
  }
`);

export const relationsFields = graphql(`
  fragment RequestRelationsFields on Request {
    __typename
    id
    relations { __typename id role request { __typename id key title state { name label category } } }
  }
`);

const relateMutation = graphql(`
  mutation RelateRequests($input: RelateRequestsInput!) {
    relateRequests(input: $input) { request { ...RequestRelationsFields } userErrors { code message field } }
  }
`);

const unrelateMutation = graphql(`
  mutation UnrelateRequests($input: UnrelateRequestsInput!) {
    unrelateRequests(input: $input) { request { ...RequestRelationsFields } userErrors { code message field } }
  }
`);

const WORDS: Record<RelationRole, string> = {
  BLOCKED_BY: 'Blocked by',
  BLOCKS: 'Blocks',
  CHILD_OF: 'Part of',
  PARENT_OF: 'Consists of',
  DUPLICATE_OF: 'Duplicate of',
  DUPLICATED_BY: 'Repeated by',
  RELATES_TO: 'Related to',
};
/** Duplicates are marked by the lifecycle. */
const CHOICES = (['RELATES_TO', 'BLOCKED_BY', 'BLOCKS', 'CHILD_OF', 'PARENT_OF'] as const).map((value) => ({
  value,
  label: WORDS[value],
}));
const ORDER = Object.keys(WORDS) as RelationRole[];
const OPEN = new Set(['NEW', 'ACTIVE', 'WAITING_ON_REQUESTER']);
const keyTyped = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/^(?=\d+$)/, 'REQ-');

export default function RelationsPanel({ request }: { request: { id: string; key: string } }) {
  const query = useQuery(relationsQuery, { key: request.key });
  const [unrelate, { pending: removing }] = useMutation(unrelateMutation);
  const found = query.data?.request;
  if (!found)
    return query.fault ? <p className="muted">The related requests could not be loaded.</p> : <Skeleton lines={2} />;
  const relations = [...found.relations].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const blockers = relations.filter((one) => one.role === 'BLOCKED_BY' && OPEN.has(one.request.state.category));
  const remove = async (relationId: string, key: string) => {
    const outcome = await unrelate({ id: request.id, relationId });
    if (outcome.ok) announce(`${key} is no longer related`);
    else if (outcome.userErrors[0]) announce(outcome.userErrors[0].message, { tone: 'bad' });
  };
  return (
    <div className="stack relations" style={{ ['--gap' as string]: 'var(--s3)' }}>
      {blockers.length > 0 && (
        <p className="relations-blocked">
          <Icon name="alert" size={16} />
          <span>Waits for {blockers.map((one) => one.request.key).join(', ')}, still open.</span>
        </p>
      )}
      {relations.length > 0 && (
        <ul className="relations-list">
          {relations.map(({ id, role, request: other }) => (
            <li key={id}>
              <span className="relations-role">{WORDS[role]}</span>
              <Link href={`/requests/${other.key}`} className="relations-title">
                <span className="mono">{other.key}</span> {other.title}
              </Link>
              <StateBadge state={other.state} />
              {!role.startsWith('DUPLICATE') && (
                <Button
                  size="small"
                  variant="quiet"
                  icon="close"
                  aria-label={`Remove the relation to ${other.key}`}
                  pending={removing}
                  onClick={() => void remove(id, other.key)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <AddRelation requestId={request.id} />
      <LikelyDuplicates requestKey={request.key} found={found.likelyDuplicates} />
    </div>
  );
}

function AddRelation({ requestId }: { requestId: string }) {
  const [role, setRole] = useState<(typeof CHOICES)[number]['value']>('RELATES_TO');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [relate, { pending }] = useMutation(relateMutation);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const otherKey = keyTyped(typed);
    if (pending) return;
    if (!otherKey) return setProblem('Give the key of a request, such as REQ-104.');
    const outcome = await relate({ id: requestId, role, otherKey });
    setProblem(outcome.userErrors[0]?.message);
    if (!outcome.ok) return;
    setTyped('');
    announce(`${WORDS[role]} ${otherKey}`);
  };
  return (
    <form className="relations-add" onSubmit={add} noValidate>
      <SelectInput
        label="How it stands to the other"
        hideLabel
        choices={CHOICES}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value as typeof role)}
      />
      <div className="side-add">
        <TextInput
          label="Key of the other request"
          hideLabel
          placeholder="REQ-104"
          autoComplete="off"
          value={typed}
          error={problem}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <Button type="submit" size="small" icon="plus" aria-label="Relate" pending={pending} />
      </div>
    </form>
  );
}
