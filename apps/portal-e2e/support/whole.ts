import { expect, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { type Answer, type Call, itemsOf, listIn, signedIn, textOf } from './as-demo';
import { demoPassword } from './demo';
import { sit } from './people';
import { signUnit } from './signed-unit';

export type UnitName = readonly [standard: string, code: string];

interface Wanted {
  readonly name: string;
  /** Their codes; all of them are needed. */
  readonly core: readonly UnitName[];
  /** One of these is needed, and the first is taken. */
  readonly electives?: readonly UnitName[];
  readonly candidate: { readonly email: string; readonly name: string };
  /** Demo accounts, the part before the @. */
  readonly assessor: string;
  readonly supervisor: string;
}

/**
 * A programme of a few units, put in use and assigned by the API to somebody who has signed units: those count, and what
 * is new is assessed and signed by the API. The whole comes next.
 * @returns the passport in the portal: `/passports/…`
 */
export async function assignedWhole(wanted: Wanted): Promise<string> {
  const admin = await signedIn('admin');
  const { programmeId, version } = await programmeInUse(admin, wanted);
  const [requirement] = listIn(version, 'entryRequirements');
  const at = (who: string) => `${who}@demo.attest.example`;
  const elective = wanted.electives?.[0]?.[1] ?? '';
  const done = await admin('POST', `/programmes/${programmeId}/assignments`, {
    versionId: textOf(version, 'id'),
    csv: [wanted.candidate.email, at(wanted.assessor), at(wanted.supervisor), '', elective].join(','),
    entry: [{ requirementId: textOf(requirement, 'id'), result: 'confirmed', reason: '畢業證書正本' }],
  });
  const [person] = itemsOf(done);
  for (const unit of listIn(person, 'units'))
    if (unit['origin'] === 'new') await signUnit(textOf(unit, 'enrolmentId'), wanted);
  return `/passports/${textOf(person, 'programmeEnrolmentId')}`;
}

export async function programmeInUse(
  admin: Call,
  {
    name,
    core,
    electives = [],
    unitMonths = null,
  }: Pick<Wanted, 'name' | 'core' | 'electives'> & {
    /** How long a signature under a unit of it is valid. */
    readonly unitMonths?: number | null;
  },
): Promise<{ programmeId: string; version: unknown }> {
  const section = async (units: readonly UnitName[], choose: number | null) => ({
    name: null,
    choose,
    units: await Promise.all(
      units.map(async (unit) => ({ unitId: await unitId(admin, unit), dueMonths: null, requires: [] })),
    ),
  });
  const made = await admin('POST', '/programmes', {
    ...{ name, nameEn: null, description: null, level: 4, attitudesOnce: true },
    ...{ dueMonths: 6, validityMonths: 24, unitValidityMonths: unitMonths },
    sections: [await section(core, null), ...(electives.length > 0 ? [await section(electives, 1)] : [])],
    entryRequirements: [{ text: '高中職以上畢業' }],
  });
  const programmeId = textOf(made, 'id');
  const used = await admin('POST', `/programmes/${programmeId}/put-in-use`, {}, Number(made['version']));
  return { programmeId, version: used['latest'] };
}

async function unitId(admin: Call, [standard, code]: UnitName): Promise<string> {
  const units: readonly Answer[] = itemsOf(await admin('GET', `/units?q=${standard}`));
  const found = units.find((unit) => unit['releaseCode'] === standard && unit['code'] === code);
  return textOf(found, 'id');
}

/** The assessor decides on the whole. */
export async function decideWhole(assessor: Page, passport: string, candidate: string): Promise<void> {
  await assessor.goto(passport);
  await assessor.getByRole('link', { name: '判定學程' }).click();
  await assessor.waitForURL(/\/decision$/);
  await assessor.getByRole('radio', { name: /^達成職能/ }).check();
  await assessor.getByLabel('判定理由').fill('各單元都已簽核，態度在工作中一貫。');
  await expectAccessible(assessor);
  await assessor.getByRole('button', { name: '送出判定' }).click();
  await expect(assessor.getByText(`已判定${candidate}達成學程，等待主管簽核`)).toBeVisible();
}

/** The supervisor finds the whole in the queue, looks at all of it and signs; with what they see when it is done. */
export async function signWhole(
  supervisor: Page,
  passport: string,
  { programme, candidate, units }: { programme: string; candidate: string; units: number },
): Promise<void> {
  await supervisor.goto('/sign-offs');
  await supervisor
    .getByRole('link', { name: new RegExp(`${candidate}.*${programme}`) })
    .and(supervisor.locator(`[href="${passport}/decision"]`))
    .click();
  await expect(supervisor.getByRole('heading', { level: 1, name: programme })).toBeVisible();
  await expect(supervisor.getByRole('rowheader', { name: `單元簽核 ${units} 個` })).toBeVisible();
  await expect(supervisor.getByText('已確認 畢業證書正本')).toBeVisible();
  for (const row of await supervisor.locator('tr[data-row]').all()) await row.scrollIntoViewIfNeeded();
  await supervisor.getByLabel('再輸入一次密碼').fill(demoPassword());
  await expectAccessible(supervisor);
  await supervisor.getByRole('button', { name: '確認並簽核' }).click();
  await expect(supervisor.getByText(`已簽核${candidate}的學程`)).toBeVisible();
  await expect(supervisor.getByText(`涵蓋 ${units} 個單元的簽核`)).toBeVisible();
  await expectAccessible(supervisor);
}

/** A demo supervisor at a browser of their own. */
export const supervisorAt = (browser: Browser, who: string): Promise<Page> =>
  sit(browser, { email: `${who}@demo.attest.example`, password: demoPassword() });
