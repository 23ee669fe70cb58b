/** Advice about the whole rather than about one answer. */
import { useAdviceAt } from './advice.tsx';

export function GoodToKnow() {
  const notes = useAdviceAt('');
  if (notes.length === 0) return null;
  return (
    <section className="good-to-know" aria-label="Good to know">
      <h2>Good to know</h2>
      {notes.map((note) => (
        <p key={note.code}>{note.message}</p>
      ))}
    </section>
  );
}
