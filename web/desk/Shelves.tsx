/** The categories as tabs with how many each holds under the other filters; counted by the server up to 10,000. */
import type { QueueQuery } from '../graphql/generated/graphql.ts';
import { categoryLooks } from '../ui/Badge.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { CATEGORIES, type Filters, OPEN, type Shelf, writeFilters } from './filters.ts';

export interface ShelvesProps {
  filters: Filters;
  counts: QueueQuery['requests']['counts'] | undefined;
}

export function Shelves({ filters, counts }: ShelvesProps) {
  const count = (categories: readonly string[]) =>
    counts?.filter(({ category }) => categories.includes(category)).reduce((sum, one) => sum + one.count, 0);
  const tab = (shelf: Shelf, label: string, categories: readonly string[]) => ({
    href: `/desk${writeFilters({ ...filters, shelf, state: null })}`,
    label,
    current: filters.shelf === shelf,
    count: count(categories),
  });
  return (
    <Tabs
      label="By where they are"
      tabs={[
        tab('open', 'Open', OPEN),
        ...CATEGORIES.map((category) => tab(category, categoryLooks[category].label, [category])),
        tab('all', 'All', CATEGORIES),
      ]}
    />
  );
}
