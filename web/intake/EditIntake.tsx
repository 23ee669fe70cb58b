/**
 * The form while a request is edited. Edits rest on the version read; where somebody else was faster, both sets of
 * answers are shown and the person goes on from there: nothing is overwritten unseen.
 */
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { announce } from '../ui/announce.ts';
import { valuesOf } from './answers.ts';
import { IntakeForm } from './IntakeForm.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import type { IntakeSetup, Sending, SendOutcome } from './setup.ts';

export interface EditedRequest {
  id: string;
  key: string;
  version: number;
  restricted: boolean;
  requester: { email: string };
  permissions: { canEdit: boolean; editBlockedBy: { message: string; fix: string } | null };
  answers: object;
}

export interface EditIntakeProps<V extends object, A extends object> {
  request: EditedRequest;
  blank: V;
  rules: Pick<IntakeSetup<V, A>, 'check' | 'advise' | 'labelOf'>;
  /** What only the page knows, from the answers. */
  complete?: (values: V) => V;
  /** Words for what is stored, such as the label of a choice. */
  sayOf: (name: string, value: unknown) => string;
  send: (sending: Sending<A>, id: string) => Promise<SendOutcome & { current: EditedRequest | null }>;
  children: () => ReactNode;
}

export function EditIntake<V extends object, A extends object>(props: EditIntakeProps<V, A>) {
  const { blank, rules, complete, sayOf, send, children } = props;
  const [, navigate] = useLocation();
  const [request] = useState(props.request);
  const [current, setCurrent] = useState<EditedRequest | null>(null);
  const fill = (from: EditedRequest): V => {
    const values = valuesOf(blank, from.answers);
    return complete ? complete(values) : values;
  };
  const filled = useRef<V>(undefined);
  filled.current ??= fill(request);
  const circumstances = useMemo(
    () => ({ requesterEmail: request.requester.email, restricted: request.restricted }),
    [request],
  );
  const setup: IntakeSetup<V, A> = {
    ...rules,
    form: `edit:${request.key}`,
    blank: filled.current,
    editing: { version: request.version, circumstances },
    send: async (sending) => {
      const outcome = await send(sending, request.id);
      if (outcome.current && outcome.userErrors.some((error) => error.code === 'STALE')) setCurrent(outcome.current);
      return outcome;
    },
  };
  const leave = (key: string) => {
    announce(`Your changes to ${key} are saved.`);
    navigate(`/requests/${key}`);
  };
  return (
    <IntakeForm
      setup={setup}
      sendLabel="Save the changes"
      onSent={leave}
      before={(intake) =>
        current && (
          <StaleNotice
            intake={intake}
            current={current}
            values={fill(current) as Record<string, unknown>}
            labelOf={rules.labelOf}
            sayOf={sayOf}
            onSettled={() => setCurrent(null)}
          />
        )
      }
    >
      {children}
    </IntakeForm>
  );
}
