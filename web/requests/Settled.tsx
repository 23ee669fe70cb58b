/** The card of what the desk settled, above what was asked. */
import type { ReactNode } from 'react';

export const Settled = ({ title = 'What the desk settled', children }: { title?: string; children: ReactNode }) => (
  <section className="card stack" aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);
