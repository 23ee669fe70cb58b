/** Where one was in the list, per address, for this tab: coming back from a request finds the same row in focus. */
interface Place {
  pages: number;
  key: string | null;
}

const nameOf = (search: string): string => `foyer.desk:${search}`;

function read(search: string): Place {
  const [pages = '1', key = ''] = (sessionStorage.getItem(nameOf(search)) ?? '').split(' ');
  return { pages: Math.min(Math.max(Number(pages) || 1, 1), 10), key: key || null };
}

export const place = {
  pages: (search: string): number => read(search).pages,
  key: (search: string): string | null => read(search).key,
  keep: (search: string, { pages, key }: Place): void =>
    sessionStorage.setItem(nameOf(search), `${pages} ${key ?? ''}`),
};
