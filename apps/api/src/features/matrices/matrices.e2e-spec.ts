import { type EvidenceRules, matrixKinds, unpackCells } from '@attest/domain';
import { createApp, type TestApp } from '../../../test/support/app';
import type { TestMember } from '../../../test/support/actors';
import {
  type PlantedEnrolment,
  plantEnrolment,
  plantFile,
  type PlantedUnit,
  plantUnit,
  setClock,
  superuserSql,
} from '../../../test/support/assessment';
import { ask, coverAll, decide, displayed, observe } from '../../../test/support/case';
import { enrolUnder, everyKind, rulesOfEveryKind } from '../../../test/support/every-kind';
import type { GroupMatrix } from './group-matrix.dto';
import type { UnitMatrix } from './unit-matrix.dto';

let app: TestApp;
let unit: PlantedUnit;
let assessor: TestMember;
let supervisor: TestMember;

beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId);
});
beforeEach(async () => {
  assessor = await app.actors.member({ roles: ['assessor'] });
  supervisor = await app.actors.member({ roles: ['supervisor'] });
});
afterAll(() => app.close());

const enrolled = async (): Promise<PlantedEnrolment> =>
  plantEnrolment(app, unit, {
    candidate: await app.actors.member({ roles: ['candidate'] }),
    assessor,
    supervisor,
  });

const isUnitMatrix = (body: unknown): body is UnitMatrix =>
  typeof body === 'object' && body !== null && 'pieces' in body && 'rows' in body;
async function unitMatrix({ id }: PlantedEnrolment, token = assessor.token): Promise<UnitMatrix> {
  const { body } = await app.call('GET', `/enrolments/${id}/matrix`, { token });
  if (!isUnitMatrix(body)) throw new Error('No matrix.');
  return body;
}
const isGroupMatrix = (body: unknown): body is GroupMatrix =>
  typeof body === 'object' && body !== null && 'cells' in body && 'candidates' in body;
async function groupMatrix(token: string, query = ''): Promise<GroupMatrix> {
  const { body } = await app.call('GET', `/matrix${query}`, { token });
  if (!isGroupMatrix(body)) throw new Error('No matrix.');
  return body;
}
const cellsOf = (matrix: GroupMatrix) =>
  unpackCells(matrix.cells, matrix).map((cell) => ({
    ...cell,
    candidateId: matrix.candidates[cell.candidate]?.id,
    unitId: matrix.units[cell.unit]?.id,
    assessorId: matrix.assessors[cell.assessor]?.id,
  }));

async function upload(enrolment: PlantedEnrolment, targetIds: readonly string[], title = '提案計畫書') {
  return app.call('POST', `/enrolments/${enrolment.id}/uploads`, {
    token: enrolment.candidate.token,
    body: {
      title,
      occurredAt: new Date(Date.now() - 3 * 86_400_000).toISOString(),
      fileIds: [await plantFile(app, enrolment.candidate)],
      targetIds,
      declaredOwnWork: true,
      declaration: '這是我本人做的，內容屬實。',
    },
  });
}

describe('the matrix of a unit', () => {
  it('says what each piece is worth for each target, newest first', async () => {
    const enrolment = await enrolled();
    const [first = '', second = '', third = ''] = unit.indicatorIds;
    await observe(app, enrolment, [first, second], 'satisfactory');
    await observe(app, enrolment, [third], 'not_yet');
    await upload(enrolment, [first, ...unit.criticalIds]);
    const matrix = await unitMatrix(enrolment);
    expect(matrix.pieces.map(({ method, title }) => [method, title])).toEqual([
      ['direct_observation', '現場觀察'],
      ['direct_observation', '現場觀察'],
      ['document_review', '提案計畫書'],
    ]);
    expect(matrix.elements.map(({ code }) => code)).toEqual(['1', '2']);
    expect(matrix.rows.map(({ code }) => code)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'C1', 'C2', 'K1']);
    const states = (targetId: string) =>
      matrix.rows.find((row) => row.targetId === targetId)?.cells.map((cell) => cell.state);
    expect(states(first)).toEqual(['satisfactory', 'to_judge']);
    expect(states(third)).toEqual(['not_yet']);
    expect(states(unit.criticalIds[0] ?? '')).toEqual(['to_judge']);
    expect(matrix.truncated).toBe(false);
  });

  it('shows the newest version only, and what was withdrawn as withdrawn', async () => {
    const enrolment = await enrolled();
    const [first = '', second = ''] = unit.indicatorIds;
    const handed = await upload(enrolment, [first]);
    const gone = await upload(enrolment, [second], '不算的檔案');
    await app.call('POST', `/evidence/${handed.textAt('evidenceId')}/versions`, {
      token: enrolment.candidate.token,
      body: {
        enrolmentId: enrolment.id,
        title: '提案計畫書，修訂',
        occurredAt: new Date(Date.now() - 86_400_000).toISOString(),
        fileIds: [await plantFile(app, enrolment.candidate)],
        targetIds: [first],
        declaredOwnWork: true,
        declaration: '這是我本人做的，內容屬實。',
      },
    });
    const withdrawn = await app.call('POST', `/evidence/${gone.textAt('evidenceId')}/withdraw`, {
      token: enrolment.candidate.token,
      body: { reason: '傳錯檔案' },
    });
    expect(withdrawn.status).toBeLessThan(300);
    const matrix = await unitMatrix(enrolment);
    expect(matrix.pieces).toMatchObject([
      { title: '提案計畫書，修訂', withdrawn: false },
      { title: '不算的檔案', withdrawn: true },
    ]);
    const row = matrix.rows.find(({ targetId }) => targetId === second);
    expect(row).toMatchObject({ status: 'none', cells: [{ piece: 1, state: 'withdrawn' }] });
  });

  it('equals the coverage of the enrolment, also when time alone has changed it', async () => {
    const enrolment = await enrolled();
    await coverAll(app, enrolment);
    await ask(app, enrolment, unit.indicatorIds.slice(0, 1));
    const compared = async () => {
      const coverage = await app.call('GET', `/enrolments/${enrolment.id}/coverage`, {
        token: assessor.token,
      });
      const matrix = await unitMatrix(enrolment);
      expect(
        matrix.rows.map(({ targetId, status, reasons, expiresOn }) => ({
          targetId,
          status,
          reasons,
          expiresOn,
        })),
      ).toEqual(
        list(coverage.at('targets')).map(({ targetId, status, reasons, expiresOn }) => ({
          targetId,
          status,
          reasons,
          expiresOn,
        })),
      );
      return matrix;
    };
    const before = await compared();
    expect(new Set(before.rows.flatMap((row) => row.cells.map((cell) => cell.state)))).toEqual(
      new Set(['satisfactory']),
    );
    setClock(app, new Date(Date.now() + 800 * 86_400_000).toISOString());
    try {
      const after = await compared();
      const claimed = after.rows.filter((row) => row.cells.length > 0);
      expect(new Set(claimed.map((row) => row.status))).toEqual(new Set(['expired']));
      expect(new Set(after.rows.flatMap((row) => row.cells.map((cell) => cell.state)))).toEqual(
        new Set(['too_old']),
      );
    } finally {
      setClock(app, null);
    }
  });

  it('has rows of every kind, with what each is worth by the rules of the target itself', async () => {
    const whole = await plantUnit(app, app.actors.home.organisationId, everyKind);
    const [item = ''] = whole.knowledgeIds;
    const overrides = [{ scope: 'target', id: item, kind: 'knowledge', rules: { maxAgeMonths: 1 } }];
    const { indicator, criticalEvidence } = rulesOfEveryKind;
    // A version of the form that knew two kinds only, and one of today in which one item grows old sooner.
    for (const [rules, state] of [
      [{ indicator, criticalEvidence }, 'satisfactory'],
      [{ ...rulesOfEveryKind, overrides }, 'too_old'],
    ] as const) {
      const enrolment = await enrolUnder(app, whole, rules as EvidenceRules, { assessor, supervisor });
      expect((await ask(app, enrolment, [item])).status).toBe(201);
      await observe(app, enrolment, whole.indicatorIds);
      setClock(app, new Date(Date.now() + 90 * 86_400_000).toISOString());
      const matrix = await unitMatrix(enrolment);
      setClock(app, null);
      expect(matrix.rows.map(({ code }) => code)).toEqual(['P1', 'P2', 'P3', 'C1', 'O1', 'K1', 'S1', 'A1']);
      expect(matrix.rows[5]).toMatchObject({ kind: 'knowledge', elementId: null, cells: [{ state }] });
      const knowsAll = state === 'too_old';
      expect(matrix.rows[6]).toMatchObject({ kind: 'skill', through: knowsAll, required: knowsAll });
    }
  });

  it('shows what was probed before knowledge could be claimed, with the verdict of the answer', async () => {
    const whole = await plantUnit(app, app.actors.home.organisationId, everyKind);
    const enrolment = await enrolUnder(app, whole, rulesOfEveryKind, { assessor, supervisor });
    const answer = await ask(app, enrolment, whole.indicatorIds.slice(0, 1));
    await superuserSql(
      app,
      `INSERT INTO evidence_probe (organisation_id, evidence_version_id, competence_item_id) VALUES ($1, $2, $3)`,
      [whole.organisationId, answer.textAt('versionId'), whole.knowledgeIds[0]],
    );
    expect((await unitMatrix(enrolment)).rows[5]).toMatchObject({
      kind: 'knowledge',
      cells: [{ piece: 0, state: 'satisfactory' }],
    });
  });

  it('is for who sees the evidence: not for an admin, nor for another assessor', async () => {
    const enrolment = await enrolled();
    const path = `/enrolments/${enrolment.id}/matrix`;
    const status = async (token: string) => (await app.call('GET', path, { token })).status;
    const stranger = await app.actors.member({ roles: ['assessor'] });
    const adminToo = await app.actors.member({ roles: ['assessor', 'admin'] });
    expect(await status(enrolment.candidate.token)).toBe(200);
    expect(await status(supervisor.token)).toBe(200);
    expect(await status(stranger.token)).toBe(404);
    expect(await status(app.as('admin'))).toBe(403);
    expect(await status(adminToo.token)).toBe(403);
  });
});

describe('the matrix of a group', () => {
  it('says where everybody stands, with the figures of each enrolment', async () => {
    const [first, second] = [await enrolled(), await enrolled()];
    await coverAll(app, first);
    await decide(app, first);
    const { body } = await displayed(app, first);
    await app.call('POST', `/enrolments/${first.id}/return`, {
      token: supervisor.token,
      body: { outcomeId: body.outcomeId, reasonCode: 'other', reason: '缺附件' },
    });
    await upload(second, unit.indicatorIds.slice(0, 2));
    await superuserSql(app, 'UPDATE enrolment SET due_on = current_date - 5 WHERE id = $1', [second.id]);
    const cells = cellsOf(await groupMatrix(assessor.token));
    expect(cells).toHaveLength(2);
    for (const enrolment of [first, second]) {
      const summary = await app.call('GET', `/enrolments/${enrolment.id}`, { token: assessor.token });
      const cell = cells.find(({ candidateId }) => candidateId === enrolment.candidate.id);
      expect(cell).toMatchObject({
        unitId: unit.id,
        assessorId: assessor.id,
        state: summary.at('state'),
        covered: summary.at('coverage.indicatorsCovered'),
        total: summary.at('coverage.indicatorsTotal'),
        criticalCovered: summary.at('coverage.criticalCovered'),
        criticalTotal: summary.at('coverage.criticalTotal'),
        toJudge: summary.at('coverage.toJudge'),
        dueOn: summary.at('dueOn'),
        returned: enrolment === first,
      });
    }
  });

  it('says one kind at a time, under an ETag of its own', async () => {
    const whole = await plantUnit(app, app.actors.home.organisationId, everyKind);
    const enrolment = await enrolUnder(app, whole, rulesOfEveryKind, { assessor, supervisor });
    await observe(app, enrolment, [...whole.indicatorIds, ...whole.criticalIds]);
    const etags = new Set<string>();
    const said: Record<string, unknown> = {};
    for (const kind of matrixKinds) {
      const answer = await app.call('GET', `/matrix?kind=${kind}`, { token: assessor.token });
      etags.add(String(answer.headers['etag']));
      said[kind] = [answer.at('cells.strip'), answer.at('cells.critical')];
    }
    expect(said).toEqual({
      ...{ indicator: ['cc c', 'c'], knowledge: ['N', ''], skill: ['N', ''], attitude: ['n', ''] },
      output: ['n', ''],
    });
    expect(etags.size).toBe(matrixKinds.length);
    const read = (kind: string, known: string) =>
      app.call('GET', `/matrix?kind=${kind}`, {
        token: assessor.token,
        headers: { 'if-none-match': known },
      });
    const of = (kind: string) => app.call('GET', `/matrix?kind=${kind}`, { token: assessor.token });
    const [attitudes, outputs] = [await of('attitude'), await of('output')];
    await observe(app, enrolment, whole.attitudeIds);
    expect((await read('attitude', String(attitudes.headers['etag']))).at('cells.strip')).toBe('c');
    // What is not shown changes nothing of what is.
    expect((await read('output', String(outputs.headers['etag']))).status).toBe(304);
    const strange = await app.call('GET', '/matrix?kind=critical_evidence', { token: assessor.token });
    expect(strange.status).toBe(422);
  });

  it('shows an assessor and a supervisor their own, an admin all, a verifier what is decided', async () => {
    const [open, decided] = [await enrolled(), await enrolled()];
    await coverAll(app, decided);
    await decide(app, decided);
    const people = async (token: string) =>
      new Set((await groupMatrix(token)).candidates.map((person) => person.id));
    const both = new Set([open.candidate.id, decided.candidate.id]);
    expect(await people(assessor.token)).toEqual(both);
    expect(await people(supervisor.token)).toEqual(both);
    const all = await people(app.as('admin'));
    expect([...both].every((id) => all.has(id))).toBe(true);
    const concluded = await people(app.as('verifier'));
    expect([concluded.has(decided.candidate.id), concluded.has(open.candidate.id)]).toEqual([true, false]);
    expect((await groupMatrix(app.actors.away.admin.token)).candidates).toEqual([]);
    expect((await app.call('GET', '/matrix', { token: app.as('candidate') })).status).toBe(403);
  });

  it('shows the newest attempt, no withdrawn one, and one release when asked', async () => {
    const other = await plantUnit(app, app.actors.home.organisationId);
    const first = await enrolled();
    await superuserSql(app, "UPDATE enrolment SET state = 'signed' WHERE id = $1", [first.id]);
    const people = { candidate: first.candidate, assessor, supervisor };
    await plantEnrolment(app, unit, people);
    const withdrawn = await plantEnrolment(app, other, people);
    const second = await enrolled();
    await plantEnrolment(app, other, { candidate: second.candidate, assessor, supervisor });
    await superuserSql(app, "UPDATE enrolment SET state = 'withdrawn' WHERE id = $1", [withdrawn.id]);
    const cells = cellsOf(await groupMatrix(assessor.token));
    expect(cells.map(({ state }) => state)).toEqual(['planned', 'planned', 'planned']);
    const narrowed = await groupMatrix(assessor.token, `?releaseId=${other.releaseId}`);
    expect(narrowed.units.map(({ id }) => id)).toEqual([other.id]);
    expect(narrowed.candidates.map(({ id }) => id)).toEqual([second.candidate.id]);
  });

  it('counts anew what time alone has changed', async () => {
    const enrolment = await enrolled();
    await coverAll(app, enrolment);
    expect(cellsOf(await groupMatrix(assessor.token))).toMatchObject([{ covered: 5 }]);
    setClock(app, new Date(Date.now() + 800 * 86_400_000).toISOString());
    try {
      expect(cellsOf(await groupMatrix(assessor.token))).toMatchObject([
        { covered: 0, state: 'in_progress', strip: 'ooo oo' },
      ]);
    } finally {
      setClock(app, null);
    }
  });
});

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const list = (value: unknown): Record<string, unknown>[] => {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.filter(isRow);
};
