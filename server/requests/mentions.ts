/** Whom a comment names: people, and everybody who holds a role. */
import type { PersonRow, Role } from '../db/schema/index.ts';

export interface MentionedRole {
  role: Role;
  /** As it is written after the `@`. */
  handle: string;
}
export type Mentioned = PersonRow | MentionedRole;
