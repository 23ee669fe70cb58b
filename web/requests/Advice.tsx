/** What is worth knowing about the answers as they stand; never in the way, and silent once the request is closed. */
import { Icon } from '../ui/Icon.tsx';
import type { OneRequest } from './kindViews.ts';

export function Advice({ advice, closed }: { advice: OneRequest['advice']; closed: boolean }) {
  if (closed || advice.length === 0) return null;
  return (
    <section className="advice" aria-label="Worth knowing">
      <h2>
        <Icon name="info" size={16} /> Worth knowing
      </h2>
      <ul>
        {advice.map(({ code, message }) => (
          <li key={`${code} ${message}`}>{message}</li>
        ))}
      </ul>
    </section>
  );
}
