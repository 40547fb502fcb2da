import type { Role } from '@attest/api-client';
import type { IconName } from '../../ui/icon/icon';

export interface Destination {
  id: string;
  to: string;
  icon: IconName;
  roles: readonly Role[];
  /** The one thing to do: a button on a phone, and never the place where the reader is. */
  primary?: boolean;
  /** Made for a wide screen: in the rail, not among the five places of a phone. */
  wideOnly?: readonly Role[];
}

/** In the order of the rail. Who holds several roles sees the union. */
export const destinations: readonly Destination[] = [
  { id: 'today', to: '/today', icon: 'today', roles: ['assessor'] },
  { id: 'candidates', to: '/candidates', icon: 'people', roles: ['assessor'] },
  { id: 'observe', to: '/observe', icon: 'observe', roles: ['assessor'] },
  { id: 'my-units', to: '/my-units', icon: 'home', roles: ['candidate'] },
  { id: 'passport', to: '/my-passport', icon: 'passport', roles: ['candidate'] },
  { id: 'my-evidence', to: '/my-evidence', icon: 'inbox', roles: ['candidate'] },
  { id: 'upload', to: '/upload', icon: 'upload', roles: ['candidate'], primary: true },
  { id: 'sign-offs', to: '/sign-offs', icon: 'sign', roles: ['supervisor'] },
  { id: 'people', to: '/people', icon: 'members', roles: ['admin'] },
  {
    id: 'groups',
    to: '/groups',
    icon: 'people',
    roles: ['admin', 'author', 'assessor', 'supervisor', 'verifier'],
    wideOnly: ['admin', 'author', 'assessor', 'supervisor', 'verifier'],
  },
  { id: 'enrolments', to: '/enrolments', icon: 'enrol', roles: ['admin'] },
  {
    id: 'overview',
    to: '/overview',
    icon: 'grid',
    roles: ['admin', 'supervisor', 'assessor', 'verifier'],
    wideOnly: ['assessor'],
  },
  {
    id: 'standards',
    to: '/standards',
    icon: 'standard',
    roles: ['author', 'assessor', 'supervisor', 'admin', 'verifier', 'auditor'],
  },
  { id: 'programmes', to: '/programmes', icon: 'flag', roles: ['admin', 'author'] },
  {
    id: 'validities',
    to: '/validities',
    icon: 'clock',
    // Whoever may lead a group sees what runs out for its members.
    roles: ['admin', 'author', 'assessor', 'supervisor', 'verifier'],
    wideOnly: ['admin', 'author', 'assessor', 'supervisor', 'verifier'],
  },
  {
    id: 'rules',
    to: '/rules',
    icon: 'scales',
    roles: ['admin', 'author', 'verifier', 'auditor'],
    wideOnly: ['admin', 'author'],
  },
  { id: 'imports', to: '/imports', icon: 'upload', roles: ['author'] },
  { id: 'audit', to: '/audit', icon: 'audit', roles: ['verifier', 'auditor', 'admin'] },
  { id: 'system', to: '/system', icon: 'wrench', roles: ['admin'], wideOnly: ['admin'] },
];

export const destinationsFor = (roles: readonly Role[]): Destination[] =>
  destinations.filter((destination) => destination.roles.some((role) => roles.includes(role)));

/** Whether only roles that see it on wide screens lead there. */
export const isWideOnly = (destination: Destination, roles: readonly Role[]): boolean =>
  destination.roles
    .filter((role) => roles.includes(role))
    .every((role) => destination.wideOnly?.includes(role) === true);

/** Pages whose address lies outside the section they belong to, for the first of the roles that is held. */
const belonging: readonly (readonly [RegExp, readonly (readonly [Role, string])[]])[] = [
  [/^\/enrolments\/[^/]+\/observe$/, [['assessor', 'observe']]],
  [/^\/carry-overs$|^\/enrolments\/[^/]+\/carry-over$/, [['admin', 'enrolments']]],
  [
    /^\/passports\/./,
    [
      ['assessor', 'candidates'],
      ['candidate', 'passport'],
      ['supervisor', 'sign-offs'],
      ['admin', 'enrolments'],
      ['verifier', 'overview'],
      ['author', 'groups'],
      ['auditor', 'audit'],
    ],
  ],
  [
    /^\/enrolments\/./,
    [
      ['assessor', 'candidates'],
      ['supervisor', 'sign-offs'],
      ['admin', 'enrolments'],
      ['verifier', 'overview'],
      ['auditor', 'audit'],
    ],
  ],
];

/** The entry of the navigation that a page belongs to; none for one's own account and the notifications. */
export function sectionOf(pathname: string, roles: readonly Role[]): string | null {
  for (const [pages, sections] of belonging) {
    if (!pages.test(pathname)) continue;
    const section = sections.find(([role]) => roles.includes(role));
    if (section !== undefined) return section[1];
  }
  const under = destinationsFor(roles).find(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return under?.id ?? null;
}

const homes: readonly (readonly [Role, string])[] = [
  ['assessor', '/today'],
  ['candidate', '/my-units'],
  ['supervisor', '/sign-offs'],
  ['admin', '/people'],
  ['author', '/standards'],
  ['verifier', '/audit'],
  ['auditor', '/audit'],
];

/** The first page is the person's own work, not a menu. */
export const homeFor = (roles: readonly Role[]): string =>
  homes.find(([role]) => roles.includes(role))?.[1] ?? '/me';
