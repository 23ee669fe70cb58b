/**
 * Who may know what of a class, and who may plan one. Pure.
 * A restricted class exists only for those who work on it and for cleared staff of the desk. Nobody else learns of
 * any class which customer it is for.
 */
import type { Actor } from '../ctx.ts';
import type { ClassSessionRow } from '../db/schema/index.ts';
import { isClearedStaff, isStaff } from '../people/policy.ts';

type Class = Pick<ClassSessionRow, 'restricted' | 'trainerId' | 'accountOwnerId'>;

const desk = (actor: Actor | null, restricted: boolean): boolean =>
  actor !== null && (restricted ? isClearedStaff(actor) : isStaff(actor));

const worksOn = (actor: Actor | null, session: Class): boolean =>
  actor !== null && (actor.id === session.trainerId || actor.id === session.accountOwnerId);

/** Whether lists may hold restricted classes that this person does not work on. */
export const seesRestrictedClasses = (actor: Actor | null): boolean => desk(actor, true);

/** Whether lists may hold cancelled classes. */
export const seesCancelledClasses = (actor: Actor | null): boolean => desk(actor, false);

/** Whether the class exists for this person. */
export const seesClass = (actor: Actor | null, session: Class): boolean =>
  !session.restricted || desk(actor, true) || worksOn(actor, session);

/** The customer's name and the trainer: for those who plan it, teach it or own the account. */
export const seesClassDetails = (actor: Actor | null, session: Class): boolean =>
  desk(actor, session.restricted) || worksOn(actor, session);

/** The account owner: for the desk, and themself. */
export const seesAccountOwner = (actor: Actor | null, session: Class): boolean =>
  desk(actor, session.restricted) || (actor !== null && actor.id === session.accountOwnerId);

/** Coordinators; for a restricted class, those cleared as coordinators. */
export const mayPlanClass = (actor: Actor, restricted: boolean): boolean =>
  actor.grants.some((grant) => grant.role === 'COORDINATOR' && (!restricted || grant.restrictedClearance));
