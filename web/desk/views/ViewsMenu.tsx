/**
 * Saved views: named addresses of the desk, one's own and the shared ones. Invariant: the address says what is shown,
 * the view only names an address; which one is open stands in the tab (`view`), so that a change since is seen.
 */
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { SavedViewFieldsFragment } from '../../graphql/generated/graphql.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { announce } from '../../ui/announce.ts';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { savedViewsQuery, saveViewMutation, setStartPageMutation } from './viewsQuery.ts';

const ViewDialog = lazy(() => import('./ViewDialog.tsx'));

export type SavedViewFields = SavedViewFieldsFragment;

/** The view last opened or saved in this tab. */
const openedKey = 'foyer.view';

export function ViewsMenu() {
  const [page, navigate] = useLocation();
  const search = useSearch();
  const path = search ? `${page}?${search}` : page;
  const { data, retry } = useQuery(savedViewsQuery, {}, { types: ['SavedView', 'Viewer'] });
  const [opened, setOpened] = useState(() => sessionStorage.getItem(openedKey));
  const [dialog, setDialog] = useState<'new' | 'edit' | 'remove' | null>(null);
  const [save] = useMutation(saveViewMutation);
  const [setStart] = useMutation(setStartPageMutation);
  const views = data?.savedViews ?? [];
  const me = data?.viewer?.person.id;
  const startPage = data?.viewer?.startPage ?? null;
  const exact = views.find((view) => view.path === path);
  const last = views.find(({ id }) => id === opened);
  // A changed view is still that view while one stays on its page.
  const current = exact ?? (last?.path.split('?')[0] === page ? last : undefined);
  const changed = current !== undefined && current.path !== path;
  const open = (id: string) => {
    sessionStorage.setItem(openedKey, id);
    setOpened(id);
  };
  const exactId = exact?.id;
  // However one came to a view's address, that is the view from then on.
  useEffect(() => {
    if (!exactId) return;
    sessionStorage.setItem(openedKey, exactId);
    setOpened(exactId);
  }, [exactId]);

  const update = async ({ id, name, shared, version }: SavedViewFields) => {
    const outcome = await save({ id, name, shared, path, expectedVersion: version });
    if (outcome.ok) announce(`“${name}” shows this from now on`);
    else if (!outcome.fault) announce(outcome.userErrors.map(({ message }) => message).join(' '), { tone: 'bad' });
  };
  const start = async (to: string | null) => {
    const outcome = await setStart({ path: to });
    if (outcome.ok) announce(to ? 'You begin here from now on' : 'You begin at the front door again');
    else if (!outcome.fault) announce(outcome.userErrors.map(({ message }) => message).join(' '), { tone: 'bad' });
  };

  // Two people may give the same name: whose it is keeps them apart.
  const labelOf = ({ name, owner, shared }: SavedViewFields) =>
    owner.id === me ? (shared ? `${name} (shared)` : name) : `${name} (by ${owner.name})`;
  const acts: MenuItem[] = [
    ...(current && changed && current.canEdit
      ? [{ label: `Save changes to “${current.name}”`, icon: 'check' as const, onSelect: () => void update(current) }]
      : []),
    { label: 'Save this as a new view', icon: 'plus', onSelect: () => setDialog('new') },
    ...(current?.canEdit
      ? [
          { label: 'Rename or share', icon: 'edit' as const, onSelect: () => setDialog('edit') },
          { label: 'Delete this view', icon: 'trash' as const, danger: true, onSelect: () => setDialog('remove') },
        ]
      : []),
    startPage === path
      ? { label: 'Begin at the front door again', icon: 'desk', onSelect: () => void start(null) }
      : { label: 'Begin here after signing in', icon: 'desk', onSelect: () => void start(path) },
  ];
  return (
    <>
      <Menu
        size="small"
        icon="star"
        align="end"
        items={[
          ...views.map((view) => ({
            label: labelOf(view),
            checked: view.id === current?.id && !changed,
            onSelect: () => {
              open(view.id);
              navigate(view.path);
            },
          })),
          ...acts,
        ]}
      >
        <span className="truncate views-name">{current ? current.name : 'Views'}</span>
        {changed && <span className="muted"> (changed)</span>}
      </Menu>
      {dialog && (
        <Suspense fallback={null}>
          <ViewDialog
            what={dialog}
            view={dialog === 'new' ? null : (current ?? null)}
            path={path}
            onSaved={open}
            // Its answer holds no view, so the list is asked for again by hand.
            onRemoved={retry}
            onClose={() => setDialog(null)}
          />
        </Suspense>
      )}
    </>
  );
}
