import { beat } from '../../../test/support/jobs';
import { addDays, wallClock } from '@attest/domain';
import { createApp, type TestApp } from '../../../test/support/app';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { enrolUnder, everyKind } from '../../../test/support/every-kind';
import { letters } from '../../../test/support/letters';
import { Clock } from '../../platform/database/clock';

const DAY = 86_400_000;

let app: TestApp;
let unit: PlantedUnit;
let now: Date | null = null;
beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId, { elements: [2], critical: 0 });
  // The server's clock, moved by the tests.
  app.nest.get(Clock).now = () => now ?? new Date();
});
afterAll(() => app.close());
afterEach(() => {
  now = null;
});

const newEnrolment = async (): Promise<PlantedEnrolment> =>
  plantEnrolment(app, unit, { candidate: await app.actors.member({ roles: ['candidate'] }) });

const body = (given: object = {}) => ({
  method: 'third_party_report',
  inviteeName: '陳主任',
  inviteeEmail: 'chen@customer.example',
  relationship: 'customer',
  message: '謝謝幫忙。',
  locale: 'zh-TW',
  days: 10,
  questions: [
    { text: '他事先聯絡了嗎？', targetIds: [unit.indicatorIds[0]] },
    { text: '他記下需求了嗎？', targetIds: [unit.indicatorIds[1]] },
  ],
  ...given,
});

const invite = (enrolment: PlantedEnrolment, given: object = {}) =>
  app.call('POST', `/enrolments/${enrolment.id}/third-parties`, {
    token: enrolment.assessor.token,
    body: body(given),
  });
const tokenOf = (answer: Awaited<ReturnType<typeof invite>>) => answer.textAt('link').split('#')[1] ?? '';
const page = (token: string) => app.call('GET', '/third-party', { headers: { 'invitation-token': token } });

const reply = (given: object = {}) => ({
  name: '陳美玲',
  position: '採購主任',
  organisation: '大安商行',
  relationship: 'customer',
  knownSince: '2024 年起，每月一次',
  conflictDeclared: false,
  answers: [{ rating: 'always', answer: '三月那次前一天就打電話來。' }, { rating: 'not_seen' }],
  statement: '以上是我親自見聞，據實回答。',
  ...given,
});
const answer = (token: string, given: object = {}) =>
  app.call('POST', '/third-party/answer', { headers: { 'invitation-token': token }, body: reply(given) });
const list = ({ id, assessor }: PlantedEnrolment, token = assessor.token) =>
  app.call('GET', `/enrolments/${id}/third-parties`, { token });
const act = (enrolment: PlantedEnrolment, id: string, what: string, given: object = {}) =>
  app.call('POST', `/third-parties/${id}/${what}`, { token: enrolment.assessor.token, body: given });
const mails = (kind: string) => letters(app, 'kind = $1 ORDER BY id DESC', [kind]);

const judgeAll = (enrolment: PlantedEnrolment, versionId: string, targetIds: readonly string[]) =>
  app.call('POST', `/evidence-versions/${versionId}/judgements`, {
    token: enrolment.assessor.token,
    body: {
      enrolmentId: enrolment.id,
      judgements: targetIds.map((targetId) => ({
        ...{ targetId, verdict: 'satisfactory', valid: true, authentic: true, current: true },
        supersedesId: null,
      })),
    },
  });

describe('asking somebody without an account', () => {
  it('shows the link once, keeps its hash alone, and writes to them in their language', async () => {
    const enrolment = await newEnrolment();
    const sent = await invite(enrolment, { inviteeEmail: 'once@customer.example', locale: 'en' });
    expect(sent.status).toBe(201);
    const token = tokenOf(sent);
    expect(token).toMatch(/^[\w-]{43}$/);
    const [mail] = await mails('third_party_invitation');
    expect(mail).toMatchObject({ to_address: 'once@customer.example' });
    expect(String(mail?.['body'])).toContain(`/third-party#${token}`);
    expect(String(mail?.['subject'])).toContain('about the work of');
    const kept = await superuserSql(
      app,
      `SELECT encode(sha256($1::bytea), 'hex') = encode(token_sha256, 'hex') AS same FROM third_party_link
       WHERE invitation_id = $2`,
      [token, sent.textAt('invitation.id')],
    );
    expect(kept).toEqual([{ same: true }]);
    expect((await list(enrolment)).text).not.toContain(token);
    // Whoever reads the table, or a backup of it, cannot answer in their place.
    const [{ row = '' } = {}] = await superuserSql(
      app,
      "SELECT m::text AS row FROM mail_message m WHERE kind = 'third_party_invitation' ORDER BY id DESC LIMIT 1",
    );
    expect(row).toContain('once@customer.example');
    expect(row).not.toContain(token);
  });

  it('is refused to the address of the candidate and of the assessor, and twice to one mailbox', async () => {
    const enrolment = await newEnrolment();
    const { candidate, assessor } = enrolment;
    const code = async (inviteeEmail: string) => (await invite(enrolment, { inviteeEmail })).at('code');
    expect(await code(candidate.email.toUpperCase())).toBe('third_party.candidate_address');
    expect(await code(assessor.email.replace('@', '+me@'))).toBe('third_party.assessor_address');
    expect(await code('wang@customer.example')).toBeUndefined();
    expect(await code('Wang+2@customer.example')).toBe('third_party.exists');
  });

  it('asks only about targets of the enrolment', async () => {
    const other = await plantUnit(app, app.actors.home.organisationId);
    const questions = [{ text: '?', targetIds: [other.indicatorIds[0]] }];
    expect((await invite(await newEnrolment(), { questions })).at('code')).toBe('target.unknown');
  });

  it('begins with the elements of the unit while no form is in use', async () => {
    const { id, assessor, candidate } = await newEnrolment();
    const form = await app.call('GET', `/enrolments/${id}/third-party-form`, { token: assessor.token });
    expect(form.at('toolVersionId')).toBeNull();
    expect(form.at('questions')).toEqual([
      {
        text: `就你所見，${candidate.displayName}在工作中能不能做到「任務 1」？`,
        targetIds: unit.indicatorIds,
        usual: true,
      },
    ]);
  });

  it('asks about attitudes too, offers outputs and skills, and makes claims of what is answered', async () => {
    const own = await plantUnit(app, app.actors.home.organisationId, everyKind);
    const enrolment = await enrolUnder(app, own);
    const form = await app.call('GET', `/enrolments/${enrolment.id}/third-party-form`, {
      token: enrolment.assessor.token,
    });
    const questions = form.at('questions') as { text: string; targetIds: string[]; usual: boolean }[];
    expect(questions.map(({ targetIds, usual }) => [targetIds, usual])).toEqual([
      [own.indicatorIds.slice(0, 2), true],
      [own.indicatorIds.slice(2), true],
      [own.attitudeIds, true],
      [own.outputIds, false],
      [own.skillIds, false],
    ]);
    const asked = questions.slice(2).map(({ text, targetIds }) => ({ text, targetIds }));
    const token = tokenOf(await invite(enrolment, { questions: asked }));
    const answered = await answer(token, { answers: asked.map(() => ({ rating: 'always' })) });
    expect(answered.at('state')).toBe('answered');
    const coverage = await app.call('GET', `/enrolments/${enrolment.id}/coverage`, {
      token: enrolment.assessor.token,
    });
    expect(coverage.body).toMatchObject({ outputStrip: 'j', skillStrip: 'j', attitudeStrip: 'j' });
    const evidenceId = String((await list(enrolment)).at('items.0.evidenceId'));
    const read = await app.call('GET', `/evidence/${evidenceId}`, { token: enrolment.assessor.token });
    const claims = read.at('current.claims') as { targetKind: string }[];
    expect(claims.map(({ targetKind }) => targetKind).sort()).toEqual(['attitude', 'output', 'skill']);
    await judgeAll(enrolment, read.textAt('current.id'), own.attitudeIds);
    const after = await app.call('GET', `/enrolments/${enrolment.id}/coverage`, {
      token: enrolment.assessor.token,
    });
    expect(after.at('attitudeStrip')).toBe('c');
  });

  it('asks in English with the titles that are translated, and with the published ones where none is', async () => {
    const own = await plantUnit(app, app.actors.home.organisationId, { elements: [1, 1], critical: 0 });
    const [first] = await superuserSql(
      app,
      'SELECT id FROM element WHERE unit_id = $1 ORDER BY position LIMIT 1',
      [own.id],
    );
    const author = app.actors.home.author.token;
    const checker = (await app.actors.member({ roles: ['author'] })).token;
    const path = `/releases/${own.releaseId}/translations`;
    await app.call('PUT', `${path}/${String(first?.['id'])}`, {
      ...{ token: author, ifMatch: 0 },
      body: { locale: 'en', part: 0, text: 'Negotiate' },
    });
    for (const decision of ['check', 'use']) {
      const decided = await app.call('POST', `${path}/decisions`, {
        token: checker,
        body: { locale: 'en', decision, lines: [{ sourceId: first?.['id'], part: 0, version: 1 }] },
      });
      expect(decided.status).toBe(200);
    }
    const candidate = await app.actors.member({ roles: ['candidate'] });
    const { id, assessor } = await plantEnrolment(app, own, { candidate });
    const form = await app.call('GET', `/enrolments/${id}/third-party-form?locale=en`, {
      token: assessor.token,
    });
    expect(form.textAt('questions.0.text')).toContain('manage this at work: “Negotiate”?');
    expect(form.textAt('questions.1.text')).toContain('“任務 2”');
  });

  it('takes up what the candidate proposed, and nothing is sent before', async () => {
    const enrolment = await newEnrolment();
    const before = (await mails('third_party_invitation')).length;
    const proposed = await app.call('POST', `/enrolments/${enrolment.id}/third-party-proposals`, {
      token: enrolment.candidate.token,
      body: { inviteeName: '李店長', inviteeEmail: 'li@shop.example', relationship: 'supervisor' },
    });
    expect(proposed.at('state')).toBe('proposed');
    expect(proposed.at('inviteeEmail')).toBeNull();
    expect(await mails('third_party_invitation')).toHaveLength(before);
    const sent = await invite(enrolment, {
      proposalId: proposed.textAt('id'),
      inviteeName: '李店長',
      inviteeEmail: 'li@shop.example',
    });
    expect(sent.at('invitation')).toMatchObject({
      id: proposed.textAt('id'),
      state: 'invited',
      emailStanding: 'own_domain',
      proposedBy: { id: enrolment.candidate.id },
    });
    expect(await mails('third_party_invitation')).toHaveLength(before + 1);
    expect((await list(enrolment, enrolment.candidate.token)).at('items.0.inviteeEmail')).toBeNull();
  });
});

describe('the holder of a link', () => {
  it('sees what is asked and nothing else of the record', async () => {
    const enrolment = await newEnrolment();
    const token = tokenOf(await invite(enrolment));
    const shown = await page(token);
    expect(shown.status).toBe(200);
    expect(shown.headers['cache-control']).toBe('no-store');
    expect(shown.body).toEqual({
      state: 'open',
      locale: 'zh-TW',
      organisation: shown.textAt('organisation'),
      contact: { name: enrolment.assessor.displayName, email: enrolment.assessor.email },
      asked: shown.at('asked'),
    });
    expect(shown.at('asked')).toEqual({
      method: 'third_party_report',
      inviteeName: '陳主任',
      inviteeOrganisation: null,
      relationship: 'customer',
      candidateName: enrolment.candidate.displayName,
      unitTitle: '測試單元',
      message: '謝謝幫忙。',
      questions: ['他事先聯絡了嗎？', '他記下需求了嗎？'],
      // By the calendar of the organisation.
      expiresOn: addDays(wallClock(new Date(), 'Asia/Taipei').day, 10),
      minutes: 5,
    });
    const listed = await list(enrolment);
    expect(listed.at('items.0.state')).toBe('opened');
    await page(token);
    expect((await list(enrolment)).at('items.0.events')).toHaveLength(2);
  });

  it('answers once: evidence that waits for its judgement, with nothing covered by it', async () => {
    const enrolment = await newEnrolment();
    const token = tokenOf(await invite(enrolment));
    const sent = await answer(token);
    expect(sent.status).toBe(200);
    expect(sent.at('state')).toBe('answered');
    expect(sent.at('asked')).toBeNull();
    const invitation = (await list(enrolment)).at('items.0');
    expect(invitation).toMatchObject({ state: 'answered', identityChecks: [] });
    const evidence = await app.call('GET', `/enrolments/${enrolment.id}/evidence`, {
      token: enrolment.assessor.token,
    });
    // Not seen proves nothing, so the second indicator is not claimed.
    expect(evidence.at('items')).toMatchObject([
      {
        method: 'third_party_report',
        createdBy: { id: enrolment.assessor.id },
        current: {
          title: '陳美玲 · 大安商行 採購主任',
          claims: [{ targetId: unit.indicatorIds[0], judgement: null }],
          detail: { respondent: { name: '陳美玲' }, collected: { way: 'link' }, identity: { means: [] } },
        },
      },
    ]);
    const coverage = await app.call('GET', `/enrolments/${enrolment.id}/coverage`, {
      token: enrolment.assessor.token,
    });
    expect([coverage.at('indicatorsCovered'), coverage.at('toJudge')]).toEqual([0, 1]);
    // The same once more, because its answer was lost; something else; and reading again.
    expect((await answer(token)).at('state')).toBe('answered');
    expect((await answer(token, { name: '別人' })).at('code')).toBe('third_party.closed');
    expect((await page(token)).body).toMatchObject({ state: 'answered', asked: null });
    const [count] = await superuserSql(
      app,
      'SELECT count(*)::int AS n FROM evidence WHERE candidate_id = $1',
      [enrolment.candidate.id],
    );
    expect(count).toEqual({ n: 1 });
    const trail = await superuserSql(
      app,
      'SELECT action, actor_id FROM audit_event WHERE enrolment_id = $1 ORDER BY sequence',
      [enrolment.id],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'third_party.invited',
      'evidence.recorded',
      'third_party.answered',
    ]);
    expect(trail.slice(1).map((event) => event['actor_id'])).toEqual([null, null]);
  });

  it('says how answers are wrong, and keeps nothing of them', async () => {
    const enrolment = await newEnrolment();
    const token = tokenOf(await invite(enrolment));
    expect((await answer(token, { answers: [{ rating: 'always' }] })).at('code')).toBe(
      'third_party.answers_missing',
    );
    expect((await answer(token, { conflictDeclared: true })).status).toBe(422);
    expect((await answer(token, { knownSince: ' ' })).status).toBe(422);
    expect((await list(enrolment)).at('items.0.evidenceId')).toBeNull();
  });

  it('who has seen nothing is heard, without any evidence coming of it', async () => {
    const enrolment = await newEnrolment();
    const token = tokenOf(await invite(enrolment));
    const answers = [{ rating: 'not_seen' }, { rating: 'not_seen' }];
    expect((await answer(token, { answers })).at('state')).toBe('answered');
    expect((await list(enrolment)).at('items.0')).toMatchObject({ state: 'answered', evidenceId: null });
  });

  it('declines with a reason that the candidate does not see', async () => {
    const enrolment = await newEnrolment();
    const token = tokenOf(await invite(enrolment));
    const declined = await app.call('POST', '/third-party/decline', {
      headers: { 'invitation-token': token },
      body: { reason: '不熟。' },
    });
    expect(declined.at('state')).toBe('declined');
    expect((await list(enrolment)).at('items.0.events.0')).toMatchObject({
      kind: 'declined',
      reason: '不熟。',
    });
    expect((await list(enrolment, enrolment.candidate.token)).text).not.toContain('不熟');
    expect((await answer(token)).at('code')).toBe('third_party.closed');
  });

  it('is told politely after the end, and can answer again by a new link only', async () => {
    const enrolment = await newEnrolment();
    const sent = await invite(enrolment);
    const token = tokenOf(sent);
    now = new Date(Date.now() + 10 * DAY + 1);
    expect((await page(token)).body).toMatchObject({
      state: 'expired',
      asked: null,
      contact: { email: enrolment.assessor.email },
    });
    expect((await answer(token)).at('code')).toBe('third_party.closed');
    now = null;
    const again = await act(enrolment, sent.textAt('invitation.id'), 'resend', { days: 5 });
    expect(again.status).toBe(200);
    expect((await page(token)).at('code')).toBe('not_found');
    expect((await answer(tokenOf(again))).at('state')).toBe('answered');
  });

  it('gets the same answer for an unknown, a malformed and a withdrawn link', async () => {
    const enrolment = await newEnrolment();
    const sent = await invite(enrolment);
    const token = tokenOf(sent);
    const withdrawn = await act(enrolment, sent.textAt('invitation.id'), 'withdraw', { reason: '找錯人了' });
    expect(withdrawn.at('state')).toBe('withdrawn');
    const said = async (given: string) => {
      const answered = await page(given);
      return { status: answered.status, text: answered.text.replace(answered.textAt('requestId'), '') };
    };
    const unknown = await said('A'.repeat(43));
    expect(unknown.status).toBe(404);
    expect(await said(token)).toEqual(unknown);
    expect(await said('not a token')).toEqual(unknown);
  });

  it('is slowed down where too many calls come from one place', async () => {
    const key = 'SELECT count(*)::int AS n FROM sign_in_throttle WHERE blocked_until > now()';
    for (let call = 0; call < 130; call += 1) await page('B'.repeat(43));
    const blocked = await page('B'.repeat(43));
    expect(blocked.status).toBe(429);
    expect(blocked.at('code')).toBe('auth.throttled');
    expect(await superuserSql(app, key)).toEqual([{ n: 1 }]);
    // Whoever holds a link behind that address still gets in.
    expect((await page(tokenOf(await invite(await newEnrolment())))).status).toBe(200);
    await superuserSql(app, 'DELETE FROM sign_in_throttle');
  });
});

describe('afterwards', () => {
  it('the assessor says how it was made sure who answered, and a judgement counts as any other', async () => {
    const enrolment = await newEnrolment();
    const sent = await invite(enrolment);
    const id = sent.textAt('invitation.id');
    const check = (means: string) => act(enrolment, id, 'identity-checks', { means, remark: '回撥公司總機' });
    expect((await check('identity_telephone')).at('code')).toBe('third_party.state');
    await answer(tokenOf(sent));
    const confirmed = await check('identity_telephone');
    expect(confirmed.status).toBe(201);
    expect(confirmed.at('identityChecks')).toMatchObject([
      { means: 'identity_telephone', remark: '回撥公司總機', checkedBy: { id: enrolment.assessor.id } },
    ]);
    const evidence = await app.call('GET', `/evidence/${confirmed.textAt('evidenceId')}`, {
      token: enrolment.assessor.token,
    });
    const judged = await app.call('POST', `/evidence-versions/${evidence.textAt('current.id')}/judgements`, {
      token: enrolment.assessor.token,
      body: {
        enrolmentId: enrolment.id,
        judgements: [
          {
            targetId: unit.indicatorIds[0],
            ...{ verdict: 'satisfactory', valid: true, authentic: true, current: true, supersedesId: null },
          },
        ],
      },
    });
    expect(judged.status).toBe(201);
    expect(judged.textAt('coverage.indicatorStrip').charAt(0)).toBe('p');
    // The judgement named no means: the identity check on the record is what it rests on.
    const read = await app.call('GET', `/evidence/${confirmed.textAt('evidenceId')}`, {
      token: enrolment.assessor.token,
    });
    expect(JSON.stringify(read.at('current.claims'))).toContain('"authenticBy":["identity_telephone"]');
  });

  it('somebody else may assess by then, or the unit be over', async () => {
    const enrolment = await newEnrolment();
    const [first, second] = [
      tokenOf(await invite(enrolment)),
      tokenOf(await invite(enrolment, { inviteeEmail: 'second@customer.example' })),
    ];
    const other = await app.actors.member({ roles: ['assessor'] });
    await superuserSql(app, 'UPDATE enrolment SET assessor_id = $2 WHERE id = $1', [enrolment.id, other.id]);
    expect((await answer(first)).at('state')).toBe('answered');
    expect((await list(enrolment)).status).toBe(404);
    await superuserSql(app, "UPDATE enrolment SET state = 'withdrawn' WHERE id = $1", [enrolment.id]);
    expect((await page(second)).body).toMatchObject({ state: 'closed', asked: null });
    expect((await answer(second)).at('code')).toBe('third_party.closed');
  });

  it('who has not answered is reminded by itself, twice, by links that work beside the first', async () => {
    const enrolment = await newEnrolment();
    const start = Date.now();
    const sent = await invite(enrolment, { inviteeEmail: 'slow@customer.example' });
    const handedOver = await invite(enrolment, { inviteeEmail: undefined });
    const remind = () => beat(app, 'third-parties.remind');
    const reminders = async () =>
      (await mails('third_party_reminder')).filter((mail) => mail['to_address'] === 'slow@customer.example');
    now = new Date(start + 4.9 * DAY);
    await remind();
    expect(await reminders()).toHaveLength(0);
    now = new Date(start + 5.1 * DAY);
    await Promise.all([remind(), remind()]);
    const [reminder, ...more] = await reminders();
    expect(more).toEqual([]);
    const [, token = ''] = /#([\w-]{43})/.exec(String(reminder?.['body'])) ?? [];
    expect((await page(token)).at('state')).toBe('open');
    expect((await page(tokenOf(sent))).at('state')).toBe('open');
    const early = await act(enrolment, sent.textAt('invitation.id'), 'remind');
    expect(early.at('code')).toBe('third_party.reminded_lately');
    now = new Date(start + 9.1 * DAY);
    await remind();
    expect(await reminders()).toHaveLength(2);
    await remind();
    expect(await reminders()).toHaveLength(2);
    now = null;
    const noAddress = await act(enrolment, handedOver.textAt('invitation.id'), 'remind');
    expect(noAddress.at('code')).toBe('third_party.no_address');
  });

  it('another organisation sees none of it', async () => {
    const enrolment = await newEnrolment();
    const sent = await invite(enrolment);
    const { assessor } = app.actors.away;
    const answered = await app.call('POST', `/third-parties/${sent.textAt('invitation.id')}/remind`, {
      token: assessor.token,
    });
    expect(answered.status).toBe(404);
    expect((await list(enrolment, assessor.token)).status).toBe(404);
  });
});
