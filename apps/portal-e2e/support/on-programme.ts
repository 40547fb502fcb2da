import { type Answer, type Call, itemsOf, signedIn, textOf } from './as-demo';

const group = '頁面走訪班';

/** Addresses in the portal. */
interface OnProgramme extends Readonly<Record<string, string>> {
  readonly assigned: string;
  readonly passport: string;
  readonly timeline: string;
  readonly group: string;
}

/**
 * A demo candidate on the programme of the demo that covers a standard whole, and in a group. A further call finds what
 * the first made.
 */
export async function onProgramme(candidate: string): Promise<OnProgramme> {
  const admin = await signedIn('admin');
  const programmes = itemsOf(await admin('GET', '/programmes?state=in_use'));
  const programme = programmes.find(({ code }) => code === 'INM3513-005');
  const assigned = `/programmes/${textOf(programme, 'id')}`;
  const { inUse } = await admin('GET', assigned);
  const email = (who: string) => `${who}@demo.attest.example`;
  const done = await admin('POST', `${assigned}/assignments`, {
    versionId: textOf(inUse, 'id'),
    csv: [candidate, 'assessor', 'supervisor'].map(email).join(','),
  });
  const [person] = itemsOf(done);
  const candidateId = textOf(person, 'candidateId');
  return {
    assigned,
    passport: `/passports/${textOf(person, 'programmeEnrolmentId')}`,
    timeline: `/people/${candidateId}/timeline`,
    group: await groupWith(admin, candidateId),
  };
}

/** A further programme of a whole standard, in use and with nobody on it: its address in the portal. */
export async function wholeStandard(code: string): Promise<string> {
  const admin = await signedIn('admin');
  const programmes = itemsOf(await admin('GET', '/programmes?state=in_use'));
  const { latest } = await admin(
    'GET',
    `/programmes/${textOf(
      programmes.find((each) => each['code'] === code),
      'id',
    )}`,
  );
  const made = await admin('POST', `/releases/${textOf(latest, 'releaseId')}/programmes`, {});
  const address = `/programmes/${textOf(made, 'id')}`;
  await admin('POST', `${address}/put-in-use`, {}, Number(made['version']));
  return address;
}

async function groupWith(admin: Call, candidateId: string): Promise<string> {
  const isOurs = ({ name }: Answer) => name === group;
  const found = itemsOf(await admin('GET', '/groups')).find(isOurs);
  const path = `/groups/${textOf(found ?? (await admin('POST', '/groups', { name: group })), 'id')}`;
  await admin('POST', `${path}/members`, { candidateIds: [candidateId] });
  return path;
}
