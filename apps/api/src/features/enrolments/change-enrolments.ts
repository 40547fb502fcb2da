import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Unprocessable } from '../../platform/errors/domain-error';
import { type Assignment, type AssignmentProblem, AssignPeople } from './assign-people';
import {
  type AssessorLoadChange,
  type EnrolmentNotChanged,
  type EnrolmentsChange,
  type EnrolmentsChanged,
} from './change-enrolments.dto';
import { ChangeEnrolmentsRepository } from './change-enrolments.repository';
import { byPerson, ChosenEnrolments } from './chosen-enrolments';
import type { EnrolmentRow } from './enrolment-row';
import { isEditable } from './enrolments.policy';
import { HoldPeople } from './hold-people';

/** Another due date, assessor or supervisor for many enrolments at once: where it can be, and said where it cannot. */
@Injectable()
export class ChangeEnrolments {
  constructor(
    private readonly choosing: ChosenEnrolments,
    private readonly holding: HoldPeople,
    private readonly assigning: AssignPeople,
    private readonly repository: ChangeEnrolmentsRepository,
  ) {}

  /**
   * Those that can be are changed in one transaction, and with `dryRun` none.
   * @throws NotFound of an enrolment that is not to be seen · Unprocessable enrolment.nothing_asked, enrolment.too_many
   */
  async change(actor: Actor, given: EnrolmentsChange): Promise<EnrolmentsChanged> {
    const { dueOn, assessorId, supervisorId, dryRun = false } = given;
    if (dueOn === undefined && assessorId === undefined && supervisorId === undefined) {
      throw new Unprocessable('enrolment.nothing_asked');
    }
    await this.holding.named([assessorId, supervisorId]);
    const rows = await this.choosing.lock(actor, given);
    const wanted = rows.map((row): Assignment => ({
      row,
      assessorId: assessorId ?? row.assessor.id,
      supervisorId: supervisorId ?? row.supervisor.id,
      dueOn: dueOn === undefined ? row.dueOn : dueOn,
    }));
    const moving = wanted.filter(isChange);
    const refusals = await this.refusals(moving);
    const done = moving.filter(({ row }) => !refusals.has(row.id));
    const loads = await this.loads(done);
    if (!dryRun && done.length > 0) await this.assigning.assign(actor, done);
    return { people: byPerson(rows, new Set(done.map(({ row }) => row.id)), refusals), loads };
  }

  private async refusals(moving: readonly Assignment[]): Promise<Map<string, EnrolmentNotChanged>> {
    const refused = new Map<string, EnrolmentNotChanged>();
    const refuse = ({ id, unit }: EnrolmentRow, because: Pick<EnrolmentNotChanged, 'problem' | 'parts'>) =>
      refused.set(id, { enrolmentId: id, unitCode: unit.code, ...because });
    for (const { row, assessorId, supervisorId } of moving) {
      const people = new Set([row.candidate.id, assessorId, supervisorId]);
      if (!isEditable(row.state)) refuse(row, { problem: 'closed', parts: [] });
      else if (people.size < 3) refuse(row, { problem: 'same_person', parts: [] });
    }
    const rest = moving.filter(({ row }) => !refused.has(row.id));
    const problems = new Map<string, AssignmentProblem>(
      (await this.assigning.problems(rest)).map((problem) => [problem.enrolmentId, problem]),
    );
    for (const { row } of rest) {
      const found = problems.get(row.id);
      if (found !== undefined) refuse(row, { problem: found.problem, parts: found.parts });
    }
    return refused;
  }

  /** What those whose work becomes more or less have now, and afterwards. */
  private async loads(done: readonly Assignment[]): Promise<AssessorLoadChange[]> {
    const differences = new Map<string, number>();
    const add = (id: string, by: number) => differences.set(id, (differences.get(id) ?? 0) + by);
    for (const { row, assessorId } of done) {
      if (assessorId === row.assessor.id) continue;
      add(row.assessor.id, -1);
      add(assessorId, 1);
    }
    if (differences.size === 0) return [];
    const loads = await this.repository.loads([...differences.keys()]);
    return loads.map(({ assessor, open }) => ({
      ...{ assessor, before: open },
      after: open + (differences.get(assessor.id) ?? 0),
    }));
  }
}

const isChange = ({ row, assessorId, supervisorId, dueOn }: Assignment): boolean =>
  assessorId !== row.assessor.id || supervisorId !== row.supervisor.id || dueOn !== row.dueOn;
