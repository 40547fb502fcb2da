import type { AssessmentMethod } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, Stale, Unprocessable } from '../../platform/errors/domain-error';
import { type AuditEntry, AuditTrail } from '../audit/audit-trail';
import { MOST_ON_TEAM, type TeamAddition, type TeamMemberGiven } from './assessor-teams.dto';
import { AssessorTeamsRepository } from './assessor-teams.repository';
import type { ChangeProblem, EnrolmentNotChanged, EnrolmentsChanged } from './change-enrolments.dto';
import { byPerson, ChosenEnrolments } from './chosen-enrolments';
import { EnrolRepository, type PersonFacts } from './enrol.repository';
import { EnrolmentReader } from './enrolment-reader';
import { type EnrolmentRow, factsOf } from './enrolment-row';
import type { EnrolmentSummary } from './enrolment-summary.dto';
import { canManage, isEditable } from './enrolments.policy';
import { HoldPeople } from './hold-people';
import { againstAssessing, type CasePart, partsTaken } from './independence';
import { ParticipationRepository } from './participation.repository';

/** Somebody on a team, bound to a method or a place or to neither. */
interface Bound {
  readonly memberId: string;
  readonly method: AssessmentMethod | null;
  readonly place: string | null;
}

/** How the team of a locked enrolment is to be from now on. */
interface TeamChange {
  readonly row: EnrolmentRow;
  readonly added: readonly Bound[];
  /** With another binding than before. */
  readonly bound: readonly Bound[];
  readonly removed: readonly string[];
}

/** Who assesses beside the lead of an enrolment: named by an admin, each change told to those it concerns. */
@Injectable()
export class AssessorTeams {
  constructor(
    private readonly teams: AssessorTeamsRepository,
    private readonly reader: EnrolmentReader,
    private readonly choosing: ChosenEnrolments,
    private readonly holding: HoldPeople,
    private readonly enrolling: EnrolRepository,
    private readonly participation: ParticipationRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * The whole team from now on.
   * @throws NotFound · Forbidden · Stale · Conflict enrolment.closed
   * @throws Unprocessable enrolment.named_already, enrolment.person_unknown, enrolment.role_missing,
   *   enrolment.not_independent, each with `memberIds`
   */
  async set(
    actor: Actor,
    enrolmentId: string,
    version: number,
    members: readonly TeamMemberGiven[],
  ): Promise<EnrolmentSummary> {
    await this.holding.named(members.map(({ memberId }) => memberId));
    const row = await this.reader.lock(actor, enrolmentId);
    if (!canManage(actor, factsOf(row))) throw new Forbidden('permission.denied');
    if (row.version !== version) throw new Stale({ version: row.version });
    if (!isEditable(row.state)) throw new Conflict('enrolment.closed', { state: row.state });
    const change = changeOf(row, members.map(boundOf));
    const memberIds = change.added.map(({ memberId }) => memberId);
    const named = memberIds.filter((memberId) => isNamed(row, memberId));
    if (named.length > 0) throw new Unprocessable('enrolment.named_already', { memberIds: named });
    await this.requireAssessors(memberIds);
    const partial = await this.takenPart(change.added.map(({ memberId }) => ({ row, memberId })));
    if (partial.length > 0) {
      throw new Unprocessable('enrolment.not_independent', {
        memberIds: partial.map(({ memberId }) => memberId),
      });
    }
    await this.apply(actor, [change]);
    return this.reader.summary(actor, enrolmentId);
  }

  /**
   * One more on the teams of many enrolments, wherever nothing stands against it; with `dryRun` of none.
   * @throws NotFound · Forbidden · Unprocessable enrolment.nothing_asked, enrolment.too_many,
   *   enrolment.person_unknown, enrolment.role_missing
   */
  async addToMany(actor: Actor, given: TeamAddition): Promise<EnrolmentsChanged> {
    await this.holding.named([given.memberId]);
    const rows = await this.choosing.lock(actor, given);
    if (!rows.every((row) => canManage(actor, factsOf(row)))) throw new Forbidden('permission.denied');
    const member = boundOf(given);
    await this.requireAssessors([member.memberId]);
    const partial = await this.takenPart(rows.map((row) => ({ row, memberId: member.memberId })));
    const parts = new Map(partial.map((each) => [each.enrolmentId, each.parts]));
    const wanting = rows.filter((row) => !isHeld(row, member));
    const refusals = new Map(
      wanting.flatMap((row) => {
        const refused = refusalOf(row, member.memberId, parts.get(row.id) ?? []);
        return refused === null ? [] : [[row.id, refused] as const];
      }),
    );
    const changes = wanting
      .filter(({ id }) => !refusals.has(id))
      .map((row) => ({ row, added: [member], bound: [], removed: [] }));
    if (given.dryRun !== true) await this.apply(actor, changes);
    return { people: byPerson(rows, new Set(changes.map(({ row }) => row.id)), refusals), loads: [] };
  }

  /** Open enrolments on whose team somebody is. */
  heldBy(memberId: string): Promise<string[]> {
    return this.teams.heldBy(memberId);
  }

  /** Takes somebody off all teams of open enrolments. @returns of how many */
  async endAllOf(by: string, memberId: string): Promise<number> {
    const enrolmentIds = await this.teams.lockHeldBy(memberId);
    if (enrolmentIds.length === 0) return 0;
    const places = enrolmentIds.map((enrolmentId) => ({ enrolmentId, memberId }));
    await this.teams.end(places, by, this.clock.now());
    await this.teams.touch(enrolmentIds);
    await this.audit.recordAll(enrolmentIds.map((id) => removal(id, memberId)));
    return enrolmentIds.length;
  }

  /**
   * The team goes along to the enrolment that another one goes on as, but for those who have left or assess no more: their
   * places in what was signed were not ended. What is recorded says that it went on.
   */
  async carry(
    actor: Actor,
    from: EnrolmentRow,
    to: { readonly id: string; readonly assessorId: string; readonly supervisorId: string },
  ): Promise<void> {
    if (from.team.length === 0) return;
    const at = this.clock.now();
    const people = await this.enrolling.people(
      from.team.map(({ member }) => member.id),
      at,
    );
    const assessors = new Set(people.filter(isActiveAssessor).map(({ id }) => id));
    const places = from.team
      .filter(
        ({ member }) => assessors.has(member.id) && ![to.assessorId, to.supervisorId].includes(member.id),
      )
      .map(({ member, method, place }) => ({
        ...{ id: this.ids.next(), enrolmentId: to.id, memberId: member.id, method, place },
      }));
    await this.teams.add(places, actor.memberId, at);
  }

  private async apply(actor: Actor, changes: readonly TeamChange[]): Promise<void> {
    const moved = changes.filter(
      ({ added, bound, removed }) => added.length + bound.length + removed.length > 0,
    );
    if (moved.length === 0) return;
    const at = this.clock.now();
    const ending = moved.flatMap(({ row, bound, removed }) =>
      [...bound.map(({ memberId }) => memberId), ...removed].map((memberId) => ({
        ...{ enrolmentId: row.id, memberId },
      })),
    );
    const adding = moved.flatMap(({ row, added, bound }) =>
      [...added, ...bound].map((member) => ({ id: this.ids.next(), enrolmentId: row.id, ...member })),
    );
    await this.teams.end(ending, actor.memberId, at);
    await this.teams.add(adding, actor.memberId, at);
    await this.teams.touch(moved.map(({ row }) => row.id));
    await this.audit.recordAll(moved.flatMap(eventsOf));
  }

  private async requireAssessors(memberIds: readonly string[]): Promise<void> {
    if (memberIds.length === 0) return;
    const people = await this.enrolling.people(memberIds, this.clock.now());
    const active = new Map(people.filter((person) => person.active).map(({ id, roles }) => [id, roles]));
    const unknown = memberIds.filter((id) => !active.has(id));
    if (unknown.length > 0) throw new Unprocessable('enrolment.person_unknown', { memberIds: unknown });
    const others = memberIds.filter((id) => active.get(id)?.includes('assessor') !== true);
    if (others.length > 0) {
      throw new Unprocessable('enrolment.role_missing', { memberIds: others, role: 'assessor' });
    }
  }

  /** Those who testify in the case, or were asked to. */
  private async takenPart(asked: readonly { readonly row: EnrolmentRow; readonly memberId: string }[]) {
    const pairs = asked.map(({ row, memberId }) => ({ enrolmentId: row.id, memberId }));
    const facts = new Map(asked.map(({ row }) => [row.id, factsOf(row)]));
    return (await this.participation.read(pairs)).flatMap((each) => {
      const { enrolmentId, memberId } = each;
      const of = facts.get(enrolmentId);
      const parts = of === undefined ? [] : againstAssessing(memberId, of, partsTaken(each));
      return parts.length === 0 ? [] : [{ enrolmentId, memberId, parts }];
    });
  }
}

const isActiveAssessor = ({ active, roles }: PersonFacts): boolean => active && roles.includes('assessor');

const boundOf = ({ memberId, method = null, place = null }: TeamMemberGiven): Bound => ({
  ...{ memberId, method, place: place?.trim() ?? null },
});

const isNamed = ({ candidate, assessor, supervisor }: EnrolmentRow, memberId: string): boolean =>
  [candidate, assessor, supervisor].some(({ id }) => id === memberId);

function changeOf(row: EnrolmentRow, wanted: readonly Bound[]): TeamChange {
  const before = new Map(row.team.map((each) => [each.member.id, each]));
  const after = new Set(wanted.map(({ memberId }) => memberId));
  return {
    row,
    added: wanted.filter(({ memberId }) => !before.has(memberId)),
    bound: wanted.filter(({ memberId, method, place }) => {
      const former = before.get(memberId);
      return former !== undefined && (former.method !== method || former.place !== place);
    }),
    removed: [...before.keys()].filter((memberId) => !after.has(memberId)),
  };
}

/** On the team, as is asked. */
const isHeld = ({ team }: EnrolmentRow, { memberId, method, place }: Bound): boolean =>
  team.some((each) => each.member.id === memberId && each.method === method && each.place === place);

function refusalOf(
  { id, unit, ...row }: EnrolmentRow,
  memberId: string,
  parts: readonly CasePart[],
): EnrolmentNotChanged | null {
  const refuse = (problem: ChangeProblem) => ({ enrolmentId: id, unitCode: unit.code, problem, parts });
  if (!isEditable(row.state)) return refuse('closed');
  if (row.team.some(({ member }) => member.id === memberId)) return refuse('on_team');
  if ([row.candidate, row.assessor, row.supervisor].some((named) => named.id === memberId))
    return refuse('same_person');
  if (parts.length > 0) return refuse('parts');
  return row.team.length >= MOST_ON_TEAM ? refuse('full') : null;
}

const removal = (enrolmentId: string, memberId: string): AuditEntry => ({
  ...{ subjectId: enrolmentId, enrolmentId },
  ...{ action: 'enrolment.team_member_removed', facts: { memberId } },
});

function eventsOf({ row, added, bound, removed }: TeamChange): AuditEntry[] {
  const about = { subjectId: row.id, enrolmentId: row.id };
  return [
    ...removed.map((memberId) => removal(row.id, memberId)),
    ...bound.map(({ memberId, method }) => ({
      ...{ ...about, action: 'enrolment.team_member_bound' as const, facts: { memberId, method } },
    })),
    ...added.map(({ memberId, method }) => ({
      ...{ ...about, action: 'enrolment.team_member_added' as const, facts: { memberId, method } },
    })),
  ];
}
