/** Icons of the desk's pages, kept out of what the forms load. Imported for its effect wherever one is drawn. */
import { addIcons } from './Icon.tsx';

const paths = {
  attach:
    'm15.5 9.500-6 6a3.200 3.200 0 0 1-4.600-4.600l6.500-6.500a2.200 2.200 0 0 1 3.100 3.100l-6.400 6.400a1 1 0 0 1-1.500-1.500l5.600-5.600',
  board: 'M3 4h4v12H3zM8.500 4h4v8h-4zM14 4h3.500v10H14',
  chart: 'M3.500 3.500v13h13M7 13.500v-3M10.500 13.500v-7M14 13.500v-5',
  download: 'M10 3.500v9M6 9l4 4 4-4M3.500 16.500h13',
  flag: 'M5 17.500v-14h9l-1.800 3.500L14 10.500H5',
  inbox: 'M3 11.500 5.200 4h9.600L17 11.500v5H3zM3 11.500h4l1.200 2.200h3.600l1.200-2.200h4',
  list: 'M6.500 5.500H17M6.500 10H17M6.500 14.500H17M3 5.500h.01M3 10h.01M3 14.500h.01',
  star: 'm10 3 2.200 4.500 4.900.7-3.600 3.400.900 4.900L10 14.200l-4.400 2.300.900-4.900L2.900 8.200l4.900-.7z',
  bell: 'M5 13V9a5 5 0 0 1 10 0v4l1.5 2h-13zM8.5 17.5h3',
  filter: 'M3 5h14M5.5 10h9M8.5 15h3',
  tag: 'M3 3.5h6.5l7.5 7.5-6 6L3.5 9.5zM6.8 7h.01',
  minus: 'M4 10h12',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5',
  link: 'M8.2 11.8a3 3 0 0 0 4.3 0l3.2-3.2a3 3 0 0 0-4.3-4.3l-1 1M11.8 8.2a3 3 0 0 0-4.3 0l-3.2 3.2a3 3 0 0 0 4.3 4.3l1-1',
} as const;
addIcons(paths);

export type LateIcon = keyof typeof paths;
