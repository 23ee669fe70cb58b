/** The trial only: people to try Foyer as, by what they are. */
import { Avatar } from '../ui/Avatar.tsx';
import './signin.css';

export interface DemoPeopleProps {
  people: readonly { email: string; name: string; description: string }[];
  mailboxUrl: string | null;
  onPick: (email: string) => void;
}

export function DemoPeople({ people, mailboxUrl, onPick }: DemoPeopleProps) {
  return (
    <section className="demo-people stack" aria-labelledby="demo-people">
      <div>
        <h2 id="demo-people" className="h3">
          Try Foyer as …
        </h2>
        <p className="muted small">
          A trial with invented people. Pick one; the code arrives in{' '}
          {mailboxUrl ? (
            <a href={mailboxUrl} target="_blank" rel="noreferrer">
              everybody’s mailbox
            </a>
          ) : (
            'everybody’s mailbox'
          )}
          .
        </p>
      </div>
      <ul className="demo-list">
        {people.map((person) => (
          <li key={person.email}>
            <button type="button" className="demo-person" onClick={() => onPick(person.email)}>
              <Avatar name={person.name} size={32} />
              <span className="grow">
                <strong>{person.name}</strong>
                <span className="muted small">{person.description}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
