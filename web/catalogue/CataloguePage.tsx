/** What can be asked for: by category, filtered by words; both live in the address. */
import { useDeferredValue, useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { OfferingCategory } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { usePages } from '../graphql/usePages.ts';
import { Page } from '../shell/Page.tsx';
import { QueryState } from '../shell/QueryState.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ShowMore } from '../ui/ShowMore.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { OfferingRow } from './OfferingRow.tsx';
import { categories, categoryWords } from './words.ts';
import './catalogue.css';

const catalogueQuery = graphql(`
  query Catalogue($filter: OfferingFilter, $after: String) {
    offerings(filter: $filter, first: 100, after: $after) {
      nodes { ...OfferingSummary }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const offeringSummary = graphql(`
  fragment OfferingSummary on Offering {
    id
    sku
    name
    description
    category
    isCourse
    maturity
    active
    classSize
    usualLeadTimeBusinessDays
    chargeModel
    unit
    prerequisites { id sku name }
    modes {
      mode
      travelExtra
      duration
      price { formatted }
    }
  }
`);

const typingPauseMs = 150;

export default function CataloguePage() {
  const [search, setSearch] = useSearchParams();
  const category = categories.find((one) => one === search.get('category')) ?? null;
  const text = search.get('q') ?? '';
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => setSearch(paramsOf(category, typed), { replace: true }), typingPauseMs);
    return () => clearTimeout(timer);
  }, [typed, text, category, setSearch]);
  const shown = useDeferredValue(text);
  const pages = usePages(
    catalogueQuery,
    { filter: { ...(category ? { category: [category] } : {}), ...(shown.trim() ? { text: shown.trim() } : {}) } },
    (data) => data.offerings,
  );
  return (
    <Page
      title="Catalogue"
      lead="What Professional Services offers, with list prices and usual lead times. Ask for any of it as it stands; for anything else, ask for custom services."
      actions={
        <div className="catalogue-search">
          <TextInput
            label="Filter by words"
            hideLabel
            type="search"
            icon="search"
            placeholder="Name, SKU or words"
            value={typed}
            maxLength={200}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      }
    >
      <div className="stack">
        <Tabs
          label="Categories"
          tabs={[
            { href: `/catalogue?${paramsOf(null, text)}`, label: 'Everything', current: !category },
            ...categories.map((one) => ({
              href: `/catalogue?${paramsOf(one, text)}`,
              label: categoryWords[one].label,
              current: one === category,
            })),
          ]}
        />
        <QueryState query={{ ...pages, data: pages.first }} skeleton={<CatalogueSkeleton />}>
          {() =>
            pages.nodes.length === 0 ? (
              <EmptyState
                icon="search"
                title="Nothing in the catalogue matches"
                actions={<Button onClick={() => setSearch({})}>Show everything</Button>}
              >
                Try fewer words. What is not listed may still be possible: make an inquiry for custom services.
              </EmptyState>
            ) : (
              <div className="stack catalogue-groups" aria-busy={pages.stale}>
                {categories.map((one) => {
                  const group = pages.nodes.filter((offering) => offering.category === one);
                  if (group.length === 0) return null;
                  return (
                    <section key={one} aria-labelledby={`category-${one}`}>
                      <h2 id={`category-${one}`}>
                        {categoryWords[one].label} <span className="muted">{categoryWords[one].hint}</span>
                      </h2>
                      <ul className="offerings">
                        {group.map((offering) => (
                          <OfferingRow key={offering.id} offering={offering} />
                        ))}
                      </ul>
                    </section>
                  );
                })}
                <ShowMore
                  shown={pages.nodes.length}
                  noun="offerings"
                  hasMore={pages.hasMore}
                  pending={pages.loadingMore}
                  onMore={pages.more}
                />
              </div>
            )
          }
        </QueryState>
      </div>
    </Page>
  );
}

const paramsOf = (category: OfferingCategory | null, text: string): URLSearchParams =>
  new URLSearchParams([...(category ? [['category', category]] : []), ...(text.trim() ? [['q', text]] : [])] as [
    string,
    string,
  ][]);

const CatalogueSkeleton = () => (
  <div className="offerings">
    {['one', 'two', 'three', 'four', 'five'].map((row) => (
      <div key={row} className="offering">
        <Skeleton width="60%" lines={2} />
      </div>
    ))}
  </div>
);
