import { createApp, type TestApp } from '../../../test/support/app';
import type { TestMember } from '../../../test/support/actors';
import { type PlantedUnit, plantUnit, superuserSql } from '../../../test/support/assessment';
import { plantProgramme } from '../../../test/support/programmes';

let app: TestApp;
let units: readonly PlantedUnit[];
beforeAll(async () => {
  app = await createApp();
  const { organisationId } = app.actors.home;
  units = [
    await plantUnit(app, organisationId, { elements: [1], critical: 0 }),
    await plantUnit(app, organisationId, { elements: [1], critical: 0 }),
  ];
});
afterAll(() => app.close());

const token = () => app.as('admin');
const post = (path: string, body: object) => app.call('POST', path, { token: token(), body });
const somebody = (...roles: TestMember['roles'][number][]) => app.actors.member({ roles });
const unitIdsOf = async (programmeEnrolmentId: string) =>
  (
    await superuserSql(
      app,
      'SELECT enrolment_id FROM programme_enrolment_unit WHERE programme_enrolment_id = $1',
      [programmeEnrolmentId],
    )
  ).map((row) => String(row['enrolment_id']));

/**
 * Two wholes of two units each in the hands of somebody who is about to leave, a whole of their own, and one that somebody
 * else assesses.
 */
async function aboutToLeave() {
  const [leaver, next] = [await somebody('assessor', 'candidate'), await somebody('assessor')];
  const candidates = [await somebody('candidate'), await somebody('candidate'), await somebody('candidate')];
  const [one, two, third] = candidates.map(({ id }) => id) as [string, string, string];
  const plant = () => plantProgramme(app, app.actors.home, { sections: [{ units: [...units] }] });
  const [programme, further] = [await plant(), await plant()];
  const assign = ({ id, versionId }: typeof programme, candidateIds: readonly string[], assessorId: string) =>
    post(`/programmes/${id}/assignments`, {
      ...{ versionId, candidateIds, assessorIds: [assessorId] },
      supervisorIds: [app.actors.home.supervisor.id],
    });
  const given = await assign(programme, [one, two], leaver.id);
  const ids = [0, 1].map((at) => given.textAt(`items.${String(at)}.programmeEnrolmentId`));
  const own = (await assign(programme, [leaver.id], next.id)).textAt('items.0.programmeEnrolmentId');
  const other = (await assign(programme, [third], next.id)).textAt('items.0.programmeEnrolmentId');
  const inHand = (await Promise.all(ids.map(unitIdsOf))).flat();
  const leave = () =>
    app.call('POST', `/members/${leaver.id}/leave`, {
      token: token(),
      ifMatch: 1,
      body: {
        ...{ units: [], withdrawOwnReason: '離職' },
        programmes: ids.toReversed().map((programmeEnrolmentId) => ({
          ...{ programmeEnrolmentId, as: 'assessor', memberId: next.id },
        })),
      },
    });
  const wholes = (body: object) => post('/programme-enrolments/bulk', body);
  const bulk = (body: object) => post('/enrolments/bulk', body);
  return {
    ...{ leaver, next, leave, wholes, bulk, inHand, ids, own, other },
    goOn: () => assign(further, [one, two], leaver.id),
  };
}

type Round = Awaited<ReturnType<typeof aboutToLeave>>;

/** What happens while somebody leaves. Each in both orders of what it locks, so that they meet. */
const meanwhile: Record<string, (round: Round) => Promise<unknown>[]> = {
  dates: ({ wholes, bulk, ids, own, inHand }) => [
    wholes({ ids: [own, ...ids], dueOn: '2030-01-31' }),
    wholes({ ids: ids.toReversed(), dueOn: '2030-02-28' }),
    bulk({ enrolmentIds: inHand.toReversed(), dueOn: '2030-03-31' }),
  ],
  'the same units in a further programme': ({ goOn, bulk, inHand }) => [
    goOn(),
    bulk({ enrolmentIds: inHand, dueOn: '2030-03-31' }),
  ],
  'what somebody else assesses is given to the leaver': ({ wholes, leaver, ids, other, own }) => [
    wholes({ ids: [other], assessorId: leaver.id }),
    wholes({ ids: [own, ...ids], dueOn: '2030-01-31' }),
  ],
  'units and wholes at once': ({ wholes, bulk, leaver, next, ids, inHand }) => [
    bulk({ enrolmentIds: inHand, assessorId: next.id }),
    wholes({ ids, assessorId: leaver.id, dueOn: '2030-01-31' }),
  ],
};

describe('somebody who leaves while others change much at once', () => {
  it.each(Object.keys(meanwhile))(
    '%s: nobody waits in a circle, and nothing comes to who has left',
    async (kind) => {
      let left = 0;
      for (let at = 0; at < 4; at += 1) {
        const round = await aboutToLeave();
        const others = () => meanwhile[kind]?.(round) ?? [];
        // Whoever is sent first has the better chance to be first.
        const [gone, answers] =
          at % 2 === 0
            ? await Promise.all([round.leave(), Promise.all(others())])
            : (await Promise.all([Promise.all(others()), round.leave()])).toReversed();
        const all = [gone, answers].flat() as Awaited<ReturnType<Round['leave']>>[];
        // A deadlock is answered as a conflict of no other kind.
        expect(all.map((answer) => answer.at('code'))).not.toContain('conflict');
        expect(all.filter(({ status }) => status >= 500)).toEqual([]);
        const { leaver } = round;
        const [member] = await superuserSql(app, 'SELECT state FROM member WHERE id = $1', [leaver.id]);
        if (member?.['state'] !== 'left') continue;
        left += 1;
        const named = await superuserSql(
          app,
          `SELECT id FROM enrolment
           WHERE $1 IN (assessor_id, supervisor_id, candidate_id) AND state NOT IN ('signed', 'withdrawn')
           UNION SELECT id FROM programme_enrolment
           WHERE $1 IN (assessor_id, supervisor_id, candidate_id) AND state IN ('in_progress', 'decided')`,
          [leaver.id],
        );
        expect(named).toEqual([]);
      }
      // Dates alone keep nobody from leaving.
      expect(left).toBeGreaterThanOrEqual(kind === 'dates' ? 4 : 1);
    },
    60_000,
  );
});
