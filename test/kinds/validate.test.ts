/** The check at start: each way in which a lifecycle can fail to hold together stops it, by name. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, kindOf } from '../../server/kinds/index.ts';
import { checkLifecycle, isEnd, problemsOfLifecycle } from '../../server/kinds/validate.ts';

type Table = Parameters<typeof problemsOfLifecycle>[0];

const state = (category: Table['states'][string]['category']) => ({ label: 'x', category, next: 'x' });
const sound = (): Table => ({
  initial: 'NEW',
  states: { NEW: state('NEW'), ASKED: state('WAITING_ON_REQUESTER'), DONE: state('DONE'), GONE: state('WITHDRAWN') },
  transitions: [
    { action: 'ask', from: ['NEW'], to: 'ASKED', by: ['DESK'] },
    { action: 'reply', from: ['ASKED'], to: 'NEW', by: ['REQUESTER'] },
    { action: 'finish', from: ['NEW'], to: 'DONE', by: ['DESK'] },
    { action: 'withdraw', from: ['NEW', 'ASKED'], to: 'GONE', by: ['REQUESTER'] },
  ],
});
const broken = (change: (table: Table) => Partial<Table>) => problemsOfLifecycle({ ...sound(), ...change(sound()) });

describe('the check of lifecycles', () => {
  it('passes a sound one', () => {
    expect(problemsOfLifecycle(sound())).toEqual([]);
  });

  it.each<[string, (table: Table) => Partial<Table>, string]>([
    [
      'an unknown state',
      (t) => ({ transitions: [...t.transitions, { action: 'x', from: ['NEW'], to: 'NOWHERE', by: ['DESK'] }] }),
      'unknown state NOWHERE',
    ],
    ['an unreachable state', (t) => ({ states: { ...t.states, ISLAND: state('DONE') } }), 'ISLAND is never reached'],
    [
      'a dead end',
      (t) => ({
        states: { ...t.states, PIT: state('ACTIVE') },
        transitions: [...t.transitions, { action: 'fall', from: ['NEW'], to: 'PIT', by: ['DESK'] }],
      }),
      'PIT never comes to an end',
    ],
    [
      'one action with two meanings',
      (t) => ({ transitions: [...t.transitions, { action: 'ask', from: ['NEW'], to: 'DONE', by: ['DESK'] }] }),
      'ask leaves NEW twice',
    ],
    [
      'a requester who can only give up',
      (t) => ({ transitions: t.transitions.map((x) => (x.action === 'reply' ? { ...x, by: ['DESK'] } : x)) }),
      'ASKED waits for the requester, who can do nothing',
    ],
    [
      'an ask without a place',
      (t) => ({
        transitions: t.transitions.map((x) =>
          x.action === 'ask'
            ? { ...x, asks: [{ name: 'shoeSize' as 'reason', label: 'x', type: 'TEXT', required: true }] }
            : x,
        ),
      }),
      'ask asks for shoeSize, which has no place',
    ],
    [
      'a body that is not asked for',
      (t) => ({ transitions: t.transitions.map((x) => (x.action === 'ask' ? { ...x, body: 'question' } : x)) }),
      'ask shows question, which it does not ask for',
    ],
    [
      'a step for nobody',
      (t) => ({ transitions: t.transitions.map((x) => (x.action === 'finish' ? { ...x, by: [] } : x)) }),
      'finish is for nobody or from nowhere',
    ],
    [
      'a beginning that is not new',
      (t) => ({ states: { ...t.states, NEW: state('ACTIVE') } }),
      'NEW is the first state and not NEW',
    ],
    [
      'a way out of an end that is no reopening',
      (t) => ({ transitions: [...t.transitions, { action: 'sneak', from: ['DONE'], to: 'NEW', by: ['DESK'] }] }),
      'sneak leaves the end DONE without reopening',
    ],
    [
      'a reminder to nobody',
      () => ({ timers: [{ state: 'NEW', after: 'reopenDays', act: 'remind' }] }),
      'NEW reminds although nobody is waited for',
    ],
    [
      'a timer for a step that is not its own',
      () => ({ timers: [{ state: 'NEW', after: 'reopenDays', act: { action: 'finish' } }] }),
      'NEW is to finish by itself, and nothing lets it',
    ],
  ])('finds %s', (_name, change, problem) => {
    expect(broken(change)).toContain(problem);
  });

  it('stops the start, naming the kind', () => {
    expect(() => checkLifecycle({ kind: 'BROKEN', lifecycle: { ...sound(), initial: 'NOWHERE' } })).toThrow(
      'The lifecycle of BROKEN does not hold together: unknown state NOWHERE.',
    );
  });
});

describe('the list of kinds', () => {
  it('has one entry per folder', () => {
    const folders = readdirSync(new URL('../../server/kinds/', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name.replaceAll('-', '_').toUpperCase());
    expect(KINDS.map((k) => k.kind).sort()).toEqual(folders.sort());
    for (const kind of KINDS) expect(kindOf(kind.kind)).toBe(kind);
  });

  it.each(KINDS.map((kind) => [kind.kind, kind] as const))('says what is next in every state of %s', (_name, kind) => {
    for (const { label, next } of Object.values(kind.lifecycle.states)) {
      expect(label).toMatch(/^[A-Z]/);
      expect(next).toMatch(/^[A-Z].{15,}\.$/);
    }
    for (const text of [kind.description, kind.usualTime, kind.decidedBy]) expect(text).toMatch(/^[A-Z].{15,}\.$/);
  });

  it.each(KINDS.map((kind) => [kind.kind, kind] as const))(
    'never walks out of the table of %s, and always finds an end',
    (_name, kind) => {
      const { states, transitions, initial } = kind.lifecycle;
      fc.assert(
        fc.property(fc.array(fc.nat(), { maxLength: 60 }), (choices) => {
          let at = initial;
          for (const choice of choices) {
            const open = transitions.filter((t) => t.from.includes(at));
            expect(open.length, `steps from ${at}`).toBeGreaterThan(0);
            at = open[choice % open.length]!.to;
            expect(states).toHaveProperty(at);
          }
          const seen = new Set([at]);
          for (const name of seen) for (const t of transitions) if (t.from.includes(name)) seen.add(t.to);
          expect([...seen].some((name) => isEnd(states[name]!.category))).toBe(true);
        }),
      );
    },
  );
});
