import { type TestApp, createApp } from '../../../test/support/app';
import type { TestMember } from '../../../test/support/actors';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { observationBody } from '../../../test/support/case';
import { media } from '../../../test/support/media';
import type { Answer } from '../../../test/support/request';
import { upload } from '../../../test/support/upload';

let app: TestApp;
let units: PlantedUnit[];
beforeAll(async () => {
  app = await createApp();
  const { organisationId } = app.actors.home;
  units = [
    await plantUnit(app, organisationId),
    await plantUnit(app, organisationId),
    await plantUnit(app, organisationId),
  ];
  // What is planted says the same of every indicator.
  const words = [
    ['測試虛擬網路閘道的備援', '與訪客寒暄', '整理會議桌椅', '盤點茶葉', '擦拭門窗'],
    ['檢查虛擬網路閘道並寫下備援', '修剪庭園花木', '搬運課本', '清點信件', '播放音樂'],
    ['登錄虛擬網路閘道的備援結果', '接送學童', '烘焙麵包', '照顧貓犬', '裁切布料'],
  ];
  for (const [at, unit] of units.entries()) {
    await superuserSql(
      app,
      `SET session_replication_role = replica; UPDATE competence_item SET text = '知識 ${at}' WHERE release_id = '${unit.releaseId}'`,
    );
    for (const [index, id] of unit.indicatorIds.entries())
      await superuserSql(
        app,
        `SET session_replication_role = replica; UPDATE indicator SET text = '${words[at]?.[index] ?? ''}' WHERE id = '${id}'`,
      );
  }
});
afterAll(() => app.close());

async function onAllUnits(assessors: readonly TestMember[] = []) {
  const candidate = await app.actors.member({ roles: ['candidate'] });
  const enrolments: PlantedEnrolment[] = [];
  for (const [at, unit] of units.entries()) {
    const assessor = assessors[at];
    enrolments.push(await plantEnrolment(app, unit, { candidate, ...(assessor && { assessor }) }));
  }
  return enrolments as [PlantedEnrolment, PlantedEnrolment, PlantedEnrolment];
}

const indicator = ({ unit }: PlantedEnrolment, at = 0) => unit.indicatorIds[at]!;
const ok = (answer: Answer): Answer => {
  if (answer.status >= 300) throw new Error(answer.text);
  return answer;
};
const observed = async (here: PlantedEnrolment, day: string, over: object = {}) =>
  ok(
    await app.call('POST', `/enrolments/${here.id}/evidence`, {
      token: here.assessor.token,
      body: observationBody({
        title: `觀察 ${day}`,
        occurredAt: `${day}T01:00:00Z`,
        judgements: [{ targetId: indicator(here), verdict: 'satisfactory' }],
        ...over,
      }),
    }),
  );
const timeline = (candidateId: string, token: string, query = '') =>
  app.call('GET', `/candidates/${candidateId}/timeline${query}`, { token });
const suggested = (here: PlantedEnrolment, targetIds: readonly string[], token = here.assessor.token) =>
  app.call('GET', `/enrolments/${here.id}/suggestions?targetIds=${targetIds.join(',')}`, { token });
const dismiss = (evidenceId: string, here: PlantedEnrolment, targetId: string, token = here.assessor.token) =>
  app.call('POST', `/evidence/${evidenceId}/dismissals`, {
    token,
    body: { enrolmentId: here.id, targetId },
  });
const listOf = (answer: Answer, path: string): unknown[] =>
  Array.from({ length: Number(answer.at('items.length')) }, (_, at) => answer.at(`items.${at}.${path}`));

describe('where a piece might count too', () => {
  it('is said at recording with the reason, in the units that the assessor has', async () => {
    const [first, second, third] = await onAllUnits();
    const answer = ok(await suggested(first, [indicator(first)]));
    expect(answer.body).toMatchObject({
      units: [{ mayClaim: true }, { mayClaim: true }],
      items: [
        { reason: 'shared_words', likeCode: 'P1', code: 'P1' },
        { reason: 'shared_words', likeCode: 'P1' },
      ],
    });
    expect(answer.text).toContain('虛擬網路閘道');
    expect(new Set(listOf(answer, 'enrolmentId'))).toEqual(new Set([second.id, third.id]));
    expect(ok(await suggested(first, [indicator(first, 1)])).at('items')).toEqual([]);
  });

  it('is nothing that is covered, waits, is signed, or is in somebody else’s hands', async () => {
    const other = await app.actors.member({ roles: ['assessor'] });
    const mine = app.actors.home.assessor;
    const [first, second, third] = await onAllUnits([mine, mine, other]);
    ok(
      await app.call('POST', `/enrolments/${second.id}/evidence`, {
        token: mine.token,
        body: observationBody({
          title: '等',
          occurredAt: '2026-03-01T01:00:00Z',
          targetIds: [indicator(second)],
        }),
      }),
    );
    expect(ok(await suggested(first, [indicator(first)])).at('items')).toEqual([]);
    const own = ok(await suggested(first, [indicator(first)], first.candidate.token));
    expect(listOf(own, 'enrolmentId')).toEqual([third.id]);
    await superuserSql(app, "UPDATE enrolment SET state = 'signed' WHERE id = $1", [third.id]);
    expect(ok(await suggested(first, [indicator(first)], first.candidate.token)).at('items')).toEqual([]);
    expect((await suggested(first, [indicator(first)], first.supervisor.token)).status).toBe(403);
    expect((await suggested(third, [indicator(third)], mine.token)).status).toBe(404);
  });

  it('is not asked again once somebody said that it does not apply: an assessor for all, a candidate for themselves', async () => {
    const [first, second, third] = await onAllUnits();
    const evidenceId = (await observed(first, '2026-03-09')).textAt('evidenceId');
    const shown = async (token: string) =>
      Number(ok(await timeline(first.candidate.id, token)).at('items.0.suggestions.length'));
    expect([await shown(first.assessor.token), await shown(first.candidate.token)]).toEqual([2, 2]);
    const own = first.candidate.token;
    expect((await dismiss(evidenceId, second, indicator(second), own)).status).toBe(204);
    expect((await dismiss(evidenceId, second, indicator(second), own)).status).toBe(204);
    expect([await shown(first.assessor.token), await shown(own)]).toEqual([2, 1]);
    expect((await dismiss(evidenceId, third, indicator(third))).status).toBe(204);
    expect([await shown(first.assessor.token), await shown(own)]).toEqual([1, 0]);
    const events = await superuserSql(
      app,
      "SELECT enrolment_id FROM audit_event WHERE action = 'suggestion.dismissed' AND subject_id = $1 ORDER BY sequence",
      [evidenceId],
    );
    expect(events).toEqual([{ enrolment_id: second.id }, { enrolment_id: third.id }]);
    const wrong = await dismiss(evidenceId, second, indicator(first));
    expect(wrong.at('code')).toBe('evidence.target_unknown');
  });
});

describe('the timeline of a person', () => {
  it('lists what happened last first, with what it showed in each unit, page by page and filtered', async () => {
    const [first, second] = await onAllUnits();
    const { id } = first.candidate;
    const both = {
      alsoFor: [{ enrolmentId: second.id, targetIds: [indicator(second), second.unit.criticalIds[0]] }],
    };
    await observed(first, '2026-03-01');
    await observed(first, '2026-03-09', both);
    await observed(second, '2026-02-01');
    const { token } = first.assessor;
    const whole = ok(await timeline(id, token));
    expect(listOf(whole, 'title')).toEqual(['觀察 2026-03-09', '觀察 2026-03-01', '觀察 2026-02-01']);
    expect(whole.body).toMatchObject({
      totals: { pieces: 3, inSeveral: 1 },
      items: [
        {
          method: 'direct_observation',
          withdrawn: false,
        },
        { uses: [{ enrolmentId: first.id, code: 'P1', verdict: 'satisfactory', kept: false }] },
        {},
      ],
    });
    const verdicts = [0, 1, 2].map((at) => String(whole.at(`items.0.uses.${at}.verdict`))).sort();
    expect([verdicts, whole.at('items.0.uses.length')]).toEqual([['null', 'null', 'satisfactory'], 3]);
    const page = ok(await timeline(id, token, '?limit=2'));
    const next = ok(await timeline(id, token, `?limit=2&cursor=${page.textAt('nextCursor')}`));
    expect([...listOf(page, 'title'), ...listOf(next, 'title'), next.at('nextCursor')]).toEqual([
      ...listOf(whole, 'title'),
      null,
    ]);
    const count = async (query: string) => ok(await timeline(id, token, query)).at('items.length');
    expect(await count(`?enrolmentId=${second.id}`)).toBe(2);
    expect(await count('?kind=critical_evidence')).toBe(1);
    expect(await count('?method=document_review')).toBe(0);
    expect(await count(`?enrolmentId=${first.id}&kind=critical_evidence`)).toBe(0);
  });

  it('shows each reader the units within their reach, an admin that there is something, and strangers nothing', async () => {
    const other = await app.actors.member({ roles: ['assessor'] });
    const mine = app.actors.home.assessor;
    const [first, , third] = await onAllUnits([mine, mine, other]);
    const { id } = first.candidate;
    await observed(first, '2026-03-01');
    await observed(third, '2026-03-02');
    const titles = async (token: string) => listOf(ok(await timeline(id, token)), 'title');
    expect(await titles(first.candidate.token)).toEqual(['觀察 2026-03-02', '觀察 2026-03-01']);
    expect(await titles(mine.token)).toEqual(['觀察 2026-03-01']);
    expect(await titles(other.token)).toEqual(['觀察 2026-03-02']);
    const admin = ok(await timeline(id, app.actors.home.admin.token));
    expect(listOf(admin, 'title')).toEqual([null, null]);
    expect(admin.text).not.toContain('satisfactory');
    expect(listOf(admin, 'suggestions')).toEqual([[], []]);
    const stranger = await app.actors.member({ roles: ['assessor'] });
    expect((await timeline(id, stranger.token)).status).toBe(404);
    expect((await timeline(id, app.actors.away.assessor.token)).status).toBe(404);
    expect((await timeline(stranger.id, stranger.token)).status).toBe(404);
    const fresh = await app.actors.member({ roles: ['candidate'] });
    expect(ok(await timeline(fresh.id, fresh.token)).body).toMatchObject({ items: [], units: [] });
  });
});

describe('the same file again', () => {
  it('is recognised by its content among pieces of the same candidate, for whoever may use them', async () => {
    const [first, second] = await onAllUnits();
    const [stranger] = await onAllUnits();
    const send = async ({ token }: TestMember, content: Buffer, name = 'handover.png') =>
      String((await upload(app.url, '/files', token, { name, content })).at('id'));
    const content = media.png();
    const fileId = await send(first.candidate, content);
    ok(
      await app.call('POST', `/enrolments/${first.id}/uploads`, {
        token: first.candidate.token,
        body: {
          ...{ title: '移交照片', occurredAt: '2026-03-09T01:00:00Z', fileIds: [fileId] },
          ...{ targetIds: [indicator(first)], declaredOwnWork: true, declaration: '是我做的。' },
        },
      }),
    );
    const same = (who: TestMember, id: string, here: PlantedEnrolment) =>
      app.call('GET', `/files/${id}/same?enrolmentId=${here.id}`, { token: who.token });
    const again = await send(first.candidate, content);
    expect(ok(await same(first.candidate, again, second)).body).toMatchObject({
      items: [{ title: '移交照片', method: 'document_review', units: [{ enrolmentId: first.id }] }],
    });
    const byAssessor = await send(second.assessor, content);
    const found = ok(await same(second.assessor, byAssessor, second));
    expect([found.at('items.0.units.length'), found.at('items.0.units.0.enrolmentId')]).toEqual([
      1,
      first.id,
    ]);
    // Used instead of recorded again, it is the same piece in both units.
    ok(
      await app.call('POST', `/evidence-versions/${found.textAt('items.0.versionId')}/claims`, {
        token: second.assessor.token,
        body: { enrolmentId: second.id, targetIds: [indicator(second)] },
      }),
    );
    const used = ok(await same(second.assessor, byAssessor, second));
    expect([used.at('items.length'), used.at('items.0.units.length')]).toEqual([1, 2]);
    // Who assesses neither the unit that it is in nor any other of the person learns nothing of it.
    const outsider = await app.actors.member({ roles: ['assessor'] });
    const elsewhere = await send(outsider, content);
    expect((await same(outsider, elsewhere, second)).status).toBe(404);
    // Of another candidate, of a file that is not one's own, and of other content: nothing.
    const theirs = await send(stranger.candidate, content);
    expect(ok(await same(stranger.candidate, theirs, stranger)).at('items')).toEqual([]);
    expect(ok(await same(second.assessor, again, second)).at('items')).toEqual([]);
    const different = await send(first.candidate, Buffer.from('另一個檔案'), 'note.txt');
    expect(ok(await same(first.candidate, different, second)).at('items')).toEqual([]);
  });
});
