import { createApp, type TestApp } from '../../../test/support/app';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantFile,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { coverAll, decide } from '../../../test/support/case';
import { queueBehind } from '../../../test/support/queue';

let app: TestApp;
let unit: PlantedUnit;
beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId);
});
afterAll(() => app.close());

interface Piece {
  readonly enrolment: PlantedEnrolment;
  readonly evidenceId: string;
  readonly versionId: string;
  readonly fileId: string;
}

const passage = {
  kind: 'passage',
  page: 3,
  quote: '變更前\n先確認影響',
  prefix: '第二段',
  suffix: '再送審',
  rects: [{ x: 0.1, y: 0.2, w: 0.5, h: 0.02 }],
};

/** A candidate of its own, with an upload that waits for the assessor. */
async function handIn(mediaType?: string): Promise<Piece> {
  const candidate = await app.actors.member({ roles: ['candidate'] });
  const enrolment = await plantEnrolment(app, unit, { candidate });
  const fileId = await plantFile(app, candidate, { mediaType });
  const answer = await app.call('POST', `/enrolments/${enrolment.id}/uploads`, {
    token: candidate.token,
    body: uploadOf(fileId),
  });
  return {
    enrolment,
    fileId,
    evidenceId: answer.textAt('evidenceId'),
    versionId: answer.textAt('versionId'),
  };
}

const uploadOf = (fileId: string) => ({
  title: '變更紀錄',
  occurredAt: '2026-02-01T00:00:00Z',
  fileIds: [fileId],
  targetIds: [unit.indicatorIds[0]],
  declaredOwnWork: true,
  declaration: '這是我本人完成的工作。',
});

const mark = (piece: Piece, over: object = {}, token = piece.enrolment.assessor.token) =>
  app.call('POST', `/evidence/${piece.evidenceId}/marks`, {
    token,
    body: {
      versionId: piece.versionId,
      fileId: piece.fileId,
      enrolmentId: piece.enrolment.id,
      locator: passage,
      targetIds: [unit.indicatorIds[0], unit.criticalIds[0]],
      note: '  這裡看得到  ',
      ...over,
    },
  });
const marksOf = (piece: Piece, token = piece.enrolment.candidate.token) =>
  app.call('GET', `/evidence/${piece.evidenceId}/marks`, { token });
const remove = (id: string, token: string, body: object = {}) =>
  app.call('POST', `/marks/${id}/removal`, { token, body });

describe('marking a place', () => {
  it('keeps it in its canonical form, tied to what it shows, and everybody who reads the evidence sees it', async () => {
    const piece = await handIn();
    const made = await mark(piece);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      evidenceId: piece.evidenceId,
      versionId: piece.versionId,
      locator: { kind: 'passage', page: 3, quote: '變更前 先確認影響', prefix: '第二段', suffix: '再送審' },
      note: '這裡看得到',
      targets: [
        { targetId: unit.indicatorIds[0], targetKind: 'indicator', code: 'P1' },
        { targetId: unit.criticalIds[0], targetKind: 'critical_evidence', code: 'C1' },
      ],
      madeBy: { id: piece.enrolment.assessor.id },
      abilities: { remove: true },
    });

    const seen = await marksOf(piece);
    expect(seen.body).toMatchObject({
      items: [{ id: made.textAt('id'), abilities: { remove: false } }],
      mayMarkFor: [piece.enrolment.id],
    });
    const supervised = await marksOf(piece, piece.enrolment.supervisor.token);
    expect(supervised.body).toMatchObject({ items: [{ id: made.textAt('id') }], mayMarkFor: [] });
    expect((await mark(piece, {}, piece.enrolment.supervisor.token)).at('code')).toBe('permission.denied');
  });

  it('is the candidate’s to do as well, each mark with its author, newest first and page by page', async () => {
    const piece = await handIn();
    const own = await mark(piece, { note: undefined }, piece.enrolment.candidate.token);
    await mark(piece, { locator: { kind: 'page', page: 2 } });
    const path = `/enrolments/${piece.enrolment.id}/marks`;
    const first = await app.call('GET', `${path}?limit=1`, { token: piece.enrolment.assessor.token });
    expect(first.body).toMatchObject({
      items: [{ locator: { kind: 'page', page: 2 }, madeBy: { id: piece.enrolment.assessor.id } }],
    });
    const rest = await app.call('GET', `${path}?limit=1&cursor=${first.textAt('nextCursor')}`, {
      token: piece.enrolment.assessor.token,
    });
    expect(rest.body).toMatchObject({
      items: [{ id: own.textAt('id'), note: null, madeBy: { id: piece.enrolment.candidate.id } }],
      nextCursor: null,
    });
  });

  it('lies in the words of a Word document and in the cells of a sheet', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const letter = await handIn(type);
    const words = { kind: 'words', at: 12, quote: '先確認\n影響', prefix: '變更前', suffix: '再送審' };
    expect((await mark(letter, { locator: words })).body).toMatchObject({
      locator: { ...words, quote: '先確認 影響' },
    });
    const sheet = await handIn('text/csv');
    const cells = { kind: 'cells', sheet: 1, row: 2, column: 3, rows: 1, columns: 2, quote: '12 30' };
    expect((await mark(sheet, { locator: cells })).body).toMatchObject({ locator: cells });
    expect((await mark(sheet, { locator: words })).at('code')).toBe('mark.kind_unfit');
    expect((await mark(letter, { locator: cells })).at('code')).toBe('mark.kind_unfit');
  });

  it('is refused where it cannot be', async () => {
    const piece = await handIn();
    const other = await handIn();
    const refused = async (over: object) => (await mark(piece, over)).at('code');
    expect(await refused({ locator: { kind: 'page', page: 0 } })).toBe('mark.locator_invalid');
    expect(await refused({ locator: { kind: 'span', startMs: 0, endMs: 4000 } })).toBe('mark.kind_unfit');
    expect(await refused({ fileId: other.fileId })).toBe('mark.file_unknown');
    expect(await refused({ targetIds: [app.actors.home.admin.id] })).toBe('evidence.target_unknown');
    expect(await refused({ targetIds: [] })).toBe('validation');
    expect(await refused({ enrolmentId: other.enrolment.id })).toBe('mark.not_claimed');
    expect((await marksOf(piece)).body).toMatchObject({ items: [] });
  });

  it('stands on the version it was made on; a new one starts without', async () => {
    const piece = await handIn();
    const made = await mark(piece);
    const fileId = await plantFile(app, piece.enrolment.candidate);
    const revised = await app.call('POST', `/evidence/${piece.evidenceId}/versions`, {
      token: piece.enrolment.candidate.token,
      body: { ...uploadOf(fileId), enrolmentId: piece.enrolment.id },
    });
    const late = await mark(piece);
    expect([late.status, late.at('code')]).toEqual([409, 'mark.version_superseded']);
    const again = await mark(piece, { versionId: revised.textAt('versionId'), fileId });
    expect(again.status).toBe(201);
    expect((await marksOf(piece)).body).toMatchObject({
      items: [
        { id: again.textAt('id'), versionId: revised.textAt('versionId') },
        { id: made.textAt('id'), versionId: piece.versionId },
      ],
    });
  });

  it('is not made on a version that was replaced while it waited', async () => {
    const piece = await handIn();
    const fileId = await plantFile(app, piece.enrolment.candidate);
    const [revised, late] = await queueBehind(app, 'enrolment', piece.enrolment.id, [
      () =>
        app.call('POST', `/evidence/${piece.evidenceId}/versions`, {
          token: piece.enrolment.candidate.token,
          body: { ...uploadOf(fileId), enrolmentId: piece.enrolment.id },
        }),
      () => mark(piece),
    ]);
    expect(revised?.status).toBe(201);
    expect([late?.status, late?.at('code')]).toEqual([409, 'mark.version_superseded']);
  });
});

describe('removing a mark', () => {
  it('is for who made it, once, and leaves it in the record', async () => {
    const piece = await handIn();
    const id = (await mark(piece)).textAt('id');
    expect((await remove(id, piece.enrolment.candidate.token)).at('code')).toBe('permission.denied');
    const removed = await remove(id, piece.enrolment.assessor.token, { reason: '標錯段落' });
    expect([removed.status, removed.at('abilities.remove')]).toEqual([200, false]);
    expect((await remove(id, piece.enrolment.assessor.token)).at('code')).toBe('mark.removed');
    expect((await marksOf(piece)).body).toMatchObject({ items: [] });
    const kept = await superuserSql(
      app,
      `SELECT r.reason, (SELECT count(*)::int FROM evidence_mark WHERE id = $1) AS marks,
         (SELECT array_agg(action ORDER BY sequence) FROM audit_event WHERE subject_id = $1::text::uuid) AS actions
       FROM evidence_mark_removal r WHERE r.mark_id = $1`,
      [id],
    );
    expect(kept).toEqual([{ reason: '標錯段落', marks: 1, actions: ['mark.made', 'mark.removed'] }]);
  });
});

describe('a decision', () => {
  it('settles the marks it was made in view of, until the unit is sent back', async () => {
    const candidate = await app.actors.member({ roles: ['candidate'] });
    const ownUnit = await plantUnit(app, app.actors.home.organisationId);
    const enrolment = await plantEnrolment(app, ownUnit, { candidate });
    const fileId = await plantFile(app, candidate);
    const uploaded = await app.call('POST', `/enrolments/${enrolment.id}/uploads`, {
      token: candidate.token,
      body: { ...uploadOf(fileId), targetIds: [ownUnit.indicatorIds[0]] },
    });
    const piece = {
      enrolment,
      fileId,
      evidenceId: uploaded.textAt('evidenceId'),
      versionId: uploaded.textAt('versionId'),
    };
    const targetIds = [ownUnit.indicatorIds[0]];
    const id = (await mark(piece, { targetIds })).textAt('id');
    await coverAll(app, enrolment);
    const outcome = await decide(app, enrolment);
    expect(outcome.status).toBe(201);

    expect((await mark(piece, { targetIds })).at('code')).toBe('mark.settled');
    expect((await remove(id, enrolment.assessor.token)).at('code')).toBe('mark.settled');
    expect((await marksOf(piece, enrolment.assessor.token)).body).toMatchObject({
      items: [{ id, abilities: { remove: false } }],
      mayMarkFor: [],
    });

    await app.call('POST', `/enrolments/${enrolment.id}/return`, {
      token: enrolment.supervisor.token,
      body: { outcomeId: outcome.textAt('id'), reasonCode: 'observe_again', reason: '請再觀察一次。' },
    });
    expect((await mark(piece, { targetIds })).status).toBe(201);
  });
});
