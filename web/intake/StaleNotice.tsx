/** Somebody changed the request meanwhile: what is stored now and what is typed here, side by side, to be settled. */
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { Alert } from '../ui/Alert.tsx';
import { Button } from '../ui/Button.tsx';
import type { Path } from './answers.ts';
import { differencesOf } from './difference.ts';
import type { EditedRequest } from './EditIntake.tsx';
import type { Intake } from './useIntake.ts';

export interface StaleNoticeProps {
  intake: Intake;
  current: EditedRequest;
  /** The form filled from what is stored now. */
  values: Record<string, unknown>;
  labelOf: (path: Path) => string;
  sayOf: (name: string, value: unknown) => string;
  onSettled: () => void;
}

export function StaleNotice({ intake, current, values, labelOf, sayOf, onSettled }: StaleNoticeProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => box.current?.focus(), 60);
    return () => clearTimeout(timer);
  }, []);
  const { form } = intake;
  const mine = form.watch() as Record<string, unknown>;
  const different = differencesOf(mine, values);
  const keepMine = () => {
    intake.rebase(current.version);
    onSettled();
    intake.attempt();
  };
  const takeTheirs = () => {
    for (const { name, theirs } of different) form.setValue(name, theirs, { shouldDirty: true });
    intake.rebase(current.version);
    onSettled();
  };
  const closed = current.permissions.editBlockedBy;
  if (!current.permissions.canEdit)
    return (
      <section ref={box} tabIndex={-1} className="stale" aria-label="It changed meanwhile">
        <Alert tone="warning" live title={closed?.message ?? 'It can no longer be changed.'}>
          {closed?.fix} What you typed is still below. <Link href={`/requests/${current.key}`}>Open {current.key}</Link>
        </Alert>
      </section>
    );
  return (
    <section ref={box} tabIndex={-1} className="stale" aria-label="It changed meanwhile">
      <Alert
        tone="warning"
        live
        title="This request was changed while you were editing"
        actions={
          <>
            <Button variant="primary" size="small" onClick={keepMine}>
              {different.length > 0 ? 'Keep mine and save' : 'Save'}
            </Button>
            {different.length > 0 && (
              <Button size="small" onClick={takeTheirs}>
                Take what is stored
              </Button>
            )}
          </>
        }
      >
        {different.length === 0 ? (
          <p>The answers themselves are as yours; you can save.</p>
        ) : (
          <>
            <p>Nothing is lost. These answers differ; correct them below, or choose here.</p>
            <dl className="differences">
              {different.map(({ name, mine: own, theirs }) => (
                <div key={name} className="difference">
                  <dt>{labelOf([name])}</dt>
                  <dd>
                    <span className="muted">Stored now:</span> {sayOf(name, theirs)}
                  </dd>
                  <dd>
                    <span className="muted">Yours:</span> {sayOf(name, own)}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </Alert>
    </section>
  );
}
