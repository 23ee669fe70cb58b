/** Grey where text will be, of the size it will have: the page must not jump when it comes. */
import './Alert.css';

export interface SkeletonProps {
  width?: string;
  height?: string;
  /** So many lines, one below the other. */
  lines?: number;
}

export function Skeleton({ width = '100%', height = '1rem', lines = 1 }: SkeletonProps) {
  return (
    <span className="stack" style={{ width, gap: '0.6rem' }} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey lines have no identity.
        <span key={line} className="skeleton" style={{ height, width: line && line === lines - 1 ? '62%' : '100%' }} />
      ))}
    </span>
  );
}
