/** Who was told of an event, how and why, and how that went; staff try a failed one again from here. */

import type { DeliveryState, EventDeliveryFragment } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { announce } from '../ui/announce.ts';
import { Badge, type Tone } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import type { IconName } from '../ui/Icon.tsx';
import { Time } from '../ui/Time.tsx';

const retryMutation = graphql(`
  mutation RetryDelivery($input: RetryDeliveryInput!) {
    retryDelivery(input: $input) {
      delivery { ...EventDelivery }
      userErrors { code message field }
    }
  }
`);

const looks: Record<DeliveryState, { tone: Tone; icon: IconName; label: string }> = {
  QUEUED: { tone: 'neutral', icon: 'clock', label: 'Waiting its turn' },
  SENDING: { tone: 'info', icon: 'send', label: 'Being sent' },
  SENT: { tone: 'good', icon: 'check', label: 'Sent' },
  FAILED: { tone: 'wait', icon: 'refresh', label: 'Failed, tried again' },
  DEAD: { tone: 'bad', icon: 'declined', label: 'Given up' },
  SKIPPED: { tone: 'neutral', icon: 'minus', label: 'Not sent' },
};

const isBad = ({ state }: EventDeliveryFragment): boolean => state === 'FAILED' || state === 'DEAD';

/** `Told 3 people`, and what went wrong. Pure. */
export function deliverySummary(deliveries: readonly EventDeliveryFragment[]): string {
  const sent = deliveries.filter(({ state }) => state === 'SENT').length;
  const waiting = deliveries.filter(({ state }) => state === 'QUEUED' || state === 'SENDING').length;
  const failed = deliveries.filter(isBad).length;
  const said = [
    sent > 0 && `Told ${sent} ${sent === 1 ? 'person' : 'people'}`,
    waiting > 0 && `${waiting} on the way`,
    failed > 0 && `${failed} could not be reached`,
  ].filter(Boolean);
  return said.length > 0 ? said.join(' · ') : 'Nobody was mailed';
}

export function Deliveries({ deliveries }: { deliveries: readonly EventDeliveryFragment[] }) {
  const bad = deliveries.some(isBad);
  return (
    <details className="deliveries" open={bad || undefined}>
      <summary className={bad ? 'deliveries-bad' : undefined}>{deliverySummary(deliveries)}</summary>
      <ul>
        {deliveries.map((delivery) => (
          <OneDelivery key={delivery.id} delivery={delivery} />
        ))}
      </ul>
    </details>
  );
}

function OneDelivery({ delivery }: { delivery: EventDeliveryFragment }) {
  const [retry, { pending }] = useMutation(retryMutation);
  const { tone, icon, label } = looks[delivery.state];
  const again = async () => {
    const outcome = await retry({ id: delivery.id });
    if (outcome.ok) announce(`Mail to ${delivery.person.name} is tried again`);
    else if (outcome.userErrors[0]) announce(outcome.userErrors[0].message, { tone: 'bad' });
  };
  return (
    <li className="delivery">
      <span className="delivery-who">
        <strong>{delivery.person.name}</strong>{' '}
        <span className="muted">
          by {delivery.channel}: {delivery.reason}
        </span>
      </span>
      <span className="row delivery-state">
        <Badge tone={tone} icon={icon}>
          {label}
        </Badge>
        {delivery.sentAt && <Time at={delivery.sentAt} />}
        {delivery.attempts > 1 && <span className="muted">{delivery.attempts} tries</span>}
        {isBad(delivery) && (
          <Button size="small" icon="refresh" pending={pending} onClick={again}>
            Retry
          </Button>
        )}
      </span>
      {delivery.lastError && isBad(delivery) && (
        <p className="delivery-error">
          {delivery.lastError}
          {delivery.nextAttemptAt && (
            <>
              {' '}
              Next try <Time at={delivery.nextAttemptAt} />.
            </>
          )}
        </p>
      )}
    </li>
  );
}
