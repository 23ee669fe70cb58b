/** What is wrong, in one place above the form, each with a way to its input. In the order of the page. */
import { useFormState } from 'react-hook-form';
import { Link } from 'wouter';
import { Alert } from '../ui/Alert.tsx';
import { Button } from '../ui/Button.tsx';
import type { Path } from './answers.ts';
import { goTo, idOf, nameOf } from './names.ts';
import { BESIDE } from './refusals.ts';
import { problemsOf } from './resolver.ts';
import type { Intake } from './useIntake.ts';

const elementAt = (path: Path) => document.getElementById(idOf(nameOf(path)));

const byPlace = (a: { element: Element | null }, b: { element: Element | null }): number => {
  if (!a.element || !b.element) return Number(Boolean(b.element)) - Number(Boolean(a.element));
  return a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
};

const besideLabels: Record<string, string> = {
  onBehalfOf: 'Address of the person it is for',
  restricted: 'Restricted',
};

export function ErrorSummary({ intake, labelOf }: { intake: Intake; labelOf: (path: Path) => string }) {
  const { errors, isSubmitted } = useFormState();
  const problems = isSubmitted
    ? problemsOf(errors)
        .map((problem) => ({ ...problem, element: elementAt(problem.path) }))
        .sort(byPlace)
    : [];
  const count = problems.length + intake.whole.length;
  if (count === 0) return null;
  const label = (path: Path) => (path[0] === BESIDE ? besideLabels[String(path[1])] : labelOf(path));
  const reused = intake.whole.some((problem) => problem.code === 'IDEMPOTENCY_KEY_REUSED');
  const title =
    problems.length > 0
      ? `${count === 1 ? 'One thing needs' : `${count} things need`} your attention`
      : 'This was not sent';
  return (
    <div className="error-summary">
      <Alert
        tone="error"
        live
        title={reused ? 'This was sent before' : title}
        actions={
          reused && (
            <Button size="small" onClick={intake.attemptAsNew}>
              Send as another request
            </Button>
          )
        }
      >
        {reused && (
          <p>
            An earlier version of this form has arrived already: you find it in{' '}
            <Link href="/requests">your requests</Link>.
          </p>
        )}
        {!reused && intake.whole.map((problem) => <p key={problem.message}>{problem.message}</p>)}
        {problems.length > 0 && (
          <ul>
            {problems.map(({ path, message, element }) => (
              <li key={nameOf(path)}>
                {element ? (
                  <a
                    href={`#${element.id}`}
                    onClick={(event) => {
                      event.preventDefault();
                      goTo(element);
                    }}
                  >
                    {label(path)}
                  </a>
                ) : (
                  label(path)
                )}
                : {message}
              </li>
            ))}
          </ul>
        )}
      </Alert>
    </div>
  );
}
