/** How requests stand to each other. A relation is shown only where both requests may be seen. */

export const RELATION_ROLES = [
  'DUPLICATE_OF',
  'DUPLICATED_BY',
  'RELATES_TO',
  'BLOCKS',
  'BLOCKED_BY',
  'PARENT_OF',
  'CHILD_OF',
] as const;
export type RelationRole = (typeof RELATION_ROLES)[number];

/** A relation read from one of its requests. */
export interface RelationView {
  id: string;
  role: RelationRole;
  otherId: string;
}
