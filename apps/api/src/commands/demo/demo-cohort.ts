import type { EntryCheckResult } from '@attest/domain';
import { AssessorTeams } from '../../features/enrolments/assessor-teams';
import { EnrolmentReader } from '../../features/enrolments/enrolment-reader';
import { GroupMembersService } from '../../features/groups/group-members.service';
import { GroupsService } from '../../features/groups/groups.service';
import { AssignProgramme } from '../../features/programme-enrolments/assign-programme';
import { ProgrammesService } from '../../features/programmes/programmes.service';
import type { Actor } from '../../platform/auth/actor';
import { goOnAfterwards } from './demo-after';
import type { DemoCalendar } from './demo-calendar';
import { DemoDesk, type DemoUnit } from './demo-desk';
import type { DemoEnrolment } from './demo-plan';
import type { DemoStage } from './demo-stage';
import { tellStory } from './demo-story';
import { reachTheWhole } from './demo-whole';

export interface DemoCohort {
  readonly stage: DemoStage;
  readonly calendar: DemoCalendar;
  readonly password: string;
  /** Of the occupation, by the number of the duty. */
  readonly unit: (duty: number) => DemoUnit;
}

export const systems = { assessor: 'assessor2', supervisor: 'supervisor2' };

/** The first four have begun on T8 and T9 before; the others are new. */
const members = [11, 12, 13, 14, 15, 16, 17, 18].map((number) => `candidate${number}`);

/** Working days before today. */
const ASSIGNED = 30;
const REFRESHER = 101;

const REFRESHER_NAME = '系統整合現場複訓';

/** What was seen of the requirements for entry; of who is not named everything is confirmed. */
const entries: Readonly<Record<string, readonly [result: EntryCheckResult, reason?: string]>> = {
  candidate14: ['waived', '在系統整合組實作滿三年，以工作紀錄代替學歷。'],
  candidate15: ['open'],
};

const half = { ...systems, enrolled: ASSIGNED - 1, due: 60, critical: '', waits: 2, until: 4 };

/** How far the units are on which nobody had begun; those of the others stand as they were assigned. */
const plans: readonly DemoEnrolment[] = [
  { ...half, candidate: 'candidate11', unit: '1', indicators: 'cccc ccpj', due: 35 },
  { ...half, candidate: 'candidate12', unit: '1', indicators: 'cccc cccc jn', due: 28 },
  { ...half, candidate: 'candidate14', unit: '2', indicators: 'cccx pj', due: 41 },
];

/** A class on the whole of an occupation: at every stage from just begun to signed. */
export function tellOfTheCohort(cohort: DemoCohort): void {
  const { stage, calendar, unit, password } = cohort;
  makeRefresher(cohort);
  assignTheClass(cohort);
  plans.forEach((plan, index) => {
    const desk = new DemoDesk(stage, unit(Number(plan.unit)), plan, password);
    tellStory(desk, plan, calendar, 70 + index, 'assigned');
  });
  disagree(cohort);
  reachTheWhole(cohort, 'candidate16');
  goOnAfterwards(cohort, { renewing: 'candidate17', again: 'candidate18', refreshed: REFRESHER });
}

/** A short programme of one duty, signed for half a year: what runs out first. */
function makeRefresher({ stage, calendar, unit }: DemoCohort): void {
  stage.at(calendar.ago(REFRESHER, '10:20'), 'author', async (actor) => {
    const programmes = stage.get(ProgrammesService);
    const made = await programmes.create(actor, {
      ...{ name: REFRESHER_NAME, nameEn: 'On-site refresher, system integration', level: null },
      description: '現場作業每半年複訓一次。',
      ...{ dueMonths: 3, validityMonths: 6, unitValidityMonths: 6, attitudesOnce: false },
      sections: [
        { name: null, choose: null, units: [{ unitId: unit(1).id, dueMonths: null, requires: [] }] },
      ],
      entryRequirements: [],
    });
    await programmes.putInUse(actor, made.id, made.version);
  });
  stage.at(calendar.ago(REFRESHER, '15:00'), 'admin', (actor) =>
    assign(stage, actor, null, { candidateIds: [stage.memberId('candidate17')] }),
  );
}

function assignTheClass({ stage, calendar }: DemoCohort): void {
  stage.at(calendar.ago(ASSIGNED, '09:30'), 'admin', async (actor) => {
    const { id } = await stage.get(GroupsService).create(actor, {
      ...{ name: '2026 系統整合班', startsOn: calendar.day(-42), endsOn: calendar.day(320) },
      leaderId: stage.memberId('assessor'),
    });
    const candidateIds = members.map((login) => stage.memberId(login));
    await stage.get(GroupMembersService).add(actor, id, { candidateIds });
    await assign(stage, actor, 'INM3513-005', { groupId: id });
  });
}

async function assign(
  stage: DemoStage,
  actor: Actor,
  /** Of the standard that it covers whole; null: the refresher. */
  code: string | null,
  whom: { readonly candidateIds?: string[]; readonly groupId?: string },
): Promise<void> {
  const { items } = await stage.get(ProgrammesService).list({ limit: 10 });
  const programmeId = items.find((item) =>
    code === null ? item.name === REFRESHER_NAME : item.code === code,
  )?.id;
  if (programmeId === undefined) throw new Error(`There is no programme on ${code ?? REFRESHER_NAME}.`);
  const given = {
    ...whom,
    assessorIds: [stage.memberId(systems.assessor)],
    supervisorIds: [stage.memberId(systems.supervisor)],
  };
  const { programme } = await stage.get(AssignProgramme).propose(programmeId, given);
  const entryOf = ([result, reason]: readonly [EntryCheckResult, string?]) =>
    programme.requirements.map(({ id }) => ({
      ...{ requirementId: id, result },
      ...(reason === undefined ? {} : { reason }),
    }));
  await stage.get(AssignProgramme).assign(actor, programmeId, {
    ...given,
    versionId: programme.versionId,
    entry: entryOf(['confirmed']),
    people: Object.entries(entries)
      .filter(() => whom.groupId !== undefined)
      .map(([login, entry]) => ({ candidateId: stage.memberId(login), entry: entryOf(entry) })),
  });
}

/** A second assessor on T8 of one of them sees a piece differently: it waits for the lead. */
function disagree({ stage, calendar, unit, password }: DemoCohort): void {
  const who = { candidate: 'candidate15', ...systems };
  const second = 'assessor@other.attest.example';
  const desk = new DemoDesk(stage, unit(8), who, password);
  desk.goOn(calendar.ago(6, '08:40'));
  stage.at(calendar.ago(6, '09:10'), 'admin', async (actor) => {
    const { version } = await stage.get(EnrolmentReader).find(actor, desk.id);
    const memberId = stage.memberId(second);
    await stage
      .get(AssessorTeams)
      .set(actor, desk.id, version, [{ memberId, method: null, place: '南區機房' }]);
  });
  const [code = ''] = unit(8).structure.elements.flatMap(({ indicators }) =>
    indicators.map((one) => one.code),
  );
  const piece = desk.uploadOf(calendar.ago(5, '16:30'), '機房整合測試紀錄', [code]);
  desk.judge(calendar.ago(4, '10:15'), piece, [{ targets: [code], verdict: 'satisfactory' }]);
  desk.contradict(calendar.ago(3, '14:05'), second, piece, code, '紀錄只有一次測試，看不出異常時怎麼處理。');
}
