/**
 * THE LIST of resolvers: one line per module. Each exports `resolvers`, and owns the types it names. Two modules may
 * both add fields to `Query`, `Mutation` or an interface, never the same field: that stops the start.
 */
import { resolvers as auditAttendance } from '../kinds/audit-attendance/resolvers.ts';
import { resolvers as psInquiry } from '../kinds/ps-inquiry/resolvers.ts';
import { resolvers as trainingSession } from '../kinds/training-session/resolvers.ts';
import type { Resolvers } from './generated.ts';
import { resolvers as catalogue } from './resolvers/catalogue.ts';
import { resolvers as clocks } from './resolvers/clocks.ts';
import { resolvers as conversation } from './resolvers/conversation.ts';
import { resolvers as desk } from './resolvers/desk.ts';
import { resolvers as duty } from './resolvers/duty.ts';
import { resolvers as live } from './resolvers/live.ts';
import { resolvers as messages } from './resolvers/messages.ts';
import { resolvers as node } from './resolvers/node.ts';
import { resolvers as people } from './resolvers/people.ts';
import { resolvers as relations } from './resolvers/relations.ts';
import { resolvers as requests } from './resolvers/requests.ts';
import { resolvers as scalars } from './resolvers/scalars.ts';
import { resolvers as sessions } from './resolvers/sessions.ts';
import { resolvers as views } from './resolvers/views.ts';

const LIST: readonly Resolvers[] = [
  scalars,
  node,
  catalogue,
  sessions,
  people,
  requests,
  desk,
  clocks,
  live,
  conversation,
  views,
  relations,
  duty,
  trainingSession,
  auditAttendance,
  psInquiry,
  messages,
];

type Fields = Record<string, unknown>;

function merge(modules: readonly Resolvers[]): Resolvers {
  const all: Record<string, Fields> = {};
  for (const module of modules) {
    for (const [type, fields] of Object.entries(module) as [string, Fields][]) {
      const known = all[type];
      if (!known) {
        all[type] = fields.constructor === Object ? { ...fields } : fields;
        continue;
      }
      for (const [field, resolver] of Object.entries(fields)) {
        if (field in known) throw new Error(`${type}.${field} has two resolvers.`);
        known[field] = resolver;
      }
    }
  }
  return all as Resolvers;
}

export const resolvers: Resolvers = merge(LIST);
