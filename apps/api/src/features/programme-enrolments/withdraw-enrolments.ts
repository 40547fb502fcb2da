import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Conflict, Stale } from '../../platform/errors/domain-error';
import { presentPerson } from '../../platform/http/person.dto';
import { AuditTrail } from '../audit/audit-trail';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { EnrolmentsService } from '../enrolments/enrolments.service';
import type {
  ProgrammeEnrolmentsWithdraw,
  ProgrammeEnrolmentsWithdrawn,
  ProgrammeEnrolmentWithdraw,
} from './changes.dto';
import { AssignmentRepository } from './assignment.repository';
import { ChangesRepository, type CountedRow } from './changes.repository';
import type { ProgrammeEnrolmentRow } from './programme-enrolment-row';
import { ProgrammeEnrolmentReader } from './programme-enrolment-reader';
import type { ProgrammeEnrolmentDetail } from './programme-enrolments.dto';
import { isOpen } from './programme-enrolments.policy';

/** Takes people off a programme. The record stays, and so do their units unless they are to be withdrawn too. */
@Injectable()
export class WithdrawEnrolments {
  constructor(
    private readonly reader: ProgrammeEnrolmentReader,
    private readonly units: EnrolmentReader,
    private readonly enrolments: EnrolmentsService,
    private readonly assignments: AssignmentRepository,
    private readonly changes: ChangesRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound · Stale · Conflict programme_enrolment.closed */
  async withdraw(
    actor: Actor,
    id: string,
    version: number,
    given: ProgrammeEnrolmentWithdraw,
  ): Promise<ProgrammeEnrolmentDetail> {
    const rows = await this.reader.lockMany(actor, [id]);
    for (const row of rows) {
      if (row.version !== version) throw new Stale({ version: row.version });
      if (!isOpen(row.state)) throw new Conflict('programme_enrolment.closed', { state: row.state });
    }
    await this.write(actor, rows, await this.changes.counted([id]), given);
    return this.reader.detail(actor, id);
  }

  /** In as many statements for two hundred as for one. @throws NotFound when one of them is not there · Stale */
  async withdrawMany(
    actor: Actor,
    given: ProgrammeEnrolmentsWithdraw,
  ): Promise<ProgrammeEnrolmentsWithdrawn> {
    const rows = await this.reader.lockMany(actor, given.ids);
    const open = rows.filter(({ state }) => isOpen(state));
    const counted = await this.changes.counted(open.map(({ id }) => id));
    const gone = goneWith(counted, given);
    if (given.dryRun !== true) await this.write(actor, open, counted, given);
    return {
      changed: open.map(({ id, candidate }) => ({
        ...{ id, candidate: presentPerson(candidate) },
        units: gone.filter(({ programmeEnrolmentId }) => programmeEnrolmentId === id).length,
      })),
      refused: rows
        .filter(({ state }) => !isOpen(state))
        .map(({ id, candidate }) => ({ id, candidate: presentPerson(candidate), reason: 'closed' })),
    };
  }

  /** Without their units. Of enrolments that are locked; those that are closed are left out. @returns how many there were */
  async withdrawLocked(
    actor: Actor,
    rows: readonly ProgrammeEnrolmentRow[],
    reason: string,
  ): Promise<number> {
    const open = rows.filter(({ state }) => isOpen(state));
    const counted = await this.changes.counted(open.map(({ id }) => id));
    await this.write(actor, open, counted, { reason });
    return open.length;
  }

  private async write(
    actor: Actor,
    rows: readonly ProgrammeEnrolmentRow[],
    counted: readonly CountedRow[],
    given: ProgrammeEnrolmentWithdraw,
  ): Promise<void> {
    if (rows.length === 0) return;
    const by = { memberId: actor.memberId, at: this.clock.now() };
    const reason = given.reason.trim();
    const gone = goneWith(counted, given);
    // All of them before what is cancelled with those that go: an enrolment is locked before its appointments.
    const open = counted.flatMap(({ enrolmentId, open: isOpenUnit }) => (isOpenUnit ? [enrolmentId] : []));
    await this.assignments.lockOpen(open);
    const units = await this.units.lockMany(
      actor,
      gone.map(({ enrolmentId }) => enrolmentId),
    );
    if ((await this.changes.withdraw(rows, reason, by)) !== rows.length) throw new Stale();
    await this.enrolments.withdrawMany(actor, units, reason);
    await this.assignments.settleAttitudes(open, by.at);
    await this.audit.recordAll(
      rows.map(({ id, candidate, programme, state }) => ({
        ...{ action: 'programme_enrolment.withdrawn', subjectId: id },
        facts: {
          ...{ candidateId: candidate.id, programmeId: programme.id, from: state },
          units: gone.filter(({ programmeEnrolmentId }) => programmeEnrolmentId === id).length,
        },
      })),
    );
  }
}

/** Open units that go along, each once: none unless asked for, and none that a programme counts which stays. */
function goneWith(
  counted: readonly CountedRow[],
  { units }: Pick<ProgrammeEnrolmentWithdraw, 'units'>,
): CountedRow[] {
  if (units !== true) return [];
  const gone = counted.filter(({ open, elsewhere }) => open && !elsewhere);
  return [...new Map(gone.map((unit) => [unit.enrolmentId, unit])).values()];
}
