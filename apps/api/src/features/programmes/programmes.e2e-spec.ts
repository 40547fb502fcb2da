import { createApp, type TestApp } from '../../../test/support/app';
import { publishReading, publishSample, sampleReading } from '../../../test/support/publish-sample';
import { queueBehind } from '../../../test/support/queue';
import { type Answer, valueAt } from '../../../test/support/request';
import { sql } from '../../../test/support/sql';
import type { Programme, ProgrammeDraft, ProgrammeVersionDetail } from './programmes.dto';

let app: TestApp;
/** Of ten duties. */
let occupationId: string;
let unitIds: string[];
/** A 職能單元. */
let otherUnitId: string;

beforeAll(async () => {
  app = await createApp();
  const { author } = app.actors.home;
  occupationId = (await publishSample(app, author, 'INM3513-005')).id;
  const otherId = await publishReading(app, author, sampleReading('KRM4R0864v2'));
  unitIds = await unitsOfRelease(occupationId);
  [otherUnitId = ''] = await unitsOfRelease(otherId);
});
afterAll(() => app.close());

async function unitsOfRelease(id: string): Promise<string[]> {
  const { body } = await app.call('GET', `/releases/${id}`, { token: app.as('author') });
  const units = valueAt(body, 'units');
  return Array.isArray(units) ? units.map((unit) => String(valueAt(unit, 'id'))) : [];
}

const isProgramme = (body: unknown): body is Programme => Array.isArray(valueAt(body, 'latest.sections'));
function programmeOf({ body, text }: Answer): Programme {
  if (!isProgramme(body)) throw new Error(text);
  return body;
}
const codeOf = ({ status, at }: Answer) => [status, at('code')];

const fromRelease = (id = occupationId, token = app.as('author')) =>
  app.call('POST', `/releases/${id}/programmes`, { token });
const create = (draft: Partial<ProgrammeDraft>, token = app.as('admin')) =>
  app.call('POST', '/programmes', { token, body: draftOf(draft) });
const read = async (id: string) =>
  programmeOf(await app.call('GET', `/programmes/${id}`, { token: app.as('candidate') }));
const act = ({ id, version }: Programme, what: string, body?: object) =>
  app.call('POST', `/programmes/${id}/${what}`, {
    token: app.as('author'),
    ifMatch: version,
    ...(body && { body }),
  });

const unit = (unitId: string | undefined, requires: readonly (string | undefined)[] = []) => ({
  ...{ unitId: unitId ?? '', dueMonths: null },
  requires: requires.map((id) => id ?? ''),
});
const section = (
  units: readonly ReturnType<typeof unit>[],
  choose: number | null = null,
  name: string | null = null,
) => ({
  ...{ name, choose, units: [...units] },
});
const draftOf = (over: Partial<ProgrammeDraft>): ProgrammeDraft => ({
  ...{ name: '門市人員學程', nameEn: 'Shop staff', description: null, level: 3, attitudesOnce: true },
  ...{ dueMonths: 12, validityMonths: 24, unitValidityMonths: null },
  sections: [section([unit(otherUnitId)])],
  entryRequirements: [{ text: '高中職以上畢業' }],
  ...over,
});
const again = ({ latest }: Programme, over: Partial<ProgrammeDraft> = {}): ProgrammeDraft => {
  const { name, nameEn, description, level, dueMonths, validityMonths, unitValidityMonths, attitudesOnce } =
    latest;
  return {
    ...{ name, nameEn, description, level, dueMonths, validityMonths, unitValidityMonths, attitudesOnce },
    sections: latest.sections.map(({ name: called, choose, units }) => ({
      ...{ name: called, choose },
      units: units.map(({ unitId, dueMonths: due, requires }) => ({ unitId, dueMonths: due, requires })),
    })),
    entryRequirements: latest.entryRequirements.map(({ text }) => ({ text })),
    ...over,
  };
};

describe('a programme', () => {
  it('is made from a release in one step: all units, its level, who may begin, attitudes once', async () => {
    const answer = await fromRelease();
    const programme = programmeOf(answer);
    expect([answer.status, answer.headers['etag']]).toEqual([201, '"1"']);
    expect(programme).toMatchObject({ state: 'draft', inUse: null, people: { open: 0, signed: 0 } });
    const { latest } = programme;
    expect(latest).toMatchObject({
      ...{
        number: 1,
        level: 5,
        releaseId: occupationId,
        attitudesOnce: true,
        unitCount: 10,
        previousId: null,
      },
    });
    expect(latest.sections.map(({ choose, units }) => [choose, units.map(({ code }) => code)])).toEqual([
      [null, ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10']],
    ]);
    expect(latest.entryRequirements.length).toBeGreaterThan(0);
    expect(latest.releases).toMatchObject([{ code: 'INM3513-005', state: 'published', newer: null }]);
  });

  it('is made of units of several standards, core and elective, in an order', async () => {
    const [first, second, third] = unitIds;
    const answer = await create({
      sections: [
        section([unit(first), unit(second, [first])], 2, '核心'),
        section([unit(third, [second]), unit(otherUnitId)], 1, '選修'),
      ],
    });
    const { latest } = programmeOf(answer);
    // As many as it has is all of them.
    expect(latest.sections.map(({ name, choose }) => [name, choose])).toEqual([
      ['核心', null],
      ['選修', 1],
    ]);
    expect(latest.sections.flatMap(({ units }) => units.map(({ requires }) => requires))).toEqual([
      ...[[], [first], [second], []],
    ]);
    expect([latest.releaseId, latest.releases.map(({ code }) => code)]).toEqual([
      ...[null, ['INM3513-005', 'KRM4R0864v2']],
    ]);
    expect(
      (await app.call('GET', `/programme-versions/${latest.id}`, { token: app.as('assessor') })).body,
    ).toEqual(latest);
  });

  it.each([
    ['programme.no_sections', () => []],
    ['programme.section_empty', () => [section([unit(unitIds[0])]), section([])]],
    ['programme.choose_too_many', () => [section([unit(unitIds[0]), unit(unitIds[1])], 3)]],
    ['programme.unit_twice', () => [section([unit(unitIds[0])]), section([unit(unitIds[0])])]],
    ['programme.requires_unknown', () => [section([unit(unitIds[0], [unitIds[1]])])]],
    ['programme.requires_circle', () => [section([unit(unitIds[0], [unitIds[0]])])]],
    [
      'programme.requires_not_reached',
      () => [section([unit(unitIds[0], [unitIds[1]])]), section([unit(unitIds[1]), unit(unitIds[2])], 1)],
    ],
    ['programme.unit_unknown', () => [section([unit('0b6a2f3e-2f0e-4f8e-9a52-6f1f0f6f2b11')])]],
  ])('is refused as %s', async (code, sections) => {
    expect(codeOf(await create({ sections: sections() }))).toEqual([422, code]);
  });

  it('goes on by versions: what is in use stays until the newest is put in use', async () => {
    const made = programmeOf(await fromRelease());
    expect(codeOf(await act(made, 'versions', again(made)))).toEqual([409, 'programme.unchanged']);

    const used = programmeOf(await act(made, 'put-in-use'));
    expect([used.state, used.inUse?.id]).toEqual(['in_use', made.latest.id]);
    const drafted = programmeOf(await act(used, 'versions', again(used, { validityMonths: 24 })));
    expect([drafted.inUse?.number, drafted.latest.number, drafted.latest.previousId]).toEqual([
      ...[1, 2, made.latest.id],
    ]);
    expect(codeOf(await act(used, 'versions', again(used, { level: 2 })))).toEqual([412, 'stale']);
    // The first is as it was written.
    const first = await app.call('GET', `/programme-versions/${made.latest.id}`, { token: app.as('author') });
    expect(first.body).toEqual(made.latest);

    const newest = programmeOf(await act(drafted, 'put-in-use'));
    expect(newest.inUse?.number).toBe(2);
    const history = await app.call('GET', `/programmes/${made.id}/versions?limit=1`, {
      token: app.as('auditor'),
    });
    expect(history.at('items.0.number')).toBe(2);
    const rest = await app.call(
      'GET',
      `/programmes/${made.id}/versions?cursor=${history.textAt('nextCursor')}`,
      { token: app.as('auditor') },
    );
    expect([rest.at('items.0.number'), rest.at('items.1'), rest.at('nextCursor')]).toEqual([
      1,
      undefined,
      null,
    ]);

    const retired = programmeOf(await act(newest, 'retire'));
    expect([retired.state, retired.inUse?.number]).toEqual(['retired', 2]);
    expect(programmeOf(await act(retired, 'bring-back')).state).toBe('in_use');
    const events = await sql(
      app.database.superuserUrl,
      'SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY sequence',
      [made.id],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'programme.created',
      'programme.put_in_use',
      'programme.version_added',
      'programme.put_in_use',
      'programme.retired',
      'programme.brought_back',
    ]);
  });

  it('takes one of two versions that are written at the same moment', async () => {
    const made = programmeOf(await fromRelease());
    const answers = await queueBehind(app, 'programme', made.id, [
      () => act(made, 'versions', again(made, { level: 2 })),
      () => act(made, 'versions', again(made, { level: 5 })),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect((await read(made.id)).latest.number).toBe(2);
  });

  it('that never was in use is a draft again when it is brought back', async () => {
    const made = programmeOf(await fromRelease());
    const retired = programmeOf(await act(made, 'retire'));
    expect(programmeOf(await act(retired, 'bring-back')).state).toBe('draft');
  });

  it('is found in the list by its name or the code of its standard, page by page', async () => {
    const token = app.as('supervisor');
    const byName = await app.call('GET', '/programmes?q=' + encodeURIComponent('門市'), { token });
    expect(byName.at('items.0')).toMatchObject({
      name: '門市人員學程',
      code: null,
      unitCount: 4,
      state: 'draft',
    });
    const used = await app.call('GET', '/programmes?q=inm3513&state=in_use', { token });
    expect(used.at('items.0')).toMatchObject({ code: 'INM3513-005', number: 2, drafted: false });
    const first = await app.call('GET', '/programmes?limit=2', { token });
    const second = await app.call('GET', `/programmes?limit=200&cursor=${first.textAt('nextCursor')}`, {
      token,
    });
    const ids = [first, second].flatMap(({ body }) => {
      const items = valueAt(body, 'items');
      return Array.isArray(items) ? items.map((item) => String(valueAt(item, 'id'))) : [];
    });
    expect([new Set(ids).size, second.at('nextCursor')]).toEqual([ids.length, null]);
  });
});

describe('a programme of an edition that was superseded', () => {
  it('says so, is not put in use, and takes the newer one in one step', async () => {
    const whole = programmeOf(await fromRelease());
    const [first, second] = unitIds;
    const mixed = programmeOf(
      await create({ sections: [section([unit(second, [first]), unit(first), unit(otherUnitId)])] }),
    );
    const newer = await publishSample(app, app.actors.home.author, 'made-up/INM3513-005v2');
    const newerUnits = await unitsOfRelease(newer.id);

    const shown = await read(whole.id);
    expect(shown.latest.releases).toMatchObject([
      { state: 'superseded', newer: { id: newer.id, version: 'v2' } },
    ]);
    const refused = await act(shown, 'put-in-use');
    expect([...codeOf(refused), refused.at('facts.count')]).toEqual([422, 'programme.out_of_force', 10]);
    // What it has may stay in a further version; nobody adds it anew.
    expect((await act(shown, 'versions', again(shown, { level: 6 }))).status).toBe(201);
    expect(codeOf(await create({ sections: [section([unit(first)])] }))).toEqual([
      422,
      'programme.unit_unknown',
    ]);
    expect(codeOf(await fromRelease())).toEqual([422, 'programme.not_published']);

    const followed = programmeOf(await act(await read(whole.id), 'newer-editions'));
    expect([followed.latest.number, followed.latest.releaseId]).toEqual([3, newer.id]);
    expect(unitIdsOf(followed.latest)).toEqual(newerUnits);
    expect(programmeOf(await act(followed, 'put-in-use')).state).toBe('in_use');
    expect(codeOf(await act(await read(whole.id), 'newer-editions'))).toEqual([
      409,
      'programme.no_newer_edition',
    ]);

    const { latest } = programmeOf(await act(mixed, 'newer-editions'));
    expect(latest.sections[0]?.units.map(({ unitId, requires }) => [unitId, requires])).toEqual([
      [newerUnits[1], [newerUnits[0]]],
      [newerUnits[0], []],
      [otherUnitId, []],
    ]);
  });
});

const unitIdsOf = ({ sections }: ProgrammeVersionDetail): string[] =>
  sections.flatMap(({ units }) => units.map(({ unitId }) => unitId));
