import { createHash, randomUUID } from 'node:crypto';
import { holder, signIn, tokenIn } from '../../../test/support/links';
import { createApp, type TestApp } from '../../../test/support/app';
import {
  type PlantedEnrolment,
  plantEnrolment,
  type PlantedUnit,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { coverAll, decide, displayed, observe } from '../../../test/support/case';

let app: TestApp;
let unit: PlantedUnit;

beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId);
});
afterAll(() => app.close());

const enrolled = async (people: object = {}) =>
  plantEnrolment(app, unit, {
    candidate: await app.actors.member({ roles: ['candidate'], displayName: '周思妤' }),
    supervisor: await app.actors.member({ roles: ['supervisor'], displayName: '許雅雯' }),
    ...people,
  });

async function decided(people: object = {}): Promise<PlantedEnrolment> {
  const enrolment = await enrolled(people);
  await coverAll(app, enrolment);
  const answer = await decide(app, enrolment);
  if (answer.status !== 201) throw new Error(answer.text);
  return enrolment;
}

const sign = (enrolment: PlantedEnrolment, body: object, token = enrolment.supervisor.token) =>
  app.call('POST', `/enrolments/${enrolment.id}/sign-off`, { token, body });
const signaturesOf = ({ id }: PlantedEnrolment) =>
  superuserSql(
    app,
    `SELECT printed_name, meaning, manifest, encode(manifest_sha256, 'hex') AS sha256,
       (SELECT count(*)::int FROM sign_off_item i WHERE i.sign_off_id = s.id) AS items
     FROM sign_off s WHERE enrolment_id = $1`,
    [id],
  );
const stateOf = async ({ id, assessor }: PlantedEnrolment) =>
  (await app.call('GET', `/enrolments/${id}`, { token: assessor.token })).at('state');

describe('the case', () => {
  it('shows on one page everything a signature covers', async () => {
    const enrolment = await decided();
    const { page, body } = await displayed(app, enrolment);
    expect(page.body).toMatchObject({
      enrolment: { id: enrolment.id, state: 'decided' },
      outcome: { decision: 'competent' },
      evidenceCount: 2,
      fileCount: 0,
      signable: true,
      blockers: [],
      meaning: {
        'zh-TW': '我已審閱本頁列出的證據與判定，核准周思妤達成此職能單元。',
        en: 'I have reviewed the evidence and judgements on this page and approve 周思妤 as competent in this unit.',
      },
    });
    expect(page.at('rows')).toHaveLength(8);
    expect(page.at('rows.0')).toMatchObject({
      kind: 'critical_evidence',
      code: 'C1',
      status: 'covered',
      counts: [{ method: 'direct_observation', count: 1 }],
    });
    expect(page.at('rows.2')).toMatchObject({
      kind: 'indicator',
      code: 'P1',
      elementTitle: '任務 1',
      counts: [
        { method: 'direct_observation', count: 1 },
        { method: 'oral_questioning', count: 1 },
      ],
    });
    expect(page.textAt('period.from')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(body.items).toHaveLength(12);
  });

  it('leaves what stands behind a row, the published text and the signed manifest to be read on their own', async () => {
    const enrolment = await decided();
    const { page, body } = await displayed(app, enrolment);
    expect(page.body).not.toHaveProperty('evidence');
    const [target] = enrolment.unit.indicatorIds;
    const behind = await app.call('GET', `/enrolments/${enrolment.id}/evidence?targetId=${target ?? ''}`, {
      token: enrolment.supervisor.token,
    });
    expect(behind.at('items')).toMatchObject([
      { method: 'oral_questioning' },
      { method: 'direct_observation' },
    ]);
    expect((await sign(enrolment, body)).status).toBe(201);
    const { page: signed } = await displayed(app, enrolment);
    expect(signed.at('manifest')).toEqual({ sha256: expect.any(String) as unknown, items: [] });
    expect(signed.at('enrolment.signOff')).toMatchObject({
      manifestSha256: body.manifestSha256,
      itemCount: 12,
    });
    expect(signed.at('enrolment')).not.toHaveProperty('structure');
  });

  it('says why it cannot be signed, and by whom it could', async () => {
    const enrolment = await enrolled();
    const blockers = async (token: string) =>
      (await app.call('GET', `/enrolments/${enrolment.id}/case`, { token })).at('blockers');
    expect(await blockers(enrolment.supervisor.token)).toEqual(['not_decided', 'nothing_judged']);
    expect(await blockers(enrolment.assessor.token)).toContain('not_the_supervisor');
  });

  it('is not for an admin, who sees only that a case exists', async () => {
    const enrolment = await decided();
    const read = async (token: string) =>
      (await app.call('GET', `/enrolments/${enrolment.id}/case`, { token })).status;
    expect(await read(app.as('admin'))).toBe(403);
    expect(await read(app.as('author'))).toBe(403);
    expect(await read(app.as('verifier'))).toBe(200);
    expect(await read(app.as('auditor'))).toBe(200);
    expect(await read(app.actors.away.supervisor.token)).toBe(404);
  });
});

describe('signing', () => {
  it('signs under exactly what was displayed, in the name and words shown', async () => {
    const enrolment = await decided();
    const { body } = await displayed(app, enrolment);
    const answer = await sign(enrolment, body);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      signer: { id: enrolment.supervisor.id },
      printedName: '許雅雯',
      meaning: '我已審閱本頁列出的證據與判定，核准周思妤達成此職能單元。',
      authentication: 'password',
      manifestSha256: body.manifestSha256,
      itemCount: 12,
    });
    const [signature] = await signaturesOf(enrolment);
    expect(signature).toMatchObject({ sha256: body.manifestSha256, items: 12 });
    const manifest = String(signature?.['manifest']);
    expect(createHash('sha256').update(manifest, 'utf8').digest('hex')).toBe(body.manifestSha256);
    expect(JSON.parse(manifest)).toMatchObject({
      format: 'attest.sign-off/3',
      people: expect.arrayContaining([
        expect.objectContaining({ part: 'supervisor', memberId: enrolment.supervisor.id }),
      ]) as unknown,
      enrolment: { id: enrolment.id, candidateId: enrolment.candidate.id },
      outcome: { id: body.outcomeId, decision: 'competent' },
      unjudged: [],
    });
    expect(await stateOf(enrolment)).toBe('signed');
    const detail = await app.call('GET', `/enrolments/${enrolment.id}`, { token: enrolment.candidate.token });
    expect(detail.at('signOff')).toMatchObject({ id: answer.at('id'), itemCount: 12 });
    const trail = await superuserSql(
      app,
      `SELECT facts->>'manifestSha256' AS sha256 FROM audit_event WHERE action = 'sign-off.signed' AND enrolment_id = $1`,
      [enrolment.id],
    );
    expect(trail).toEqual([{ sha256: body.manifestSha256 }]);
  });

  it('closes the enrolment for good', async () => {
    const enrolment = await decided();
    const { body } = await displayed(app, enrolment);
    await sign(enrolment, body);
    expect((await sign(enrolment, body)).body).toMatchObject({
      code: 'sign_off.not_signable',
      facts: { blockers: ['signed'] },
    });
    expect((await observe(app, enrolment, unit.indicatorIds)).at('code')).toBe('enrolment.closed');
    expect((await decide(app, enrolment)).at('code')).toBe('enrolment.closed');
    expect(await signaturesOf(enrolment)).toHaveLength(1);
  });

  it('signs nothing with a wrong password', async () => {
    const enrolment = await decided();
    const { body } = await displayed(app, enrolment);
    const answer = await sign(enrolment, { ...body, password: 'wrong horse' });
    expect([answer.status, answer.at('code')]).toEqual([401, 'sign_off.password']);
    expect(await signaturesOf(enrolment)).toEqual([]);
    expect(await stateOf(enrolment)).toBe('decided');
  });

  it('signs however often others have tried to sign in as the supervisor', async () => {
    const enrolment = await decided();
    const { body } = await displayed(app, enrolment);
    const guess = () =>
      app.call('POST', '/auth/sign-in', {
        body: { email: enrolment.supervisor.email, password: 'a guess at it' },
      });
    for (let attempt = 0; attempt < 11; attempt += 1) await guess();
    expect((await guess()).status).toBe(429);
    expect((await sign(enrolment, body)).status).toBe(201);
  });

  it('signs nothing when a judgement came after the page was shown, and says which', async () => {
    const enrolment = await decided();
    const { body } = await displayed(app, enrolment);
    const [target = ''] = unit.indicatorIds;
    await observe(app, enrolment, [target]);
    await decide(app, enrolment);
    const answer = await sign(enrolment, body);
    expect([answer.status, answer.at('code')]).toEqual([409, 'sign_off.changed']);
    expect(answer.at('facts')).toMatchObject({
      added: [{ targetId: target }],
      removed: [],
      changed: [],
      outcomeChanged: true,
    });
    expect(await signaturesOf(enrolment)).toEqual([]);
    const again = await displayed(app, enrolment);
    expect((await sign(enrolment, again.body)).status).toBe(201);
  });

  it('says which judgement was replaced', async () => {
    const enrolment = await decided();
    const { body } = await displayed(app, enrolment);
    const page = await app.call('GET', `/enrolments/${enrolment.id}/evidence`, {
      token: enrolment.supervisor.token,
    });
    const claim = page.at('items.0.current.claims.0');
    const { targetId, judgement } = Object(claim) as { targetId: string; judgement: { id: string } };
    const judged = await app.call(
      'POST',
      `/evidence-versions/${page.textAt('items.0.current.id')}/judgements`,
      {
        token: enrolment.assessor.token,
        body: {
          enrolmentId: enrolment.id,
          judgements: [
            {
              targetId,
              verdict: 'satisfactory',
              valid: true,
              authentic: true,
              current: true,
              remark: '再看一次',
              supersedesId: judgement.id,
            },
          ],
        },
      },
    );
    expect(judged.status).toBe(201);
    await decide(app, enrolment);
    const answer = await sign(enrolment, body);
    expect(answer.at('facts')).toMatchObject({
      added: [],
      removed: [],
      changed: [{ displayedId: judgement.id, targetId }],
    });
  });

  it.each([
    ['an item left out', (body: { items: object[] }) => ({ ...body, items: body.items.slice(1) })],
    [
      'an item of somebody else',
      (body: { items: object[] }) => ({
        ...body,
        items: [
          ...body.items,
          { judgementId: randomUUID(), evidenceVersionId: randomUUID(), contentSha256: '0'.repeat(64) },
        ],
      }),
    ],
    [
      'content of another fingerprint',
      (body: { items: object[] }) => ({
        ...body,
        items: body.items.map((item) => ({ ...item, contentSha256: 'f'.repeat(64) })),
      }),
    ],
    [
      'another fingerprint of the whole',
      (body: { items: object[] }) => ({ ...body, manifestSha256: 'f'.repeat(64) }),
    ],
    ['another outcome', (body: { items: object[] }) => ({ ...body, outcomeId: randomUUID() })],
  ])('refuses %s', async (_, change) => {
    const enrolment = await decided();
    const { body } = await displayed(app, enrolment);
    expect((await sign(enrolment, change(body))).at('code')).toBe('sign_off.changed');
    expect(await signaturesOf(enrolment)).toEqual([]);
  });

  it('is never done by the candidate, the assessor, another supervisor or anybody else', async () => {
    const enrolment = await decided();
    const { body } = await displayed(app, enrolment);
    const status = async (token: string) => (await sign(enrolment, body, token)).status;
    expect(await status(enrolment.candidate.token)).toBe(403);
    expect(await status(enrolment.assessor.token)).toBe(403);
    for (const role of ['admin', 'author', 'verifier', 'auditor'] as const) {
      expect(await status(app.as(role))).toBe(403);
    }
    expect(await status((await app.actors.member({ roles: ['supervisor'] })).token)).toBe(404);
    expect(await status(app.actors.away.supervisor.token)).toBe(404);
    expect(await signaturesOf(enrolment)).toEqual([]);
  });

  it('is never done on oneself, whatever roles one holds', async () => {
    const everything = await app.actors.member({ roles: ['candidate', 'assessor', 'supervisor'] });
    const own = await decided({ candidate: everything });
    const assessed = await decided({ assessor: everything });
    for (const enrolment of [own, assessed]) {
      const { body } = await displayed(app, enrolment);
      const answer = await sign(enrolment, body, everything.token);
      expect(answer.status).toBe(403);
      expect(await signaturesOf(enrolment)).toEqual([]);
    }
  });

  it('is never done by somebody who judged it before becoming its supervisor', async () => {
    const former = await app.actors.member({ roles: ['assessor', 'supervisor'] });
    const enrolment = await decided({ assessor: former });
    const next = await app.actors.member({ roles: ['assessor'] });
    // Assigning refuses it; what was assigned before it did is refused here.
    await superuserSql(app, 'UPDATE enrolment SET assessor_id = $2, supervisor_id = $3 WHERE id = $1', [
      enrolment.id,
      next.id,
      former.id,
    ]);
    const asFormer = { ...enrolment, supervisor: former };
    const { page, body } = await displayed(app, asFormer);
    expect(page.at('blockers')).toEqual(['took_part']);
    expect((await sign(asFormer, body)).at('code')).toBe('sign_off.not_independent');
    expect(await signaturesOf(enrolment)).toEqual([]);
  });

  it('either signs or takes the judgement when both arrive together, and never half of either', async () => {
    const results: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const enrolment = await decided();
      const { body } = await displayed(app, enrolment);
      const [signed, observed] = await Promise.all([
        sign(enrolment, body),
        observe(app, enrolment, unit.indicatorIds.slice(0, 2)),
      ]);
      const signatures = await signaturesOf(enrolment);
      const judgements = await superuserSql(app, 'SELECT 1 FROM judgement WHERE enrolment_id = $1', [
        enrolment.id,
      ]);
      if (signed.status === 201) {
        expect(observed.at('code')).toBe('enrolment.closed');
        expect(signatures).toMatchObject([{ items: 12 }]);
        expect(judgements).toHaveLength(12);
        expect(await stateOf(enrolment)).toBe('signed');
      } else {
        expect(signed.at('code')).toBe('sign_off.changed');
        expect(observed.status).toBe(201);
        expect(signatures).toEqual([]);
        expect(judgements).toHaveLength(14);
        expect(await stateOf(enrolment)).toBe('ready_to_decide');
      }
      results.push(String(signed.status));
    }
    expect(results).toHaveLength(6);
  });

  it('signs once when the same page is signed twice at the same time', async () => {
    const enrolment = await decided();
    const { body } = await displayed(app, enrolment);
    const answers = await Promise.all([sign(enrolment, body), sign(enrolment, body)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
    expect(await signaturesOf(enrolment)).toHaveLength(1);
  });

  it('waits for a judgement that is being written, and then sees it', async () => {
    const enrolment = await decided();
    const { body } = await displayed(app, enrolment);
    const { Client } = await import('pg');
    const writer = new Client({ connectionString: app.database.superuserUrl });
    await writer.connect();
    try {
      await writer.query('BEGIN');
      await writer.query('SELECT 1 FROM enrolment WHERE id = $1 FOR NO KEY UPDATE', [enrolment.id]);
      const signing = sign(enrolment, body);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await writer.query(
        `INSERT INTO judgement (organisation_id, id, claim_id, enrolment_id, verdict, judged_by, judged_at, supersedes_id)
         SELECT organisation_id, gen_random_uuid(), claim_id, enrolment_id, 'not_yet', judged_by, now(), id
         FROM judgement WHERE enrolment_id = $1 LIMIT 1`,
        [enrolment.id],
      );
      await writer.query('COMMIT');
      const answer = await signing;
      expect(answer.at('code')).toBe('sign_off.changed');
      expect(answer.at('facts.changed')).toHaveLength(1);
    } finally {
      await writer.end();
    }
    expect(await signaturesOf(enrolment)).toEqual([]);
  });
});

describe('sending back', () => {
  const sendBack = (enrolment: PlantedEnrolment, body: object, token = enrolment.supervisor.token) =>
    app.call('POST', `/enrolments/${enrolment.id}/return`, { token, body });

  it('returns the unit to its assessor with a reason and leaves the judgements', async () => {
    const enrolment = await decided();
    const { body } = await displayed(app, enrolment);
    const reason = { outcomeId: body.outcomeId, reasonCode: 'observe_again', reason: '再觀察一次費用說明' };
    const answer = await sendBack(enrolment, reason);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ ...reason, returnedBy: { displayName: '許雅雯' } });
    expect(await stateOf(enrolment)).toBe('ready_to_decide');
    expect((await sendBack(enrolment, reason)).at('code')).toBe('sign_off.not_signable');
    const detail = await app.call('GET', `/enrolments/${enrolment.id}`, { token: enrolment.assessor.token });
    expect(detail.at('returns')).toMatchObject([{ reason: '再觀察一次費用說明' }]);

    const today = () => app.call('GET', '/today', { token: enrolment.assessor.token });
    const returnedIds = async () =>
      ((await today()).at('returned') as { enrolmentId: string }[]).map((each) => each.enrolmentId);
    expect(await returnedIds()).toContain(enrolment.id);
    await decide(app, enrolment);
    expect(await returnedIds()).not.toContain(enrolment.id);
    const again = await displayed(app, enrolment);
    expect((await sign(enrolment, again.body)).status).toBe(201);
  });

  it('is refused under another outcome than the one displayed, and to everybody else', async () => {
    const enrolment = await decided();
    const reason = { outcomeId: randomUUID(), reasonCode: 'other', reason: '…' };
    expect((await sendBack(enrolment, reason)).at('code')).toBe('sign_off.changed');
    expect((await sendBack(enrolment, reason, enrolment.assessor.token)).status).toBe(403);
    expect((await sendBack(enrolment, { ...reason, reason: ' ' })).at('code')).toBe('validation');
    expect(await stateOf(enrolment)).toBe('decided');
  });
});

describe('the queue', () => {
  it('shows what waits, the longest first, and what was done this week', async () => {
    const supervisor = await app.actors.member({ roles: ['supervisor'] });
    const [first, second, third] = [
      await decided({ supervisor }),
      await decided({ supervisor }),
      await decided({ supervisor }),
    ];
    await enrolled({ supervisor });
    const queue = () => app.call('GET', '/sign-offs/queue', { token: supervisor.token });
    const before = await queue();
    expect(before.at('waiting')).toMatchObject(
      [first, second, third].map(({ id }) => ({
        enrolment: { id, abilities: { sign: true, return: true } },
      })),
    );
    expect(before.at('done')).toEqual([]);
    await sign(first, (await displayed(app, first)).body);
    await app.call('POST', `/enrolments/${second.id}/return`, {
      token: supervisor.token,
      body: {
        outcomeId: (await displayed(app, second)).body.outcomeId,
        reasonCode: 'other',
        reason: '缺附件',
      },
    });
    const after = await queue();
    expect(after.at('waiting')).toMatchObject([{ enrolment: { id: third.id } }]);
    expect(after.at('done')).toMatchObject([
      { enrolment: { id: second.id }, kind: 'returned' },
      { enrolment: { id: first.id }, kind: 'signed' },
    ]);
    expect((await app.call('GET', '/sign-offs/queue', { token: app.as('assessor') })).status).toBe(403);
  });
});

describe('whose account it is', () => {
  const confirm = (memberId: string, when: string) =>
    superuserSql(app, `UPDATE member SET confirmed_at = ${when} WHERE id = $1`, [memberId]);
  const require = (signerConfirmationRequired: boolean) =>
    app.call('PATCH', '/organisation', { token: app.as('admin'), body: { signerConfirmationRequired } });

  it('stands on the page and under the signature: who invited whom, how, and when they came', async () => {
    const email = 'signer.to.be@people.example';
    const invited = await app.call('POST', '/members', {
      token: app.as('admin'),
      body: { email, displayName: '高慧敏', roles: ['supervisor'] },
    });
    await holder(app, tokenIn(invited.at('link'))).activate('a secret of the owner');
    const session = await signIn(app, email, 'a secret of the owner');
    const enrolment = await decided();
    await superuserSql(app, 'UPDATE enrolment SET supervisor_id = $2 WHERE id = $1', [
      enrolment.id,
      invited.at('member.id'),
    ]);
    const page = await app.call('GET', `/enrolments/${enrolment.id}/case`, {
      token: session.textAt('accessToken'),
    });
    expect(page.at('people')).toMatchObject([
      { part: 'candidate', memberId: enrolment.candidate.id, displayName: '周思妤', invitedAt: null },
      { part: 'assessor', memberId: enrolment.assessor.id },
      {
        ...{ part: 'supervisor', displayName: '高慧敏', delivery: 'handed_over', confirmedAt: null },
        ...{ addedBy: app.actors.home.admin.displayName, invitedBy: app.actors.home.admin.displayName },
        joinedAt: expect.stringMatching(/^2/) as unknown,
        firstSignInAt: expect.stringMatching(/^2/) as unknown,
      },
    ]);
  });

  it('is signed as it was displayed, or not at all', async () => {
    const enrolment = await decided();
    const { body } = await displayed(app, enrolment);
    await confirm(enrolment.candidate.id, 'now()');
    const answer = await sign(enrolment, body);
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'sign_off.changed', facts: { added: [], removed: [], changed: [], otherChanged: true } },
    });
  });

  it('has to be confirmed by its owner before the assessment began, where the organisation says so', async () => {
    const enrolment = await decided();
    const attempt = async () => sign(enrolment, (await displayed(app, enrolment)).body);
    const blockers = async () => (await displayed(app, enrolment)).page.at('blockers');
    expect(await blockers()).toEqual([]);
    expect((await require(true)).at('signerConfirmationRequired')).toBe(true);
    expect(await blockers()).toEqual(['signer_unconfirmed']);
    expect(await attempt()).toMatchObject({ status: 403, body: { code: 'sign_off.signer_unconfirmed' } });
    await confirm(enrolment.supervisor.id, 'now()');
    expect((await attempt()).at('code')).toBe('sign_off.signer_unconfirmed');
    await confirm(enrolment.supervisor.id, "now() - interval '1 day'");
    expect((await attempt()).status).toBe(201);
    await require(false);
    const [event] = await superuserSql(
      app,
      "SELECT facts FROM audit_event WHERE action = 'organisation.updated' ORDER BY sequence DESC LIMIT 1",
      [],
    );
    expect(event).toMatchObject({ facts: { signerConfirmationRequired: false } });
  });
});
