/** How each kind shows on the request page: its answers, what the desk settled, and the usual way it goes. THE LIST. */
import { type ComponentType, lazy } from 'react';
import type { RequestPageFieldsFragment } from '../graphql/generated/graphql.ts';
import { usualWay as auditWay } from '../kinds/audit-attendance/usualWay.ts';
import { usualWay as inquiryWay } from '../kinds/ps-inquiry/usualWay.ts';
import { usualWay as trainingWay } from '../kinds/training-session/usualWay.ts';

export type OneRequest = RequestPageFieldsFragment;
export type RequestOf<T extends OneRequest['__typename']> = Extract<OneRequest, { __typename: T }>;

export interface ViewProps {
  request: OneRequest;
  viewerZone: string;
}

interface KindView {
  /** Names of states in the order a request usually passes through them. */
  usualWay: (request: OneRequest) => readonly string[];
  /** What the desk settled; draws nothing while there is nothing. */
  Settled: ComponentType<ViewProps>;
  Answers: ComponentType<ViewProps>;
}

/** The words of the answers come with the kind's own form rules: a chunk per kind. */
const parts = (load: () => Promise<{ Settled: ComponentType<ViewProps>; Answers: ComponentType<ViewProps> }>) => ({
  Settled: lazy(() => load().then(({ Settled }) => ({ default: Settled }))),
  Answers: lazy(() => load().then(({ Answers }) => ({ default: Answers }))),
});

export const kindViews: Record<OneRequest['__typename'], KindView> = {
  TrainingSessionRequest: {
    usualWay: trainingWay,
    ...parts(() => import('../kinds/training-session/RequestView.tsx')),
  },
  AuditAttendanceRequest: { usualWay: auditWay, ...parts(() => import('../kinds/audit-attendance/RequestView.tsx')) },
  PsInquiry: { usualWay: inquiryWay, ...parts(() => import('../kinds/ps-inquiry/RequestView.tsx')) },
};
