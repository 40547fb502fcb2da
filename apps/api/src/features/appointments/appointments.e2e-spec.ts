import { createApp, type TestApp } from '../../../test/support/app';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { coverAll, finishUnit, observationBody, versionOf } from '../../../test/support/case';
import { beat, tellNews } from '../../../test/support/jobs';
import { plantProgrammeEnrolmentRows, plantProgrammeRows } from '../../../test/support/programme-rows';
import { SealedLetters } from '../../platform/mail/sealed-letters';
import { Clock } from '../../platform/database/clock';

const HOUR = 3_600_000;

let app: TestApp;
let unit: PlantedUnit;
let now: Date | null = null;
beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId, { elements: [2], critical: 0 });
  app.nest.get(Clock).now = () => now ?? new Date();
});
afterAll(() => app.close());
afterEach(() => {
  now = null;
});

const newEnrolment = async (): Promise<PlantedEnrolment> =>
  plantEnrolment(app, unit, { candidate: await app.actors.member({ roles: ['candidate'] }) });
const inHours = (hours: number) => new Date(Math.ceil(Date.now() / HOUR) * HOUR + hours * HOUR).toISOString();

const time = (given: object = {}) => ({
  ...{ startsAt: inHours(48), minutes: 45, way: 'on_site', place: '鴻昇精密會議室 B' },
  ...given,
});
const propose = (
  enrolments: readonly PlantedEnrolment[],
  given: object = {},
  token = enrolments[0]?.assessor.token,
) =>
  app.call('POST', '/appointments', {
    token,
    body: {
      ...time(given),
      ...{ method: 'direct_observation', enrolmentIds: enrolments.map(({ id }) => id) },
      targetIds: [unit.indicatorIds[0]],
    },
  });
const act = (id: string, what: string, token: string, body: object) =>
  app.call('POST', `/appointments/${id}/${what}`, { token, body });
const pending = (answer: Awaited<ReturnType<typeof propose>>) => answer.textAt('pending.id');

/** Proposed by the assessor, and accepted. */
async function book(enrolment: PlantedEnrolment, given: object = {}) {
  const proposed = await propose([enrolment], given);
  const id = proposed.textAt('id');
  const accepted = await act(id, 'accept', enrolment.candidate.token, { proposalId: pending(proposed) });
  expect(accepted.status).toBe(200);
  return { id, accepted, proposalId: pending(proposed) };
}

const calendars = async (address: string): Promise<string[]> => {
  const sealed = app.nest.get(SealedLetters);
  const rows = await superuserSql(
    app,
    "SELECT calendar FROM mail_message WHERE kind = 'appointment' AND to_address = $1 ORDER BY id",
    [address],
  );
  return rows.map(({ calendar }) => sealed.open(String(calendar)) ?? '');
};
const line = (file: string, name: string) =>
  file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((one) => one.startsWith(name))
    ?.slice(name.length + 1);

describe('agreeing on a time', () => {
  it('is proposed by one and stands when the other accepts, with a calendar file to both', async () => {
    const enrolment = await newEnrolment();
    const proposed = await propose([enrolment]);
    expect(proposed.status).toBe(201);
    expect(proposed.body).toMatchObject({
      ...{ state: 'proposed', standing: null, awaited: [{ id: enrolment.candidate.id }] },
      ...{ targets: [{ id: unit.indicatorIds[0] }], abilities: { answer: false, change: true, begin: true } },
    });
    const id = proposed.textAt('id');
    expect(await calendars(enrolment.candidate.email)).toEqual([]);
    const accepted = await act(id, 'accept', enrolment.candidate.token, { proposalId: pending(proposed) });
    expect(accepted.body).toMatchObject({ state: 'booked', pending: null, awaited: [] });
    const [file = ''] = await calendars(enrolment.candidate.email);
    expect(line(file, 'METHOD')).toBe('REQUEST');
    expect([line(file, 'UID'), line(file, 'SEQUENCE')]).toEqual([`${id}@attest`, '0']);
    expect(line(file, 'LOCATION')).toBe('鴻昇精密會議室 B');
    expect(file).not.toContain(enrolment.candidate.displayName + ',');
    expect(await calendars(enrolment.assessor.email)).not.toEqual([]);
  });

  it('moves only when who was asked has agreed, and the entry in the calendar moves along', async () => {
    const enrolment = await newEnrolment();
    const { id, proposalId, accepted } = await book(enrolment);
    const later = inHours(96);
    const moved = await act(id, 'proposals', enrolment.candidate.token, {
      ...time({ startsAt: later, reason: '客戶改到下午。' }),
      after: proposalId,
    });
    expect(moved.body).toMatchObject({
      ...{ state: 'booked', startsAt: accepted.at('startsAt'), awaited: [{ id: enrolment.assessor.id }] },
      ...{ standing: { id: proposalId }, pending: { reason: '客戶改到下午。' } },
    });
    const stands = await act(id, 'accept', enrolment.assessor.token, { proposalId: pending(moved) });
    expect(stands.body).toMatchObject({ state: 'booked', startsAt: later, pending: null });
    const files = await calendars(enrolment.candidate.email);
    expect(files.map((file) => [line(file, 'UID'), line(file, 'SEQUENCE')])).toEqual([
      [`${id}@attest`, '0'],
      [`${id}@attest`, '1'],
    ]);
    const kinds = stands.body as { entries: { kind: string }[] };
    expect(kinds.entries.map(({ kind }) => kind)).toEqual(['proposed', 'accepted', 'proposed', 'accepted']);
  });

  it('stays as it was when the other time is declined or taken back', async () => {
    const enrolment = await newEnrolment();
    const { id, proposalId } = await book(enrolment);
    const moved = await act(id, 'proposals', enrolment.candidate.token, {
      ...time({ startsAt: inHours(60) }),
      after: proposalId,
    });
    const declined = await act(id, 'decline', enrolment.assessor.token, { proposalId: pending(moved) });
    expect(declined.body).toMatchObject({ state: 'booked', pending: null, standing: { id: proposalId } });
    expect(declined.at('entries.3.kind')).toBe('declined');
    const again = await act(id, 'proposals', enrolment.candidate.token, {
      ...time({ startsAt: inHours(61) }),
      after: pending(moved),
    });
    const back = await act(id, 'decline', enrolment.candidate.token, { proposalId: pending(again) });
    expect(back.at('entries.5.kind')).toBe('withdrawn');
  });

  it('waits for everybody who comes', async () => {
    const both = [await newEnrolment(), await newEnrolment()] as const;
    const proposed = await propose(both);
    const [one, other] = both;
    const id = proposed.textAt('id');
    const first = await act(id, 'accept', one.candidate.token, { proposalId: pending(proposed) });
    expect(first.body).toMatchObject({ state: 'proposed', awaited: [{ id: other.candidate.id }] });
    const people = first.body as { people: { enrolmentId: string | null }[] };
    expect(people.people.map(({ enrolmentId }) => enrolmentId).filter((each) => each !== null)).toEqual([
      one.id,
    ]);
    const second = await act(id, 'accept', other.candidate.token, { proposalId: pending(proposed) });
    expect(second.at('state')).toBe('booked');
  });

  it('is cancelled with a reason, which takes it off the calendars', async () => {
    const enrolment = await newEnrolment();
    const { id } = await book(enrolment);
    const cancelled = await act(id, 'cancel', enrolment.assessor.token, { reason: '生病了。' });
    expect(cancelled.body).toMatchObject({ state: 'cancelled', abilities: { change: false } });
    const file = (await calendars(enrolment.candidate.email)).at(-1) ?? '';
    expect([line(file, 'METHOD'), line(file, 'STATUS'), line(file, 'SEQUENCE')]).toEqual([
      'CANCEL',
      'CANCELLED',
      '1',
    ]);
    expect((await act(id, 'cancel', enrolment.assessor.token, { reason: '又一次。' })).at('code')).toBe(
      'appointment.over',
    );
  });

  it('is not for those who do not come, nor at a time that is over', async () => {
    const enrolment = await newEnrolment();
    const stranger = await app.actors.member({ roles: ['assessor'] });
    const other = await app.actors.member({ roles: ['candidate'] });
    expect((await propose([enrolment], {}, stranger.token)).status).toBe(404);
    expect((await propose([enrolment], {}, enrolment.supervisor.token)).status).toBe(403);
    expect((await propose([enrolment], { startsAt: inHours(-30) })).at('code')).toBe('appointment.past');
    // Its end would have a year of five digits, which no calendar reads.
    const farthest = { startsAt: '9999-12-31T23:59:00Z', minutes: 480 };
    expect((await propose([enrolment], farthest)).at('code')).toBe('appointment.too_far');
    for (const link of [
      'https://a.example/\u0001',
      'https://a.example/\u202ecod',
      'https://a.example/\u200b',
    ])
      expect((await propose([enrolment], { way: 'online', link })).status).toBe(422);
    const { id } = await book(enrolment);
    for (const token of [stranger.token, other.token, app.actors.away.assessor.token]) {
      expect((await app.call('GET', `/appointments/${id}`, { token })).status).toBe(404);
    }
    const far = await act(id, 'cancel', app.actors.away.assessor.token, { reason: '不關我的事。' });
    expect(far.status).toBe(404);
  });

  it('says when others are busy, and never with what', async () => {
    const enrolment = await newEnrolment();
    const { id } = await book(enrolment, { startsAt: inHours(200) });
    const path = `/busy-times?from=${inHours(199)}&to=${inHours(202)}&enrolmentIds=${enrolment.id}`;
    const seen = await app.call('GET', path, { token: enrolment.candidate.token });
    const { items } = seen.body as { items: { appointmentId: string; member: { id: string } }[] };
    expect(items.map(({ member }) => member.id).toSorted()).toEqual(
      [enrolment.candidate.id, enrolment.assessor.id].toSorted(),
    );
    expect(items.every(({ appointmentId }) => appointmentId === id)).toBe(true);
    expect(seen.text).not.toContain('鴻昇');
  });
});

describe('two at once', () => {
  it('who accepts what was replaced meanwhile is told, or accepts it before it is', async () => {
    const enrolment = await newEnrolment();
    const proposed = await propose([enrolment]);
    const id = proposed.textAt('id');
    const [accepted, moved] = await Promise.all([
      act(id, 'accept', enrolment.candidate.token, { proposalId: pending(proposed) }),
      act(id, 'proposals', enrolment.assessor.token, {
        ...time({ startsAt: inHours(72) }),
        after: pending(proposed),
      }),
    ]);
    expect(moved.status).toBe(200);
    expect([200, 409]).toContain(accepted.status);
    const read = await app.call('GET', `/appointments/${id}`, { token: enrolment.candidate.token });
    const stands = accepted.status === 200 ? pending(proposed) : null;
    expect(read.at('standing.id') ?? null).toBe(stands);
    expect(read.at('pending.id')).toBe(moved.at('pending.id'));
  });

  it('of two who move it one is told that it was moved', async () => {
    const enrolment = await newEnrolment();
    const { id, proposalId } = await book(enrolment);
    const answers = await Promise.all(
      [enrolment.candidate.token, enrolment.assessor.token].map((token, at) =>
        act(id, 'proposals', token, { ...time({ startsAt: inHours(70 + at) }), after: proposalId }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

describe('what becomes of it', () => {
  it('asks when it is over and nothing was recorded, and is settled by evidence recorded at it', async () => {
    const enrolment = await newEnrolment();
    const { id } = await book(enrolment, { startsAt: inHours(2) });
    now = new Date(Date.now() + 8 * HOUR);
    const list = await app.call('GET', '/appointments', { token: enrolment.assessor.token });
    const { items } = list.body as { items: { id: string; state: string }[] };
    expect(items.find((one) => one.id === id)?.state).toBe('booked');
    const record = (appointmentId: string, given: object = {}) =>
      app.call('POST', `/enrolments/${enrolment.id}/evidence`, {
        token: enrolment.assessor.token,
        body: observationBody({
          ...{ title: '約好的觀察', occurredAt: new Date(Date.now() - HOUR).toISOString(), appointmentId },
          judgements: [{ targetId: unit.indicatorIds[0], verdict: 'satisfactory' }],
          ...given,
        }),
      });
    expect((await record((await book(await newEnrolment(), { startsAt: inHours(30) })).id)).at('code')).toBe(
      'evidence.appointment_unknown',
    );
    expect((await record(id)).status).toBe(201);
    const held = await app.call('GET', `/appointments/${id}`, { token: enrolment.candidate.token });
    expect(held.body).toMatchObject({ state: 'held', people: [{ recorded: true }] });
  });

  it('reminds the day before and an hour before, each once', async () => {
    const enrolment = await newEnrolment();
    const { id } = await book(enrolment, { startsAt: inHours(30) });
    const reminders = async () => {
      const rows = await superuserSql(
        app,
        "SELECT facts ->> 'when' AS \"when\" FROM audit_event WHERE action = 'appointment.reminded' AND subject_id = $1 ORDER BY sequence",
        [id],
      );
      return rows.map(({ when }) => when);
    };
    for (const hours of [7, 7.1, 29.5, 29.6, 31]) {
      now = new Date(Date.parse(inHours(0)) + hours * HOUR);
      await beat(app, 'appointments.remind');
    }
    expect(await reminders()).toEqual(['tomorrow', 'soon']);
  });

  it('tells whoever has to answer, and says where to', async () => {
    const enrolment = await newEnrolment();
    const proposed = await propose([enrolment]);
    await tellNews(app);
    const news = await app.call('GET', '/notifications', { token: enrolment.candidate.token });
    expect(news.at('items.0')).toMatchObject({
      ...{ kind: 'appointment_proposed', topic: 'appointments' },
      link: `/appointments/${proposed.textAt('id')}`,
    });
  });

  it('is given to another of the assessors by the lead, and to nobody else', async () => {
    const assessor = await app.actors.member({ roles: ['assessor'] });
    const candidate = await app.actors.member({ roles: ['candidate'] });
    const enrolment = await plantEnrolment(app, unit, { candidate, assessor });
    const { id } = await book(enrolment);
    const colleague = await app.actors.member({ roles: ['assessor'] });
    const assign = () => act(id, 'assessor', enrolment.assessor.token, { assessorId: colleague.id });
    expect((await assign()).at('code')).toBe('appointment.no_assessor');
    await superuserSql(
      app,
      `INSERT INTO enrolment_assessor (organisation_id, id, enrolment_id, member_id, added_by, added_at)
       VALUES ($1, gen_random_uuid(), $2, $3, $4, now())`,
      [unit.organisationId, enrolment.id, colleague.id, enrolment.assessor.id],
    );
    const given = await assign();
    expect(given.body).toMatchObject({ assessor: { id: colleague.id }, state: 'booked' });
    const taken = (await calendars(enrolment.assessor.email)).at(-1) ?? '';
    expect(line(taken, 'METHOD')).toBe('CANCEL');
    expect(line((await calendars(colleague.email)).at(-1) ?? '', 'SEQUENCE')).toBe('1');
  });
});

describe('when what it is for ends', () => {
  const withdraw = async (enrolment: PlantedEnrolment, reason = '調職。') =>
    app.call('POST', `/enrolments/${enrolment.id}/withdraw`, {
      ...{ token: app.as('admin'), ifMatch: await versionOf(app, enrolment), body: { reason } },
    });
  const stateOf = async (id: string) =>
    (await superuserSql(app, 'SELECT state FROM appointment WHERE id = $1', [id]))[0]?.['state'];
  const cancellations = async (id: string) =>
    superuserSql(
      app,
      `SELECT w.reason, w.answered_by AS by, e.enrolment_id AS enrolment, e.facts -> 'booked' AS booked
       FROM appointment_answer w JOIN audit_event e ON e.subject_id = w.appointment_id
       WHERE w.appointment_id = $1 AND w.answer = 'cancelled' AND e.action = 'appointment.cancelled'`,
      [id],
    );
  const mine = async ({ token }: { token: string }) => {
    const { items } = (await app.call('GET', '/appointments', { token })).body as { items: { id: string }[] };
    return items.map(({ id }) => id);
  };
  const together = async () => {
    const both = [await newEnrolment(), await newEnrolment()] as const;
    const proposed = await propose(both);
    const id = proposed.textAt('id');
    for (const { candidate } of both)
      await act(id, 'accept', candidate.token, { proposalId: pending(proposed) });
    return { id, both };
  };

  it('is cancelled with the enrolment that is withdrawn, for its reason, whether it stood or was proposed', async () => {
    const enrolment = await newEnrolment();
    const { id } = await book(enrolment);
    const proposed = (await propose([enrolment], { startsAt: inHours(90) })).textAt('id');
    expect((await withdraw(enrolment)).status).toBe(200);
    const by = app.actors.home.admin.id;
    const kept = { ...{ reason: '調職。', by }, enrolment: enrolment.id };
    expect(await cancellations(id)).toEqual([{ ...kept, booked: true }]);
    expect(await cancellations(proposed)).toEqual([{ ...kept, booked: false }]);
    const files = await calendars(enrolment.candidate.email);
    expect(files.map((file) => line(file, 'METHOD'))).toEqual(['REQUEST', 'CANCEL']);
    const listed = [...(await mine(enrolment.assessor)), ...(await mine(enrolment.candidate))];
    expect(listed.filter((each) => [id, proposed].includes(each))).toEqual([]);
  });

  it('stays for others who come, without the one whose enrolment ended', async () => {
    const { id, both } = await together();
    const [one, other] = both;
    await withdraw(one);
    expect(await stateOf(id)).toBe('booked');
    expect([await mine(one.candidate), await mine(other.candidate)]).toEqual([[], [id]]);
    now = new Date(Date.parse(inHours(48)) - HOUR);
    await beat(app, 'appointments.remind');
    now = null;
    const reminded = await superuserSql(
      app,
      "SELECT enrolment_id AS id FROM audit_event WHERE action = 'appointment.reminded' AND subject_id = $1",
      [id],
    );
    expect(reminded).toEqual([{ id: other.id }]);
    await withdraw(other);
    expect((await cancellations(id)).length).toBe(2);
  });

  it('of two whose enrolments end at the same time neither leaves it behind', async () => {
    const { id, both } = await together();
    const answers = await Promise.all(both.map((each) => withdraw(each)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await stateOf(id)).toBe('cancelled');
  });

  it('is cancelled when the unit is signed', async () => {
    const enrolment = await newEnrolment();
    const { id } = await book(enrolment);
    await coverAll(app, enrolment);
    await finishUnit(app, enrolment);
    expect(await cancellations(id)).toMatchObject([
      { reason: '這個單元已經簽核。 The unit has been signed.', by: enrolment.supervisor.id },
    ]);
  });

  it('is cancelled with the units of a programme that is withdrawn, and not where they stay', async () => {
    const { admin } = app.actors.home;
    const [goes, stays] = [await newEnrolment(), await newEnrolment()];
    const programme = await plantProgrammeRows(app, [unit], admin, {});
    const end = async (enrolment: PlantedEnrolment, units: boolean) => {
      const { id } = await book(enrolment);
      const whole = await plantProgrammeEnrolmentRows(app, programme, [enrolment], { admin });
      const answer = await app.call('POST', `/programme-enrolments/${whole}/withdraw`, {
        ...{ token: admin.token, ifMatch: 1, body: { reason: '換了職務。', units } },
      });
      expect(answer.status).toBe(200);
      return id;
    };
    expect(await cancellations(await end(goes, true))).toMatchObject([{ reason: '換了職務。' }]);
    expect(await stateOf(await end(stays, false))).toBe('booked');
  });

  it('goes on with who leads by then when its assessor leaves, and is cancelled where nobody does', async () => {
    const [leaver, next] = [
      await app.actors.member({ roles: ['assessor'] }),
      await app.actors.member({ roles: ['assessor'] }),
    ];
    const candidates = [
      await app.actors.member({ roles: ['candidate'] }),
      await app.actors.member({ roles: ['candidate'] }),
    ] as const;
    const [handed, kept] = [
      await plantEnrolment(app, unit, { candidate: candidates[0], assessor: leaver }),
      await plantEnrolment(app, unit, { candidate: candidates[1], assessor: leaver }),
    ];
    const [given, ended] = [(await book(handed)).id, (await book(kept, { startsAt: inHours(70) })).id];
    const path = `/members/${leaver.id}`;
    const token = app.as('admin');
    expect((await app.call('GET', `${path}/open-work`, { token })).at('appointments')).toBe(2);
    const body = {
      units: [{ enrolmentId: handed.id, as: 'assessor', memberId: next.id }],
      keepOpenReason: '接手的人下週到職。',
    };
    expect((await app.call('POST', `${path}/leave`, { token, ifMatch: 1, body })).status).toBe(200);
    const read = await app.call('GET', `/appointments/${given}`, { token: next.token });
    expect(read.body).toMatchObject({ state: 'booked', assessor: { id: next.id } });
    expect(line((await calendars(next.email)).at(-1) ?? '', 'METHOD')).toBe('REQUEST');
    expect(line((await calendars(candidates[1].email)).at(-1) ?? '', 'METHOD')).toBe('CANCEL');
    expect(await cancellations(ended)).toMatchObject([
      { reason: '原定的人已離開機構。 The person it was agreed with has left.' },
    ]);
  });
});

describe('the calendar of one person', () => {
  const make = (token: string) => app.call('POST', '/calendar-feed', { token });
  const read = (link: string) => app.call('GET', `/${link.split('/api/v1/')[1] ?? ''}`);

  it('has what is booked of theirs, and nothing of others', async () => {
    const both = [await newEnrolment(), await newEnrolment()] as const;
    const proposed = await propose(both, { startsAt: inHours(50) });
    for (const { candidate } of both) {
      await act(proposed.textAt('id'), 'accept', candidate.token, { proposalId: pending(proposed) });
    }
    await book(await newEnrolment(), { startsAt: inHours(51) });
    const link = (await make(both[0].candidate.token)).textAt('link');
    const file = await read(link);
    expect(file.status).toBe(200);
    expect(String(file.headers['content-type'])).toContain('text/calendar');
    expect(file.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(file.text).not.toContain(both[1].candidate.displayName);
    expect(line(file.text, 'SUMMARY')).toContain(both[0].assessor.displayName);
  });

  it('and their list have what is to come, however much lies behind them', async () => {
    const enrolment = await newEnrolment();
    const { id } = await book(enrolment);
    // Never answered, or held: a bound that counts from the oldest would be used up by these.
    await superuserSql(
      app,
      `WITH made AS (
         INSERT INTO appointment (organisation_id, id, method, assessor_id, state, pending_id, starts_at, ends_at, sequence, created_by, created_at)
         SELECT e.organisation_id, gen_random_uuid(), 'direct_observation', e.assessor_id, state.name, gen_random_uuid(),
           now() - n * interval '20 minutes', now() - n * interval '20 minutes' + interval '10 minutes', 0, e.assessor_id, now()
         FROM enrolment e, generate_series(1, 510) n, (VALUES ('proposed'), ('held')) state (name) WHERE e.id = $1
         RETURNING *),
       people AS (
         INSERT INTO appointment_person (organisation_id, appointment_id, enrolment_id, candidate_id)
         SELECT e.organisation_id, made.id, e.id, e.candidate_id FROM made, enrolment e WHERE e.id = $1)
       INSERT INTO appointment_proposal (organisation_id, id, appointment_id, number, starts_at, ends_at, way, proposed_by, proposed_at)
       SELECT organisation_id, pending_id, id, 1, starts_at, ends_at, 'on_site', created_by, created_at FROM made`,
      [enrolment.id],
    );
    const { token } = enrolment.assessor;
    const list = await app.call('GET', '/appointments', { token });
    expect([list.status, list.text.includes(id)]).toEqual([200, true]);
    const file = await read((await make(token)).textAt('link'));
    expect([file.status, file.text.includes(`UID:${id}@attest`)]).toEqual([200, true]);
  });

  it('is kept as a hash, and ends when another one is made or it is revoked', async () => {
    const { token } = await app.actors.member({ roles: ['candidate'] });
    const first = (await make(token)).textAt('link');
    const kept = await superuserSql(app, 'SELECT f::text AS row FROM calendar_feed f');
    expect(kept.some(({ row }) => String(row).includes(first.slice(-47, -4)))).toBe(false);
    const second = (await make(token)).textAt('link');
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
    expect((await app.call('DELETE', '/calendar-feed', { token })).status).toBe(204);
    expect((await read(second)).status).toBe(404);
    expect((await app.call('GET', '/calendar-feed', { token })).body).toEqual({ madeAt: null });
  });
});
