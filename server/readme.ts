/**
 * The parts of README.md that the code knows better: lifecycle tables and the table of settings. `npm run readme`
 * rewrites them between their markers; the safety test holds README to them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { SETTINGS } from './config.ts';
import type { Capacity, Kind } from './kinds/define.ts';
import { KINDS } from './kinds/index.ts';

const WHO: Record<Capacity, string> = {
  REQUESTER: 'requester',
  DESK: 'desk',
  ENGAGEMENT_MANAGER: 'engagement manager',
  ACCOUNT_OWNER: 'account owner',
  SYSTEM: 'Foyer',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** One kind's states and transitions as two tables. */
export function lifecycleMarkdown(kind: Kind): string {
  const { states, transitions, initial } = kind.lifecycle;
  const stateRows = Object.entries(states).map(
    ([name, state]) =>
      `| \`${name}\`${name === initial ? ' (first)' : ''} | ${cell(state.label)} | \`${state.category}\` | ${cell(state.next)} |`,
  );
  const moveRows = transitions.map((transition) => {
    const from = transition.from.map((name) => `\`${name}\``).join(' ');
    const by = transition.by.map((capacity) => WHO[capacity]).join(', ');
    const asks = (transition.asks ?? []).map((ask) => `${ask.name}${ask.required ? '' : '?'}`).join(', ') || '–';
    const guarded = (transition.needs?.length ?? 0) > 0 || transition.check !== undefined || transition.reopens;
    return `| \`${transition.action}\` | ${from} | \`${transition.to}\` | ${by} | ${asks} | ${guarded ? 'yes' : '–'} |`;
  });
  return [
    `#### ${kind.label} (\`${kind.kind}\`)`,
    '',
    '| State | Name | Category | What happens next |',
    '| --- | --- | --- | --- |',
    ...stateRows,
    '',
    '| Action | From | To | Who | Asks (`?` optional) | Guarded |',
    '| --- | --- | --- | --- | --- | --- |',
    ...moveRows,
  ].join('\n');
}

/** Every environment variable with its default. */
export function settingsMarkdown(): string {
  const rows = SETTINGS.map(
    ({ name, default: value, description }) =>
      `| \`${name}\` | ${value === '' ? '–' : `\`${value}\``} | ${cell(description)} |`,
  );
  return ['| Variable | Default | What it does |', '| --- | --- | --- |', ...rows].join('\n');
}

/** @throws Error when the markers are missing. */
function between(readme: string, name: string, text: string): string {
  const begin = `<!-- ${name}: written by npm run readme -->`;
  const end = `<!-- /${name} -->`;
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md must hold the lines ${begin} and ${end}.`);
  return `${readme.slice(0, from + begin.length)}\n\n${text}\n\n${readme.slice(to)}`;
}

/** The README with its tables as the code has them. */
export function withTables(readme: string): string {
  const lifecycles = KINDS.map(lifecycleMarkdown).join('\n\n');
  return between(between(readme, 'lifecycles', lifecycles), 'settings', settingsMarkdown());
}

if (import.meta.main) {
  const path = new URL('../README.md', import.meta.url);
  writeFileSync(path, withTables(readFileSync(path, 'utf8')));
}
