/** The request at hand: the open one, or the row that the keys act on. The palette offers its acts. */
let current: string | null = null;

export const currentRequest = (): string | null => current;

/** Says which request the page is about; the answer takes it back, unless another page has said so since. */
export function setCurrentRequest(key: string | null): () => void {
  current = key;
  return () => {
    if (current === key) current = null;
  };
}
