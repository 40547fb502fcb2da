import type { ReactNode } from 'react';

/** Drawn on a 20 px square with a 1.6 px line, so that they keep the weight of the text beside them. */
export const paths = {
  today: (
    <>
      <rect x="3" y="4" width="14" height="13" rx="2" />
      <path d="M3 8h14M7 2.5v3M13 2.5v3" />
      <path d="M7.2 12.4l2 2 3.6-3.8" />
    </>
  ),
  calendar: (
    <>
      <rect x="3" y="4" width="14" height="13" rx="2" />
      <path d="M3 8h14M7 2.5v3M13 2.5v3" />
    </>
  ),
  people: (
    <>
      <circle cx="7.5" cy="7" r="3" />
      <path d="M2 17c0-3 2.4-5 5.5-5s5.5 2 5.5 5M13 4.2a3 3 0 010 5.6M15 12.4c1.9.7 3 2.3 3 4.6" />
    </>
  ),
  members: (
    <>
      <rect x="3" y="3.5" width="14" height="13" rx="2" />
      <circle cx="7.8" cy="8.8" r="1.8" />
      <path d="M5 13.5c.3-1.500 1.400-2.300 2.800-2.300s2.500.8 2.800 2.300M12.500 8.500h2M12.500 11.500h2" />
    </>
  ),
  person: (
    <>
      <circle cx="10" cy="7" r="3.2" />
      <path d="M4 17c0-3.2 2.6-5 6-5s6 1.8 6 5" />
    </>
  ),
  observe: (
    <>
      <path d="M2 10c2-3.7 4.7-5.5 8-5.5s6 1.8 8 5.5c-2 3.7-4.7 5.5-8 5.5S4 13.7 2 10z" />
      <circle cx="10" cy="10" r="2.5" />
    </>
  ),
  question: (
    <>
      <path d="M3 4h14v10H9l-4 3v-3H3z" />
      <path d="M8.3 7.6c.2-1 1-1.5 1.9-1.5 1 0 1.8.6 1.8 1.5 0 1.2-1.8 1.2-1.8 2.4M10.2 12v.1" />
    </>
  ),
  speech: (
    <>
      <path d="M3 4h14v10H9l-4 3v-3H3z" />
    </>
  ),
  standard: (
    <>
      <path d="M10 5C8 3.6 5.5 3.3 3 3.6v12c2.5-.3 5 0 7 1.4 2-1.4 4.5-1.7 7-1.4v-12C14.5 3.3 12 3.6 10 5zM10 5v12" />
    </>
  ),
  bell: (
    <>
      <path d="M5 14V9a5 5 0 0110 0v5l1.5 1.5h-13zM8.5 17.5h3" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4.3l2.8 1.7" />
    </>
  ),
  home: (
    <>
      <path d="M3 10l7-6.5 7 6.5M5 8.5V17h10V8.5" />
    </>
  ),
  inbox: (
    <>
      <path d="M3 11l2-6.5h10l2 6.5v5H3zM3 11h4l1.2 2h3.6l1.2-2h4" />
    </>
  ),
  upload: (
    <>
      <path d="M10 14V4M6 8l4-4 4 4M3.5 14v3h13v-3" />
    </>
  ),
  download: (
    <>
      <path d="M10 4v10M6 10l4 4 4-4M3.5 14v3h13v-3" />
    </>
  ),
  close: (
    <>
      <path d="M5 5l10 10M15 5L5 15" />
    </>
  ),
  check: (
    <>
      <path d="M4 10.5l4 4 8-9" />
    </>
  ),
  plus: (
    <>
      <path d="M10 4v12M4 10h12" />
    </>
  ),
  minus: (
    <>
      <path d="M5 10h10" />
    </>
  ),
  right: (
    <>
      <path d="M7 4l6 6-6 6" />
    </>
  ),
  left: (
    <>
      <path d="M13 4l-6 6 6 6" />
    </>
  ),
  down: (
    <>
      <path d="M4 7l6 6 6-6" />
    </>
  ),
  up: (
    <>
      <path d="M4 13l6-6 6 6" />
    </>
  ),
  cloud: (
    <>
      <path d="M6 15.5a4 4 0 01-.3-8A4.8 4.8 0 0115 8.5a3.5 3.5 0 01-.5 7z" />
    </>
  ),
  'cloud-off': (
    <>
      <path d="M6.5 7A4 4 0 006 15h8.5M8.5 5.3A4.5 4.5 0 0114.5 9a3 3 0 012.5 4.6M3 3l14 14" />
    </>
  ),
  shield: (
    <>
      <path d="M10 2.5l6.5 2.5c0 6-2 10-6.5 12.5C5.5 15 3.5 11 3.5 5z" />
      <path d="M7 10l2.2 2.2L13 8" />
    </>
  ),
  passport: (
    <>
      <rect x="4" y="2.5" width="12" height="15" rx="1.5" />
      <circle cx="10" cy="8" r="2.3" />
      <path d="M7 14h6" />
    </>
  ),
  sign: (
    <>
      <path d="M3 13c2-5 4-8 5.2-7.3C9.6 6.5 6 13 7.5 13.3c1.3.2 2-3 3.2-2.8 1 .2.3 2.3 1.5 2.4.9 0 1.3-1.2 2.2-1.2.8 0 .9 1 2.6 1" />
      <path d="M3 17h14" />
    </>
  ),
  back: (
    <>
      <path d="M7.5 4L3.5 8l4 4" />
      <path d="M3.5 8H12a4.5 4.5 0 010 9H8" />
    </>
  ),
  more: (
    <>
      <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="2.6" />
    </>
  ),
  microphone: (
    <>
      <rect x="7.5" y="2.5" width="5" height="9" rx="2.5" />
      <path d="M4.5 9.5c0 3 2.4 5 5.5 5s5.5-2 5.5-5M10 14.5v3" />
    </>
  ),
  camera: (
    <>
      <path d="M3 6h3l1.5-2h5L14 6h3v10.5H3z" />
      <circle cx="10" cy="11" r="3" />
    </>
  ),
  picture: (
    <>
      <rect x="3" y="4" width="14" height="12" rx="1.5" />
      <circle cx="7.2" cy="8" r="1.4" />
      <path d="M3.5 15l4.5-4 3 2.5 3-3 3 2.7" />
    </>
  ),
  video: (
    <>
      <rect x="2.5" y="5" width="10.5" height="10" rx="1.5" />
      <path d="M13 9l4.5-2.5v7L13 11" />
    </>
  ),
  sound: (
    <>
      <path d="M4 8v4h2.5L10 15V5L6.5 8zM13 7.5a3.5 3.5 0 010 5M15 5.5a6.3 6.3 0 010 9" />
    </>
  ),
  wrench: (
    <>
      <path d="M12.5 3.5a4 4 0 00-4 5.3L3.5 14l2.5 2.5 5.2-5a4 4 0 005.3-4L14 9.5 11 9l-.5-3z" />
    </>
  ),
  flag: (
    <>
      <path d="M5 17.5V3.5c3-1.5 6 1.5 10 0v8c-4 1.5-7-1.5-10 0" />
    </>
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 9v5M10 6.4v.1" />
    </>
  ),
  alert: (
    <>
      <path d="M10 3l8 14H2z" />
      <path d="M10 8v4M10 14.4v.1" />
    </>
  ),
  document: (
    <>
      <path d="M5 2.5h7l4 4v11H5z" />
      <path d="M12 2.5v4h4M8 10.5h5M8 13.5h5" />
    </>
  ),
  pdf: (
    <>
      <path d="M5 8V2.5h7l4 4v11H5V16" />
      <path d="M12 2.5v4h4" />
      <rect x="3" y="10" width="9" height="4" rx="1" fill="currentColor" />
    </>
  ),
  folder: (
    <>
      <path d="M3 5h5l1.5 2H17v9H3z" />
    </>
  ),
  key: (
    <>
      <circle cx="6.5" cy="13" r="3.5" />
      <path d="M9 10.5L16.5 3M13 6.5l2.5 2.5" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="8" rx="1.5" />
      <path d="M7 9V6.5a3 3 0 016 0V9" />
    </>
  ),
  place: (
    <>
      <path d="M10 18c4-4.3 6-7.3 6-10A6 6 0 004 8c0 2.7 2 5.7 6 10z" />
      <circle cx="10" cy="8" r="2.2" />
    </>
  ),
  history: (
    <>
      <path d="M3.5 8A7 7 0 113 11M3 4v4h4M10 6.5v4l2.5 1.5" />
    </>
  ),
  filter: (
    <>
      <path d="M3 5h14M6 10h8M8.5 15h3" />
    </>
  ),
  search: (
    <>
      <circle cx="8.8" cy="8.8" r="5.3" />
      <path d="M13 13l4 4" />
    </>
  ),
  indent: (
    <>
      <path d="M3 5h14M3 10h6M3 15h6M13 10l4 2.5-4 2.5z" />
    </>
  ),
  grid: (
    <>
      <rect x="3" y="3" width="14" height="14" rx="1.5" />
      <path d="M3 7.7h14M3 12.3h14M7.7 3v14M12.3 3v14" />
    </>
  ),
  list: (
    <>
      <path d="M7 5h10M7 10h10M7 15h10M3.5 5h.01M3.5 10h.01M3.5 15h.01" />
    </>
  ),
  scales: (
    <>
      <path d="M10 3v14M6 17h8M4 5.5h12M4 5.5L2 11a2.2 2.2 0 004 0zM16 5.5L14 11a2.2 2.2 0 004 0z" />
    </>
  ),
  sun: (
    <>
      <circle cx="10" cy="10" r="3.2" />
      <path d="M10 2.5v1.5M10 16v1.5M2.5 10H4M16 10h1.5M4.7 4.7l1 1M14.3 14.3l1 1M4.7 15.3l1-1M14.3 5.7l1-1" />
    </>
  ),
  moon: (
    <>
      <path d="M16.5 11.7A6.8 6.8 0 018.3 3.5a6.8 6.8 0 108.2 8.2z" />
    </>
  ),
  screen: (
    <>
      <rect x="2.5" y="4" width="15" height="10" rx="1.5" />
      <path d="M7 17h6" />
    </>
  ),
  globe: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M3 10h14M10 3c2.2 2 3.2 4.3 3.2 7s-1 5-3.2 7c-2.2-2-3.2-4.3-3.2-7s1-5 3.2-7z" />
    </>
  ),
  'sign-out': (
    <>
      <path d="M12 6V3.5H4v13h8V14M8.5 10H17M14 7l3 3-3 3" />
    </>
  ),
  building: (
    <>
      <path d="M4 17V4h8v13M12 8h4v9M2.5 17h15M6.5 7h3M6.5 10h3M6.5 13h3" />
    </>
  ),
  enrol: (
    <>
      <path d="M5 2.5h7l4 4v4M5 2.5v15h5M12 2.5v4h4M8 10h3.5M14.5 13v5M12 15.5h5" />
    </>
  ),
  audit: (
    <>
      <path d="M4 3h12v6M4 3v14h5M7 7h6M7 10.5h3" />
      <circle cx="13" cy="13.5" r="2.8" />
      <path d="M15 15.6l2.2 2" />
    </>
  ),
  edit: (
    <>
      <path d="M4 16l.8-3.5L13.5 3.8l2.7 2.7L7.5 15.2zM12 5.3L14.7 8" />
    </>
  ),
  trash: (
    <>
      <path d="M4 6h12M8 6V3.5h4V6M5.5 6l.7 11h7.6l.7-11" />
    </>
  ),
  external: (
    <>
      <path d="M8 4H4v12h12v-4M11 3.5h5.5V9M16.5 3.5L9 11" />
    </>
  ),
  pin: (
    <>
      <path d="M7 3h6l-.8 5 2.3 2.5h-9L7.8 8zM10 10.5V17" />
    </>
  ),
  pause: (
    <>
      <path d="M6.5 4v12M13.5 4v12" />
    </>
  ),
  play: (
    <>
      <path d="M6 4l10 6-10 6z" />
    </>
  ),
  refresh: (
    <>
      <path d="M16.5 8A7 7 0 004 6.5M3.5 3v4h4M3.5 12A7 7 0 0016 13.5M16.5 17v-4h-4" />
    </>
  ),
  phone: (
    <>
      <rect x="5.5" y="2.5" width="9" height="15" rx="2" />
      <path d="M9 14.8h2" />
    </>
  ),
  link: (
    <>
      <path d="M8.5 11.5l3-3M9.5 6.5l2-2a3 3 0 014 4l-2 2M10.5 13.5l-2 2a3 3 0 01-4-4l2-2" />
    </>
  ),
  stop: (
    <>
      <rect x="5" y="5" width="10" height="10" rx="1.5" />
    </>
  ),
  expand: (
    <>
      <path d="M12 3.5h4.500V8M8 16.5H3.5V12M16.5 3.5l-5 5M3.5 16.5l5-5" />
    </>
  ),
  crop: (
    <>
      <path d="M3.5 6.5v-3h3M13.5 3.5h3v3M16.5 13.5v3h-3M6.5 16.5h-3v-3M8.5 3.5h3M8.5 16.5h3M3.5 8.5v3M16.5 8.5v3" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof paths;
