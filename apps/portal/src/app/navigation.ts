import type { Role } from '@attest/api-client';
import type { IconName } from '../ui/icon/icon';

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
  { id: 'my-evidence', to: '/my-evidence', icon: 'inbox', roles: ['candidate'] },
  { id: 'upload', to: '/upload', icon: 'upload', roles: ['candidate'], primary: true },
  { id: 'sign-offs', to: '/sign-offs', icon: 'sign', roles: ['supervisor'] },
  { id: 'people', to: '/people', icon: 'members', roles: ['admin'] },
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
