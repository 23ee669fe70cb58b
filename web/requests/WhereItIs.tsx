/** Where a request stands on its usual way, what happens next and who decides, and what the viewer can do about it. */

import { usePages } from '../graphql/usePages.ts';
import { useViewer } from '../signin/viewer.tsx';
import { categoryLooks } from '../ui/Badge.tsx';
import { Icon } from '../ui/Icon.tsx';
import { browserZone } from '../ui/times.ts';
import { ActionBar } from './ActionBar.tsx';
import type { Act } from './acts/act.ts';
import { useKinds } from './kinds.ts';
import { kindViews, type OneRequest } from './kindViews.ts';
import { Lasting } from './Lasting.tsx';
import { timelineQuery } from './requestPageQuery.ts';
import { stepsOf } from './steps.ts';
import { UsuallyAnswered } from './UsuallyAnswered.tsx';

const marks = { past: 'done, ', here: 'now, ', ahead: '' } as const;

export function WhereItIs({ request, onAct }: { request: OneRequest; onAct: (act: Act) => void }) {
  const { kindOf } = useKinds();
  const { viewer } = useViewer();
  const timeline = usePages(timelineQuery, { key: request.key }, (data) => data.request?.timeline);
  const passed = new Set(timeline.nodes.flatMap((event) => (event.to ? [event.to.name] : [])));
  const { state } = request;
  const steps = stepsOf(
    kindOf(request.kind)?.states ?? [],
    kindViews[request.__typename].usualWay(request),
    state.name,
    passed,
  );
  const offTheWay = steps.length > 0 && !steps.some((step) => step.mark === 'here');
  const looks = categoryLooks[state.category];
  return (
    <section className="card where" aria-labelledby="where-heading">
      <h2 id="where-heading" className="sr-only">
        Where it is
      </h2>
      <ol className="steps" aria-label="The usual way">
        {steps.map((step) => (
          <li
            key={step.name}
            className={`step step-${step.mark}`}
            aria-current={step.mark === 'here' ? 'step' : undefined}
          >
            <span className="step-dot">{step.mark === 'past' && <Icon name="check" size={12} />}</span>
            <span className="step-label">
              <span className="sr-only">{marks[step.mark]}</span>
              {step.label}
            </span>
          </li>
        ))}
      </ol>
      <div className="where-now">
        <p className={`where-state badge-${looks.tone}`}>
          <Icon name={looks.icon} />
          <strong>{state.label}</strong>
          <span className="muted small">
            {offTheWay && 'off the usual way, '}for <Lasting since={request.stateSince} />
          </span>
        </p>
        <p className="where-next">{state.next}</p>
        {request.usuallyAnswered && (
          <UsuallyAnswered expected={request.usuallyAnswered} timezone={viewer?.person.timezone ?? browserZone()} />
        )}
      </div>
      <ActionBar request={request} onAct={onAct} />
    </section>
  );
}
