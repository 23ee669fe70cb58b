/** Labels and values in two columns; what has no value is left out, long values take the whole width. */
import type { ReactNode } from 'react';
import { cx } from '../ui/cx.ts';
import { PlainText } from '../ui/PlainText.tsx';
import './Facts.css';

export interface Fact {
  label: string;
  value: ReactNode | null | undefined | false;
  wide?: boolean;
}

/** `Yes` and `No`; nothing while unknown. */
export const yesNo = (value: boolean | null | undefined): string | null =>
  value === null || value === undefined ? null : value ? 'Yes' : 'No';

/** The words of a choice; the value itself should the words be missing. */
export const wordOf = (words: Readonly<Record<string, string>>, value: string | null | undefined): string | null =>
  value ? (words[value] ?? value) : null;

const isThere = ({ value }: Fact): boolean => value !== null && value !== undefined && value !== false && value !== '';

export function Facts({ facts }: { facts: readonly Fact[] }) {
  const given = facts.filter(isThere);
  if (given.length === 0) return null;
  return (
    <dl className="facts">
      {given.map(({ label, value, wide }) => (
        <div key={label} className={cx('fact', wide && 'fact-wide')}>
          <dt>{label}</dt>
          <dd>{typeof value === 'string' ? <PlainText text={value} /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
