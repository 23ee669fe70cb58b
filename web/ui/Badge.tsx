/** A word in a pill. `StateBadge` is a request's state: its category decides colour and shape, its label the word. */
import type { ReactNode } from 'react';
import type { RequestCategory } from '../graphql/generated/graphql.ts';
import { cx } from './cx.ts';
import { Icon, type IconName } from './Icon.tsx';
import './Badge.css';

export type Tone = 'neutral' | 'info' | 'work' | 'wait' | 'good' | 'bad' | 'accent';

export function Badge({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={cx('badge', `badge-${tone}`, !icon && 'badge-plain')}>
      {icon && <Icon name={icon} size={15} />}
      {children}
    </span>
  );
}

/** How each category looks and is called, everywhere. */
export const categoryLooks: Record<RequestCategory, { tone: Tone; icon: IconName; label: string }> = {
  NEW: { tone: 'info', icon: 'new', label: 'New' },
  ACTIVE: { tone: 'work', icon: 'active', label: 'In progress' },
  WAITING_ON_REQUESTER: { tone: 'wait', icon: 'wait', label: 'Waiting on requester' },
  DONE: { tone: 'good', icon: 'done', label: 'Done' },
  DECLINED: { tone: 'bad', icon: 'declined', label: 'Declined' },
  WITHDRAWN: { tone: 'neutral', icon: 'withdrawn', label: 'Withdrawn' },
};

export interface StateLike {
  label: string;
  category: RequestCategory;
}

export function StateBadge({ state }: { state: StateLike }) {
  const looks = categoryLooks[state.category];
  return (
    <Badge tone={looks.tone} icon={looks.icon}>
      {state.label}
    </Badge>
  );
}
