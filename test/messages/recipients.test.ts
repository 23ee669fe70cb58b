import { describe, expect, it } from 'vitest';
import type { Actor } from '../../server/ctx.ts';
import type { EventData, EventType, RequestRow, Role, Topic } from '../../server/db/schema/index.ts';
import type { Transition } from '../../server/kinds/define.ts';
import { type Concerned, whoHears } from '../../server/requests/recipients.ts';

const person = (id: string, ...roles: (Role | [Role, 'cleared'])[]): Actor => ({
  id,
  email: `${id}@foyer.test`,
  name: id,
  timezone: 'Etc/UTC',
  sessionId: null,
  grants: roles.map((held) =>
    typeof held === 'string'
      ? { role: held, restrictedClearance: false }
      : { role: held[0], restrictedClearance: true },
  ),
});

const PEOPLE = [
  person('tess', 'TEAM_LEAD'),
  person('ravi'),
  person('cora', 'COORDINATOR'),
  person('colin', ['COORDINATOR', 'cleared']),
  person('emil', 'ENGAGEMENT_MANAGER'),
  person('tom', 'TRAINER'),
  person('olga'),
];
const everybody = new Map(PEOPLE.map((one) => [one.id, one]));

interface Given {
  type: EventType;
  actor?: string | null;
  internal?: boolean;
  data?: EventData;
  transition?: Pick<Transition<string, unknown>, 'tells' | 'topic'> | null;
  request?: Partial<RequestRow>;
  watchers?: string[];
  mentioned?: string[];
  muted?: [string, Topic][];
}

const ASSIGNED = { assigneeId: 'cora' };

function hear({
  type,
  actor = 'cora',
  internal = false,
  data = {},
  transition = null,
  request = {},
  watchers = [],
  mentioned = [],
  muted = [],
}: Given) {
  const input: Concerned = {
    event: { type, actorId: actor, internal, data },
    request: {
      requesterId: 'tess',
      raisedById: 'ravi',
      assigneeId: null,
      restricted: false,
      work: {},
      participantIds: [],
      ...request,
    },
    transition,
    people: everybody,
    deskIds: ['cora', 'colin'],
    watcherIds: watchers,
    mentionedIds: mentioned,
    wants: (id, topic) => !muted.some(([who, what]) => who === id && what === topic),
  };
  return whoHears(input);
}
const names = (given: Given) => hear(given).map(({ personId, topic }) => `${personId} ${topic}`);

describe('who hears of each sort of event', () => {
  const table: [string, Given, string[]][] = [
    [
      'a public comment: those who take part too',
      { type: 'COMMENTED', actor: 'cora', request: { ...ASSIGNED, participantIds: ['olga'] } },
      ['tess CONVERSATION', 'ravi CONVERSATION', 'olga CONVERSATION'],
    ],
    [
      'a move that the requester is told of: those who take part too',
      { type: 'MOVED', actor: 'cora', request: { ...ASSIGNED, participantIds: ['olga'] } },
      ['tess PROGRESS', 'ravi PROGRESS', 'olga PROGRESS'],
    ],
    [
      'a move that is not for the requester: not for those who take part',
      { type: 'MOVED', transition: { tells: ['ASSIGNEE'] }, request: { ...ASSIGNED, participantIds: ['olga'] } },
      [],
    ],
    [
      'an internal note: nobody who takes part, not even staff among them',
      { type: 'COMMENTED', internal: true, request: { ...ASSIGNED, participantIds: ['olga', 'emil'] } },
      [],
    ],
    [
      'a reminder: the requester alone',
      { type: 'REMINDED', actor: null, request: { participantIds: ['olga'] } },
      ['tess CONVERSATION'],
    ],
    [
      'restricted: nobody who takes part',
      { type: 'COMMENTED', request: { restricted: true, participantIds: ['olga'] } },
      ['tess CONVERSATION', 'ravi CONVERSATION', 'colin DESK_QUEUE'],
    ],
    [
      'those who were added, and nobody else',
      {
        type: 'PARTICIPANTS_CHANGED',
        request: { participantIds: ['olga', 'emil'] },
        data: { alsoTell: [{ personId: 'olga', reason: 'cora added you to this conversation.' }] },
        watchers: ['colin'],
      },
      ['olga CONVERSATION'],
    ],
    [
      'somebody added who is out again by now: nobody',
      { type: 'PARTICIPANTS_CHANGED', data: { alsoTell: [{ personId: 'olga', reason: 'Added.' }] } },
      [],
    ],
    [
      'a note that names somebody: staff who see it alone, and the actor never',
      { type: 'COMMENTED', internal: true, mentioned: ['emil', 'olga', 'tess', 'cora'] },
      ['emil CONVERSATION'],
    ],
    [
      'a mention does not get around a preference, but another reason may hold',
      {
        type: 'COMMENTED',
        actor: 'tess',
        mentioned: ['colin', 'emil'],
        muted: [
          ['colin', 'CONVERSATION'],
          ['emil', 'CONVERSATION'],
        ],
      },
      ['ravi CONVERSATION', 'cora DESK_QUEUE', 'colin DESK_QUEUE'],
    ],
    [
      'a submission: requester and raiser by receipt, the desk',
      { type: 'SUBMITTED', actor: 'ravi' },
      ['tess RECEIPTS', 'ravi RECEIPTS', 'cora DESK_QUEUE', 'colin DESK_QUEUE'],
    ],
    [
      'one’s own submission is still acknowledged',
      { type: 'SUBMITTED', actor: 'tess', request: { raisedById: 'tess' } },
      ['tess RECEIPTS', 'cora DESK_QUEUE', 'colin DESK_QUEUE'],
    ],
    [
      'a submission by somebody of the desk does not tell them twice',
      { type: 'SUBMITTED', actor: 'cora', request: { requesterId: 'cora', raisedById: 'cora' } },
      ['cora RECEIPTS', 'colin DESK_QUEUE'],
    ],
    [
      'taking it: both who asked, not who took it',
      { type: 'MOVED', actor: 'cora', data: { assigneeId: 'cora' }, request: ASSIGNED },
      ['tess PROGRESS', 'ravi PROGRESS'],
    ],
    [
      'a move by the desk: both who asked and watchers',
      { type: 'MOVED', actor: 'cora', request: ASSIGNED, watchers: ['emil'] },
      ['tess PROGRESS', 'ravi PROGRESS', 'emil PROGRESS'],
    ],
    [
      'a move by the requester: the assignee, not the desk',
      { type: 'MOVED', actor: 'tess', request: ASSIGNED },
      ['ravi PROGRESS', 'cora PROGRESS'],
    ],
    [
      'a move by the requester with nobody assigned: the desk',
      { type: 'MOVED', actor: 'tess' },
      ['ravi PROGRESS', 'cora DESK_QUEUE', 'colin DESK_QUEUE'],
    ],
    [
      'a move by Foyer itself',
      { type: 'MOVED', actor: null, request: ASSIGNED },
      ['tess PROGRESS', 'ravi PROGRESS', 'cora PROGRESS'],
    ],
    [
      'a transition that says whom it tells, and of what',
      { type: 'MOVED', transition: { tells: ['REQUESTER'], topic: 'CONVERSATION' } },
      ['tess CONVERSATION'],
    ],
    [
      'a transition that tells the desk',
      { type: 'MOVED', actor: null, transition: { tells: ['DESK_IF_UNASSIGNED'] } },
      ['cora DESK_QUEUE', 'colin DESK_QUEUE'],
    ],
    [
      'people a kind names',
      {
        type: 'MOVED',
        request: ASSIGNED,
        data: {
          alsoTell: [
            { personId: 'tom', reason: 'You teach it.' },
            { personId: 'olga', reason: 'You attend it.' },
          ],
        },
      },
      ['tess PROGRESS', 'ravi PROGRESS', 'tom PROGRESS', 'olga PROGRESS'],
    ],
    [
      'an assignment to somebody else',
      { type: 'ASSIGNED', actor: 'colin', data: { assigneeId: 'cora' }, request: ASSIGNED },
      ['tess PROGRESS', 'ravi PROGRESS', 'cora ASSIGNMENT'],
    ],
    [
      'an assignment taken off',
      { type: 'ASSIGNED', actor: 'cora', data: { assigneeId: null } },
      ['tess PROGRESS', 'ravi PROGRESS', 'colin DESK_QUEUE'],
    ],
    [
      'a public comment of the desk',
      { type: 'COMMENTED', request: ASSIGNED, watchers: ['emil'] },
      ['tess CONVERSATION', 'ravi CONVERSATION', 'emil CONVERSATION'],
    ],
    [
      'a comment of the requester',
      { type: 'COMMENTED', actor: 'tess', request: ASSIGNED },
      ['ravi CONVERSATION', 'cora CONVERSATION'],
    ],
    [
      'a comment of the requester while unassigned',
      { type: 'COMMENTED', actor: 'tess' },
      ['ravi CONVERSATION', 'cora DESK_QUEUE', 'colin DESK_QUEUE'],
    ],
    [
      'an internal note: assignee and staff who watch',
      { type: 'COMMENTED', actor: 'colin', internal: true, request: ASSIGNED, watchers: ['emil', 'tess', 'olga'] },
      ['cora CONVERSATION', 'emil CONVERSATION'],
    ],
    [
      'an edit by the requester',
      { type: 'EDITED', actor: 'tess' },
      ['ravi PROGRESS', 'cora DESK_QUEUE', 'colin DESK_QUEUE'],
    ],
    ['an edit by the desk', { type: 'EDITED', actor: 'cora' }, ['tess PROGRESS', 'ravi PROGRESS']],
    [
      'a roster changed by the requester',
      { type: 'ROSTER_CHANGED', actor: 'tess', request: ASSIGNED },
      ['ravi SCHEDULE', 'cora SCHEDULE'],
    ],
    [
      'a class changed',
      { type: 'SCHEDULE_CHANGED', actor: 'colin', request: ASSIGNED, watchers: ['emil'] },
      ['tess SCHEDULE', 'ravi SCHEDULE', 'cora SCHEDULE', 'emil SCHEDULE'],
    ],
    ['a restriction changed', { type: 'RESTRICTION_CHANGED', actor: 'colin', request: ASSIGNED }, ['cora PROGRESS']],
    ['a reminder', { type: 'REMINDED', actor: null, request: ASSIGNED, watchers: ['emil'] }, ['tess CONVERSATION']],
    ['labels', { type: 'LABELLED', request: ASSIGNED, watchers: ['emil'] }, []],
    ['watchers', { type: 'WATCHERS_CHANGED', request: ASSIGNED, watchers: ['emil'] }, []],
  ];
  it.each(table)('%s', (_what, given, expected) => expect(names(given)).toEqual(expected));
});

describe('who does not hear', () => {
  const restricted = { restricted: true };
  it('a restricted request reaches requester, raiser and cleared staff alone', () => {
    expect(names({ type: 'SUBMITTED', actor: 'ravi', request: restricted })).toEqual([
      'tess RECEIPTS',
      'ravi RECEIPTS',
      'colin DESK_QUEUE',
    ]);
    expect(names({ type: 'MOVED', actor: 'colin', request: restricted, watchers: ['emil', 'cora', 'olga'] })).toEqual([
      'tess PROGRESS',
      'ravi PROGRESS',
    ]);
    const alsoTell = [{ personId: 'tom', reason: 'You teach it.' }];
    expect(names({ type: 'MOVED', actor: 'colin', request: restricted, data: { alsoTell } })).toEqual([
      'tess PROGRESS',
      'ravi PROGRESS',
    ]);
  });
  it('an uncleared assignee of a restricted request hears, being named on it', () => {
    expect(names({ type: 'COMMENTED', actor: 'tess', request: { ...restricted, ...ASSIGNED } })).toEqual([
      'ravi CONVERSATION',
      'cora CONVERSATION',
    ]);
  });
  it('a watcher who lost sight of it', () => {
    expect(names({ type: 'MOVED', watchers: ['olga'], request: ASSIGNED })).toEqual(['tess PROGRESS', 'ravi PROGRESS']);
  });
  it('somebody who muted the topic, unless another reason stands', () => {
    expect(names({ type: 'MOVED', request: ASSIGNED, muted: [['tess', 'PROGRESS']] })).toEqual(['ravi PROGRESS']);
    const twice = {
      type: 'ASSIGNED' as const,
      actor: 'colin',
      data: { assigneeId: 'cora' },
      request: { requesterId: 'cora', raisedById: 'cora', ...ASSIGNED },
    };
    expect(names(twice)).toEqual(['cora PROGRESS']);
    expect(names({ ...twice, muted: [['cora', 'PROGRESS']] })).toEqual(['cora ASSIGNMENT']);
  });
  it('anybody twice: the strongest reason is given', () => {
    const heard = hear({
      type: 'COMMENTED',
      actor: 'tess',
      request: { ...ASSIGNED, raisedById: 'cora' },
      watchers: ['cora'],
    });
    expect(heard).toEqual([{ personId: 'cora', topic: 'CONVERSATION', reason: 'You raised this for somebody else.' }]);
  });
});
