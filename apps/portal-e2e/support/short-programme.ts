import { signedIn, textOf } from './as-demo';
import type { TeamOfDemo } from './signed-unit';
import { programmeInUse, type UnitName } from './whole';

interface Wanted extends TeamOfDemo {
  readonly name: string;
  readonly unit: UnitName;
  /** E-mail of somebody, whose open enrolment on the unit goes on. */
  readonly candidate: string;
}

/** A programme of one unit whose signature is valid for a month, in use and assigned by the API. */
export async function assignedShort({ name, unit, candidate, assessor, supervisor }: Wanted): Promise<void> {
  const admin = await signedIn('admin');
  const { programmeId, version } = await programmeInUse(admin, { name, core: [unit], unitMonths: 1 });
  const at = (who: string) => `${who}@demo.attest.example`;
  await admin('POST', `/programmes/${programmeId}/assignments`, {
    versionId: textOf(version, 'id'),
    csv: [candidate, at(assessor), at(supervisor)].join(','),
  });
}
