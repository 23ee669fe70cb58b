/** It arrived: its key, what happens next, and where to follow it. */
import { useEffect, useRef } from 'react';
import { ButtonLink } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { SentRequest } from './setup.ts';

export function Sent({ request }: { request: SentRequest }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    document.title = `${request.key} sent · Foyer`;
  }, [request.key]);
  return (
    <section className="card sent" aria-labelledby="sent">
      <span className="sent-mark">
        <Icon name="check" size={28} />
      </span>
      <h2 id="sent" ref={heading} tabIndex={-1}>
        Your request arrived: <span className="nowrap">{request.key}</span>
      </h2>
      <p className="sent-title">{request.title}</p>
      <div className="sent-next">
        <h3>What happens next</h3>
        <p>{request.state.next}</p>
        <p className="muted">A receipt is on its way to you by email. You hear of every step.</p>
      </div>
      <div className="row">
        <ButtonLink href={`/requests/${request.key}`} variant="primary">
          Open {request.key}
        </ButtonLink>
        <ButtonLink href="/">To the front door</ButtonLink>
      </div>
    </section>
  );
}
