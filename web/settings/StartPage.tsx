/** Where one begins after signing in; chosen on the desk's pages, seen and taken back here. */
import { setStartPageMutation } from '../desk/views/viewsQuery.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { useViewer } from '../signin/viewer.tsx';
import { announce } from '../ui/announce.ts';
import { SelectInput } from '../ui/SelectInput.tsx';

const pages = [
  { value: '/requests', label: 'My requests' },
  { value: '/catalogue', label: 'The catalogue' },
];
const deskPages = [
  { value: '/desk/inbox', label: 'The inbox' },
  { value: '/desk', label: 'The list of requests' },
  { value: '/desk/board', label: 'The board' },
  { value: '/desk/duty', label: 'Duty and load' },
];

export function StartPage({ path }: { path: string | null | undefined }) {
  const { viewer, setViewer } = useViewer();
  const [set, { pending }] = useMutation(setStartPageMutation);
  const choices = viewer?.isStaff ? [...deskPages, ...pages] : pages;
  const own =
    path && !choices.some(({ value }) => value === path) ? [{ value: path, label: `Your view: ${path}` }] : [];
  const choose = async (to: string | null) => {
    const outcome = await set({ path: to });
    if (outcome.ok && viewer) {
      setViewer({ ...viewer, startPage: to });
      announce('Your first page is set');
    } else if (!outcome.fault) announce(outcome.userErrors.map(({ message }) => message).join(' '), { tone: 'bad' });
  };
  return (
    <section aria-labelledby="start-page">
      <h2 id="start-page">Where you begin</h2>
      <div className="card">
        <SelectInput
          label="First page"
          hint="Shown after signing in and when you open Foyer. “Ask” always leads to the front door."
          placeholder="The front door"
          aria-busy={pending}
          value={path ?? ''}
          onChange={(event) => void choose(event.currentTarget.value || null)}
          choices={[...choices, ...own]}
        />
      </div>
    </section>
  );
}
