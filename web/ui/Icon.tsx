/** The icon set: inline, 20 × 20, stroked in the text's colour. Decorative unless `label` is given. */
import type { LateIcon } from './deskIcons.ts';

const paths = {
  alert: 'M10 2.5 18 16.5H2zM10 8v3.5M10 14h.01',
  arrowRight: 'M4 10h12M11 5l5 5-5 5',
  book: 'M10 5.5C8 4 5 3.8 3 4.2v11.3c2-.4 5-.2 7 1.3 2-1.5 5-1.7 7-1.3V4.2c-2-.4-5-.2-7 1.3zm0 0v11',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  cap: 'M10 4 1.5 8 10 12l8.5-4zM5 10v4c3 2.3 7 2.3 10 0v-4M18.5 8v4.5',
  check: 'm4 10.5 4 4L16 6',
  chevronDown: 'm5 7.5 5 5 5-5',
  chevronRight: 'm7.5 5 5 5-5 5',
  clock: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4M10 6v4.2l2.8 1.6',
  close: 'm5 5 10 10M15 5 5 15',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  declined: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4M7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4',
  desk: 'M3 11.5h4l1.2 2.2h3.6l1.2-2.2h4M3 11.5 5.2 4h9.6L17 11.5v5H3z',
  done: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4M6.8 10.2l2.3 2.3 4.2-4.6',
  edit: 'M4 16l.8-3.4 8.6-8.6 2.6 2.6-8.6 8.6zM11.5 6l2.6 2.6',
  eye: 'M1.8 10S4.8 4.5 10 4.5 18.2 10 18.2 10 15.2 15.5 10 15.5 1.8 10 1.8 10M10 7.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8',
  history: 'M3.5 10a6.7 6.7 0 1 0 2-4.8L3.5 7M3.5 3.2V7h3.8M10 6.5V10l2.5 1.6',
  info: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4M10 9.2v4.3M10 6.5h.01',
  lock: 'M4.5 9h11v8h-11zM7 9V6a3 3 0 0 1 6 0v3',
  mail: 'M2.5 4.5h15v11h-15zM2.5 5l7.5 6 7.5-6',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  message: 'M3 4h14v10H9l-4 3.2V14H3z',
  monitor: 'M2.5 3.5h15v10h-15zM7 17h6M10 13.5V17',
  moon: 'M16.5 11.8A7 7 0 0 1 8.2 3.5a7 7 0 1 0 8.3 8.3',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  plus: 'M10 4v12M4 10h12',
  question: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4M7.9 8a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4M10 13.8h.01',
  refresh: 'M16.5 10a6.5 6.5 0 1 1-2-4.7l2 1.9M16.5 3.4v3.8h-3.8',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4 4',
  send: 'm3 10 14-6.5L12.5 17l-3-5.5zM9.5 11.5 17 3.5',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4',
  signOut: 'M8 3.5H3.5v13H8M12.5 6l4 4-4 4M16 10H8',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10 1.8v1.6M10 16.6v1.6M1.8 10h1.6M16.6 10h1.6M4.2 4.2l1.1 1.1M14.7 14.7l1.1 1.1M15.8 4.2l-1.1 1.1M5.3 14.7l-1.1 1.1',
  trash: 'M3.5 5.5h13M8 5.5v-2h4v2M5 5.5l.8 11h8.4l.8-11',
  user: 'M10 3a3.3 3.3 0 1 0 0 6.6A3.3 3.3 0 0 0 10 3M3.5 17c.6-3.4 3.3-5 6.5-5s5.9 1.6 6.5 5',
  users:
    'M7.5 4a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M2 16.5c.5-3 2.8-4.4 5.5-4.400s5 1.4 5.5 4.400M13 4.200a2.7 2.7 0 0 1 0 5.200M15.2 12.500c1.6.7 2.6 2 2.9 4',
  wait: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4M8.2 7.500v5M11.8 7.500v5',
  new: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13',
  active: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13v13',
  withdrawn: 'M10 2.800a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.400M6.5 10h7',
} as const;

export type IconName = keyof typeof paths | LateIcon;

/** Those that come with the pages that use them. */
const late: Record<string, string> = {};
export const addIcons = (more: Readonly<Record<string, string>>): void => void Object.assign(late, more);

export interface IconProps {
  name: IconName;
  /** Spoken name; leave out where text beside it says the same. */
  label?: string;
  size?: number;
  className?: string;
}

export function Icon({ name, label, size = 18, className }: IconProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by `label` or hidden.
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.6 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={name in paths ? paths[name as keyof typeof paths] : late[name]} />
      {name === 'active' && <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />}
    </svg>
  );
}
