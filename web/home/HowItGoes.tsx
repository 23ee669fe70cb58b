/** Each kind's way from asking to done, and how long it usually takes: the lifecycle's own words. */
import { StateBadge } from '../ui/Badge.tsx';
import { Icon } from '../ui/Icon.tsx';
import { type KindInfo, kindIcons } from './KindCards.tsx';

export function HowItGoes({ kinds }: { kinds: readonly KindInfo[] }) {
  return (
    <section className="stack" aria-labelledby="how-it-goes">
      <h2 id="how-it-goes">How each goes, and how long it usually takes</h2>
      <div className="ways">
        {kinds.map((kind) => (
          <details key={kind.kind} className="way">
            <summary>
              <Icon name={kindIcons[kind.kind]} />
              <strong className="grow">{kind.label}</strong>
              <Icon name="chevronDown" className="way-chevron" />
            </summary>
            <p className="way-time">{kind.usualTime}</p>
            <ol className="way-steps">
              {kind.states.map((state) => (
                <li key={state.name}>
                  <StateBadge state={state} />
                  <span>{state.next}</span>
                </li>
              ))}
            </ol>
          </details>
        ))}
      </div>
      <p className="muted small">Times are what is usual at the desk, never a commitment.</p>
    </section>
  );
}
