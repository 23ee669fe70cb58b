/** How the list looks: in groups or not, and with which columns. Both stand in the address. */
import type { RequestGrouping } from '../graphql/generated/graphql.ts';
import { Menu } from '../ui/Menu.tsx';
import type { FilterBarProps } from './FilterBar.tsx';
import { COLUMNS, type Column } from './filters.ts';

export const groupWords: Record<RequestGrouping, string> = {
  STATE: 'state',
  ASSIGNEE: 'who looks after it',
  PRIORITY: 'priority',
  KIND: 'kind',
  COMPANY: 'customer or team',
};

const columnWords: Record<Column, string> = {
  kind: 'Kind',
  state: 'State',
  for: 'For',
  assignee: 'Looked after by',
  due: 'Due',
  age: 'Age',
};

export function LooksMenu({ filters, onChange }: FilterBarProps) {
  const groupings = Object.entries(groupWords) as [RequestGrouping, string][];
  return (
    <>
      <Menu
        size="small"
        icon="list"
        items={[
          { label: 'No groups', checked: filters.group === null, onSelect: () => onChange({ group: null }) },
          ...groupings.map(([group, words]) => ({
            label: `By ${words}`,
            checked: filters.group === group,
            blockedBy: group === 'STATE' && !filters.kind ? 'Choose a kind first: states are a kind’s own.' : null,
            onSelect: () => onChange({ group }),
          })),
        ]}
      >
        {filters.group ? `By ${groupWords[filters.group]}` : 'Group'}
      </Menu>
      <Menu
        size="small"
        icon="eye"
        items={COLUMNS.map((column) => {
          const shown = !filters.without.includes(column);
          return {
            label: columnWords[column],
            checked: shown,
            onSelect: () =>
              onChange({
                without: COLUMNS.filter((one) => (one === column ? shown : filters.without.includes(one))),
              }),
          };
        })}
      >
        Columns
      </Menu>
    </>
  );
}
