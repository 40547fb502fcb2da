import { groupLimits } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { AuditTrail } from '../audit/audit-trail';
import type { GroupOutlook, GroupReminded, GroupReminders, PersonNotReminded } from './group-outlook.dto';
import { GroupOutlookRepository, type Unfinished } from './group-outlook.repository';
import { GroupsService } from './groups.service';

const DAYS_AHEAD = 30;
const MOST_EXPIRING = 100;
const MOST_LOADS = 50;
const BETWEEN_REMINDERS = 24 * 3_600_000;

/** What is due in a group and what runs out, how much its assessors have to do, and reminding its members. */
@Injectable()
export class GroupOutlookService {
  constructor(
    private readonly groups: GroupsService,
    private readonly outlooks: GroupOutlookRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async read(actor: Actor, groupId: string): Promise<GroupOutlook> {
    const members = await this.groups.memberIds(actor, groupId);
    const [{ people, expiring }, loads] = await Promise.all([
      this.outlooks.expiring(members, this.clock.now(), DAYS_AHEAD, MOST_EXPIRING),
      this.outlooks.loads(members, MOST_LOADS),
    ]);
    return { days: DAYS_AHEAD, expiring, people, loads, mostOpen: groupLimits.workload };
  }

  /** Once a person in 24 hours, whoever reminds. @throws NotFound */
  async remind(
    actor: Actor,
    groupId: string,
    { candidateIds, dryRun = false }: GroupReminders,
  ): Promise<GroupReminded> {
    const members = new Set(await this.groups.memberIds(actor, groupId));
    const unfinished = await this.outlooks.unfinished(candidateIds.filter((id) => members.has(id)));
    if (!dryRun && unfinished.length > 0) {
      await this.outlooks.lock(unfinished.map(({ enrolmentId }) => enrolmentId));
    }
    const since = new Date(this.clock.now().getTime() - BETWEEN_REMINDERS);
    const reminded = await this.outlooks.remindedSince(since);
    const open = new Map(unfinished.map((one) => [one.candidate.id, one]));
    const refused = candidateIds.flatMap((candidateId): PersonNotReminded[] => {
      if (!members.has(candidateId)) return [{ candidateId, problem: 'not_member' }];
      if (!open.has(candidateId)) return [{ candidateId, problem: 'nothing_open' }];
      return reminded.has(candidateId) ? [{ candidateId, problem: 'reminded_today' }] : [];
    });
    const told = unfinished.filter(({ candidate }) => !reminded.has(candidate.id));
    if (!dryRun) await this.record(groupId, told);
    return {
      reminded: told.map(({ candidate, units, dueOn }) => ({ candidate, units, dueOn })),
      refused,
    };
  }

  private record(groupId: string, told: readonly Unfinished[]): Promise<void> {
    return this.audit.recordAll(
      told.map(({ enrolmentId, candidate, units, dueOn }) => ({
        ...{ action: 'enrolment.reminded', subjectId: enrolmentId, enrolmentId },
        facts: { candidateId: candidate.id, groupId, units, dueOn },
      })),
    );
  }
}
