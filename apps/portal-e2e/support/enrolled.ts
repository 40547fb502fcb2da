import { itemsOf, memberId, signedIn, textOf } from './as-demo';
import { accept, mailedLink } from './letters';
import type { Login } from './organisation';

/** A candidate of the story's own on one unit of the demo organisation: no other story meddles with it. */
export interface Enrolled {
  readonly candidate: Login & { readonly name: string };
  /** Of the unit in the portal: `/enrolments/…`. */
  readonly path: string;
}

interface Wanted {
  readonly standard: string;
  /** Of the duty, where the standard has several. */
  readonly unit?: string;
  /** Further units of the same standard that the candidate is on. */
  readonly also?: readonly string[];
  readonly name: string;
  /** Demo accounts, the part before the @. */
  readonly assessor: string;
  readonly supervisor: string;
}

/**
 * Adds the candidate and enrols them by the API, as a story about assessing begins where enrolling ends. How an
 * administrator does both on the page is told by `story.e2e.ts`.
 */
export async function enrolled({
  standard,
  unit,
  also = [],
  name,
  assessor,
  supervisor,
}: Wanted): Promise<Enrolled> {
  const admin = await signedIn('admin');
  const units = itemsOf(await admin('GET', `/units?q=${standard}`));
  const unitId = (wanted: string) =>
    textOf(
      units.find(({ releaseCode, code }) => releaseCode === standard && code === wanted),
      'id',
    );
  const email = `${crypto.randomUUID().slice(0, 8)}@story.attest.example`;
  const password = `${crypto.randomUUID()} of their own`;
  const added = await admin('POST', '/members', { email, displayName: name, roles: ['candidate'] });
  await accept(await mailedLink(email, 'invitation'), password);
  const enrolment = {
    candidateIds: [textOf(added['member'], 'id')],
    unitId: unitId(unit ?? standard),
    assessorId: await memberId(admin, assessor),
    supervisorId: await memberId(admin, supervisor),
  };
  const [created] = itemsOf(await admin('POST', '/enrolments', enrolment));
  for (const further of also) await admin('POST', '/enrolments', { ...enrolment, unitId: unitId(further) });
  return {
    candidate: { email, name, password },
    path: `/enrolments/${textOf(created, 'id')}`,
  };
}

/** The address of an enrolment of the demo that this assessor brought to its signature. */
export async function signedEnrolment(assessor: string): Promise<string> {
  const at = await signedIn(assessor);
  const [found] = itemsOf(await at('GET', '/enrolments?state=signed&limit=1'));
  return `/enrolments/${textOf(found, 'id')}`;
}

/** An administrator stops the enrolment while somebody else is at work on it. */
export async function withdrawn({ path }: Pick<Enrolled, 'path'>, reason: string): Promise<void> {
  const admin = await signedIn('admin');
  const { version } = await admin('GET', path);
  await admin('POST', `${path}/withdraw`, { reason }, Number(version));
}

/** An administrator puts a demo account on the team of assessors, bound to nothing. */
export async function joinsTeam(path: string, who: string): Promise<void> {
  const admin = await signedIn('admin');
  const enrolmentIds = [path.split('/').at(-1)];
  await admin('POST', '/enrolments/team', { enrolmentIds, memberId: await memberId(admin, who) });
}
