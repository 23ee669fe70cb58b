/**
 * Whom a comment names: people, and everybody who holds a role of staff. Checked before it is written.
 * Invariant: nobody is named who may not see what is written; who is not staff names those who take part alone, and
 * learns nothing of others from a refusal.
 */
import type { Actor } from '../ctx.ts';
import type { Reader } from '../db/client.ts';
import { type EventRow, type PersonRow, type RequestRow, ROLES, type Role } from '../db/schema/index.ts';
import { refusal } from '../errors.ts';
import { loadPeopleWithGrants } from '../people/people.ts';
import { maySee, seesInternals } from './policy.ts';

export interface MentionedRole {
  role: Role;
  /** As it is written after the `@`. */
  handle: string;
}
export type Mentioned = PersonRow | MentionedRole;

/** Roles of staff only: team leads and trainers as such see nobody's requests, so naming them would reach no one. */
const HANDLES: Partial<Record<Role, string>> = {
  COORDINATOR: 'coordinators',
  ENGAGEMENT_MANAGER: 'engagement-managers',
  TECHNICAL_ARCHITECT: 'technical-architects',
  PS_LEADERSHIP: 'ps-leadership',
  REVENUE: 'revenue',
  ADMIN: 'admins',
};

export const roleMentions: readonly MentionedRole[] = ROLES.flatMap((role) => {
  const handle = HANDLES[role];
  return handle ? [{ role, handle }] : [];
});

export const MENTION_MAX_PEOPLE = 20;
export const MENTION_MAX_ROLES = 5;

export type MentionedIn = Pick<
  RequestRow,
  'requesterId' | 'raisedById' | 'assigneeId' | 'restricted' | 'work' | 'participantIds'
>;

/** Those whom everybody on a request may name: they are on its page anyway. */
export const partiesOf = (request: MentionedIn): string[] => [
  ...new Set(
    [request.requesterId, request.raisedById, request.assigneeId, ...request.participantIds].filter(
      (id) => id !== null,
    ),
  ),
];

/** Whether `@name` stands in a text, not as the beginning of a longer word. */
export function isNamed(text: string, name: string): boolean {
  const [low, wanted] = [text.toLowerCase(), `@${name.toLowerCase()}`];
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
    const after = low.slice(at + wanted.length);
    if (!/^[\p{L}\p{N}_]/u.test(after)) return true;
  }
  return false;
}

function checkRoles(actor: Actor, request: MentionedIn, body: string, roles: readonly Role[]): void {
  const field = ['mentionRoles'];
  if (roles.length === 0) return;
  if (!seesInternals(actor, request))
    throw refusal('FORBIDDEN', 'Only the desk names whole groups. Name the people you mean.', field);
  if (roles.length > MENTION_MAX_ROLES)
    throw refusal('INVALID', `Name at most ${MENTION_MAX_ROLES} groups at once.`, field);
  for (const role of roles) {
    const handle = HANDLES[role];
    if (!handle)
      throw refusal(
        'INVALID',
        `This group cannot be named, since not all of it may see requests. These can: ${roleMentions.map((one) => `@${one.handle}`).join(', ')}.`,
        field,
      );
    if (!isNamed(body, handle))
      throw refusal('INVALID', `The text does not name @${handle}. Write it, or leave it out.`, field);
  }
}

/** Why somebody may not be named, with the way out. */
function unseen(name: string, request: MentionedIn, internal: boolean): string {
  if (internal) return `${name} cannot see internal notes here. Write a public comment, or leave the mention out.`;
  if (request.restricted) return `${name} cannot see this restricted request. Leave the mention out.`;
  return `${name} cannot see this request. Add them as a participant first, or leave the mention out.`;
}

export interface MentionInput {
  body: string;
  internal: boolean;
  mentionIds: readonly string[];
  mentionRoles: readonly Role[];
}

/**
 * What the event keeps of the mentions; null for none. The actor may write on this request.
 * @throws Refusal INVALID naming who cannot see it, or who is not in the text; FORBIDDEN for groups by others than staff.
 */
export async function checkMentions(
  db: Reader,
  actor: Actor,
  request: MentionedIn,
  input: MentionInput,
): Promise<{ personIds: string[]; roles: Role[] } | null> {
  const { body, internal } = input;
  const personIds = [...new Set(input.mentionIds)];
  const roles = [...new Set(input.mentionRoles)];
  const field = ['mentionIds'];
  checkRoles(actor, request, body, roles);
  if (personIds.length > MENTION_MAX_PEOPLE)
    throw refusal('INVALID', `Name at most ${MENTION_MAX_PEOPLE} people at once.`, field);
  const staff = seesInternals(actor, request);
  const parties = partiesOf(request);
  const named = await loadPeopleWithGrants(db, personIds);
  for (const id of personIds) {
    const person = named.get(id);
    if (!person || (!staff && !parties.includes(id)))
      throw refusal(
        'INVALID',
        'Somebody you name does not take part in this request. Add them as a participant first, or leave the mention out.',
        field,
      );
    if (!isNamed(body, person.name))
      throw refusal('INVALID', `The text does not name @${person.name}. Write it, or leave it out.`, field);
    const sees = internal ? seesInternals(person, request) : maySee(person, request);
    if (!sees) throw refusal('INVALID', unseen(person.name, request, internal), field);
  }
  return personIds.length + roles.length > 0 ? { personIds, roles } : null;
}

/** The groups of an event, as they are written. */
export const rolesNamed = (event: Pick<EventRow, 'data'>): MentionedRole[] =>
  roleMentions.filter(({ role }) => event.data.mentions?.roles.includes(role));
