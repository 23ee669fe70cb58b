/** Two readings of one request, compared in words: what somebody else did while one was typing. Pure. */
import type { RequestActsFragment } from '../../graphql/generated/graphql.ts';

type Reading = Pick<RequestActsFragment, 'title' | 'restricted' | 'version' | 'state' | 'assignee'>;

export function whatChanged(before: Reading, after: Reading): string[] {
  const said: string[] = [];
  if (before.state.name !== after.state.name)
    said.push(`It was “${before.state.label}” and is now “${after.state.label}”.`);
  if (before.assignee?.id !== after.assignee?.id)
    said.push(
      after.assignee
        ? `${after.assignee.name} has it now${before.assignee ? `, no longer ${before.assignee.name}` : ''}.`
        : `${before.assignee?.name ?? 'Somebody'} no longer has it; nobody does.`,
    );
  if (before.title !== after.title) said.push(`Its title is now “${after.title}”.`);
  if (before.restricted !== after.restricted)
    said.push(after.restricted ? 'It is restricted now.' : 'It is no longer restricted.');
  if (said.length === 0 && before.version !== after.version)
    said.push('Its answers or details changed; the timeline says how.');
  return said;
}
