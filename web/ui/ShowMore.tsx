/** The end of a page of a list. What is shown stays where it is. */
import { Button } from './Button.tsx';

export interface ShowMoreProps {
  shown: number;
  hasMore: boolean;
  pending: boolean;
  onMore: () => void;
  /** Of what, in the plural. */
  noun: string;
}

export function ShowMore({ shown, hasMore, pending, onMore, noun }: ShowMoreProps) {
  if (!hasMore) return null;
  return (
    <div className="row" style={{ justifyContent: 'center' }}>
      <Button onClick={onMore} pending={pending}>
        Show more
      </Button>
      <span className="muted small">
        {shown} {noun} shown
      </span>
    </div>
  );
}
