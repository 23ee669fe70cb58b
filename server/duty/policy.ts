/** Who plans the rota, and who may be on it. Pure. */
import type { Actor } from '../ctx.ts';
import type { RequestKind, Role } from '../db/schema/index.ts';
import { KINDS, kindOf } from '../kinds/index.ts';

const PLANNERS: readonly Role[] = ['COORDINATOR', 'PS_LEADERSHIP', 'ADMIN'];

export const mayPlanRota = (actor: Pick<Actor, 'grants'>): boolean =>
  actor.grants.some(({ role }) => PLANNERS.includes(role));

/** Roles of whoever can sweep the inbox of a kind; of any kind, when none is named. */
export const dutyRoles = (kind: RequestKind | null): readonly Role[] =>
  kind ? kindOf(kind).deskRoles : [...new Set(KINDS.flatMap(({ deskRoles }) => deskRoles))];
