import type { RouteObject } from 'react-router';
import { retryingRoutes } from '../ui/chunks/retrying-page';

interface Area {
  /** First segments of the addresses that this feature answers. */
  segments: readonly string[];
  load: () => Promise<{ routes: RouteObject[] }>;
}

/** The features, in the words of the business. Their code is fetched when an address first leads there. */
const areas: readonly Area[] = [
  { segments: ['today'], load: () => import('../features/today/routes') },
  { segments: ['appointments', 'enrolments'], load: () => import('../features/appointments/routes') },
  { segments: ['candidates'], load: () => import('../features/candidates/routes') },
  { segments: ['today', 'candidates', 'enrolments'], load: () => import('../features/workspace/routes') },
  { segments: ['observe', 'enrolments'], load: () => import('../features/observe/routes') },
  { segments: ['my-units'], load: () => import('../features/my-units/routes') },
  { segments: ['passports', 'my-passport'], load: () => import('../features/passport/routes') },
  { segments: ['my-evidence', 'upload'], load: () => import('../features/my-evidence/routes') },
  { segments: ['enrolments', 'my-units'], load: () => import('../features/plan/routes') },
  { segments: ['my-units'], load: () => import('../features/self-assessment/routes') },
  { segments: ['sign-offs', 'passports'], load: () => import('../features/sign-offs/routes') },
  { segments: ['programmes'], load: () => import('../features/programme-assignment/routes') },
  { segments: ['people'], load: () => import('../features/people/routes') },
  { segments: ['people', 'my-timeline'], load: () => import('../features/timelines/routes') },
  { segments: ['groups'], load: () => import('../features/groups/routes') },
  { segments: ['organisation'], load: () => import('../features/organisation/routes') },
  { segments: ['enrolments'], load: () => import('../features/enrolments/routes') },
  { segments: ['validities'], load: () => import('../features/validities/routes') },
  {
    segments: ['carry-overs', 'enrolments', 'my-units'],
    load: () => import('../features/carry-over/routes'),
  },
  { segments: ['overview', 'enrolments'], load: () => import('../features/matrix/routes') },
  { segments: ['enrolments'], load: () => import('../features/third-parties/routes') },
  { segments: ['standards'], load: () => import('../features/standards/routes') },
  { segments: ['standards'], load: () => import('../features/compare/routes') },
  { segments: ['standards'], load: () => import('../features/translations/routes') },
  { segments: ['standards'], load: () => import('../features/tools/routes') },
  { segments: ['programmes'], load: () => import('../features/programmes/routes') },
  { segments: ['rules'], load: () => import('../features/rules/routes') },
  { segments: ['imports'], load: () => import('../features/imports/routes') },
  { segments: ['system'], load: () => import('../features/system/routes') },
  { segments: ['notifications'], load: () => import('../features/notifications/routes') },
  { segments: ['audit', 'enrolments'], load: () => import('../features/audit/routes') },
];

const loaded = new Set<Area>();

const areasOf = (path: string): Area[] => {
  const first = path.split('/').find((segment) => segment !== '') ?? '';
  return areas.filter((area) => area.segments.includes(first) && !loaded.has(area));
};

/** Whether every feature that may answer an address has told its routes. */
export const areDiscovered = (path: string): boolean => areasOf(path).length === 0;

/** Fetches the features behind an address; what they are is not told to the router yet. */
export const loadAreas = (path: string) => Promise.all(areasOf(path).map((area) => area.load()));

/** The routes of the features behind an address that were not loaded before. */
export async function discoverRoutes(path: string): Promise<RouteObject[]> {
  const wanted = areasOf(path);
  const modules = await Promise.all(wanted.map((area) => area.load()));
  for (const area of wanted) loaded.add(area);
  return retryingRoutes(modules.flatMap((module) => module.routes));
}
