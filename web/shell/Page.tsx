/** The frame of every page: title of the window, one h1 that takes the focus, a width that suits its content. */
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { cx } from '../ui/cx.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { focusHeading } from './navigation.ts';
import './Page.css';

export interface PageProps {
  /** Of the window, and the heading unless that says something else. */
  title: string;
  heading?: ReactNode;
  /** Above the heading: where this page belongs. */
  above?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** `narrow` for forms and reading, `wide` for the desk. */
  width?: 'narrow' | 'normal' | 'wide';
  children: ReactNode;
}

export function Page({ title, heading, above, lead, actions, width = 'normal', children }: PageProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = title === 'Foyer' ? title : `${title} · Foyer`;
  }, [title]);
  // After the routes' own effect has counted the navigation: effects run from the leaves up, so put it off a moment.
  useEffect(() => {
    const timer = setTimeout(() => focusHeading(ref.current));
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={cx('page', width !== 'normal' && `page-${width}`)}>
      <header className="page-head">
        <div className="page-titles">
          {above && <div className="page-above">{above}</div>}
          <h1 ref={ref} tabIndex={-1}>
            {heading ?? title}
          </h1>
          {lead && <p className="page-lead">{lead}</p>}
        </div>
        {actions && <div className="row">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** While a page's code is on its way. */
export const PageSkeleton = () => (
  <div className="page" aria-busy="true">
    <div className="page-head">
      <Skeleton width="min(20rem, 60%)" height="2rem" />
    </div>
    <Skeleton lines={4} height="1.1rem" />
    <span className="sr-only" role="status">
      Loading
    </span>
  </div>
);
