/**
 * Requests in tests: answers that are right until a test makes one wrong, submitted and moved through the real verbs.
 * Dates are relative to the fake clock; the built-in catalogue must be loaded (`deskOf` does).
 */
import { eq } from 'drizzle-orm';
import type { Actor, Ctx } from '../../server/ctx.ts';
import { type RequestKind, type RequestRow, requests } from '../../server/db/schema/index.ts';
import type { MoveDetails } from '../../server/kinds/define.ts';
import { findRequestById } from '../../server/requests/find.ts';
import { moveRequest } from '../../server/requests/move.ts';
import { submitRequest } from '../../server/requests/submit.ts';

/** A day so many days after the clock's. */
export const dayAfter = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

export const trainingAnswers = (now: Date, overrides: object = {}) => ({
  title: 'Git basics for the payments team',
  businessJustification: 'The team moves to merge requests next quarter and is new to them.',
  teamName: 'Payments',
  costCentre: 'CC-1200',
  managerApproverEmail: 'manager@example.com',
  courseSku: 'PS-BAS',
  deliveryMode: 'REMOTE',
  attendeeCount: 2,
  attendees: [
    { name: 'Ann Example', email: 'ann@example.com' },
    { name: 'Ben Example', email: 'ben@example.com', role: 'Developer' },
  ],
  experienceLevel: 'BASIC',
  preferredWindows: [{ start: dayAfter(now, 60), end: dayAfter(now, 64) }],
  timezone: 'Europe/Berlin',
  language: 'en',
  sessionPattern: 'TWO_HALF_DAYS',
  ...overrides,
});

export const auditAnswers = (now: Date, overrides: object = {}) => ({
  observerRole: 'CUSTOMER_SUCCESS',
  managerEmail: 'manager@example.com',
  purpose: 'ONBOARDING',
  courseSku: 'PS-BAS',
  window: { start: dayAfter(now, 10), end: dayAfter(now, 40) },
  partsWanted: 'ALL_PARTS',
  conductAcknowledged: true,
  ...overrides,
});

export const inquiryAnswers = (overrides: object = {}) => ({
  inquiryType: 'GENERAL',
  inquirerRole: 'ACCOUNT_EXECUTIVE',
  summary: 'Do we offer a health check?',
  region: 'EMEA',
  segment: 'ENTERPRISE',
  question: 'A customer asks whether we check an installation before they upgrade it.',
  ...overrides,
});

/** What an inquiry for standard services says beyond the common answers. */
export const STANDARD = {
  inquiryType: 'STANDARD',
  customerName: 'Northwind Rail',
  opportunityId: 'OPP-1',
  deploymentType: 'SAAS',
  licenceTier: 'PREMIUM',
  lines: [{ sku: 'PS-INT-JIRA', quantity: 1, deliveryMode: 'REMOTE' }],
};
/** The same for custom services, with every scoping answer that a proposal needs. */
export const CUSTOM = {
  ...STANDARD,
  inquiryType: 'CUSTOM',
  lines: undefined,
  serviceTypes: ['GENERAL_SERVICES'],
  scopeNotes: 'They want somebody to look after their pipelines.',
  general: {
    currentUsers: 10,
    plannedUsers: 20,
    goals: 'Fewer tools',
    toolsReplaced: 'Two',
    integrations: 'None',
    targetArchitecture: 'One node',
    version: '17.1',
  },
};

export const SUBMIT = {
  TRAINING_SESSION: 'submitTrainingSessionRequest',
  AUDIT_ATTENDANCE: 'submitAuditAttendanceRequest',
  PS_INQUIRY: 'submitPsInquiry',
} as const satisfies Record<RequestKind, string>;

/** The same context, acted in by somebody else. */
export const by = (ctx: Ctx, actor: Actor | null): Ctx => ({ ...ctx, actor });

export function answersOf(kind: RequestKind, now: Date, overrides?: object): object {
  if (kind === 'TRAINING_SESSION') return trainingAnswers(now, overrides);
  if (kind === 'AUDIT_ATTENDANCE') return auditAnswers(now, overrides);
  return inquiryAnswers(overrides);
}

/** Submits as the context's actor and returns the row. */
export async function givenRequest(
  ctx: Ctx,
  kind: RequestKind,
  overrides: { answers?: object; restricted?: boolean; onBehalfOf?: string } = {},
): Promise<RequestRow> {
  const { answers, ...rest } = overrides;
  const usual = answersOf(kind, ctx.now(), answers);
  const { requestId } = await submitRequest(ctx, kind, SUBMIT[kind], { answers: usual, ...rest });
  return (await findRequestById(ctx, requestId))!;
}

/** Takes one step as the context's actor and returns the row as it is then, whoever may see it. */
export async function move(
  ctx: Ctx,
  request: Pick<RequestRow, 'id'>,
  action: string,
  details: MoveDetails = {},
): Promise<RequestRow> {
  await moveRequest(ctx, { id: request.id, action, details });
  const [row] = await ctx.db.select().from(requests).where(eq(requests.id, request.id));
  return row!;
}

/** Two half days so many days ahead, in UTC. */
export const twoHalfDays = (now: Date, daysAhead: number) => ({
  parts: [daysAhead, daysAhead + 1].map((days) => ({
    startsAt: `${dayAfter(now, days)}T08:00:00.000Z`,
    endsAt: `${dayAfter(now, days)}T12:00:00.000Z`,
  })),
});
