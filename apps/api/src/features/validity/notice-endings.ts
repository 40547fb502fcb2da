import { addDays, ENDED, noticeDaysOf, noticeDue } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { type Job, type JobHandler, JobHandlers } from '../../platform/jobs/job-handlers';
import { type AuditEntry, AuditTrail } from '../audit/audit-trail';
import { Organisations } from '../organisations/organisations.service';
import { type EndingRow, type Noted, NoticeRepository } from './notice.repository';
import { ValidityRepository } from './validity.repository';

const AT_ONCE = 500;

/** What was told of, and to whom it belongs. */
interface Told {
  readonly row: EndingRow;
  readonly days: number;
}

/**
 * Has people told before a signature runs out, and when it has. Each time of each signature is noted once, in the
 * transaction of the events that tell of it: a day without a worker is caught up, and two of them do it once.
 */
@Injectable()
export class NoticeEndings implements JobHandler<'validity.notice'> {
  readonly kind = 'validity.notice';

  constructor(
    private readonly database: Database,
    private readonly notices: NoticeRepository,
    private readonly validities: ValidityRepository,
    private readonly organisationsService: Organisations,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    handlers: JobHandlers,
  ) {
    handlers.enter(this);
  }

  organisations(): Promise<string[]> {
    return this.database.apart({ organisationId: null }, () => this.audit.organisations());
  }

  async run({ organisationId }: Job<'validity.notice'>): Promise<void> {
    await this.notice(organisationId);
  }

  /** @returns of how many signatures people are told */
  notice(organisationId: string): Promise<number> {
    return this.database.apart({ organisationId }, async () => {
      const told = await this.note();
      if (told.length > 0) await this.tell(organisationId, told);
      return told.length;
    });
  }

  private async note(): Promise<Told[]> {
    const today = await this.organisationsService.today();
    const thresholds = noticeDaysOf(await this.validities.noticeDays());
    const until = addDays(today, Math.max(0, ...thresholds));
    const told: Told[] = [];
    for (let page: EndingRow[] | undefined; page === undefined || page.length === AT_ONCE;) {
      page = await this.notices.ending(until, page?.at(-1), AT_ONCE);
      const due = page.flatMap((row): Noted[] => {
        const days = noticeDue(row, thresholds, row.told, today);
        return days === null ? [] : [{ id: row.id, days }];
      });
      if (due.length === 0) continue;
      const rows = new Map(page.map((row) => [row.id, row]));
      for (const { id, days } of await this.notices.note(due, this.clock.now())) {
        const row = rows.get(id);
        if (row !== undefined) told.push({ row, days });
      }
    }
    return told;
  }

  /** Each person of their own; admins, and the leaders of groups, of all of them together. */
  private async tell(organisationId: string, told: readonly Told[]): Promise<void> {
    const led = await this.notices.leaders([...new Set(told.map(({ row }) => row.candidateId))]);
    const leaderIds = [...new Set(led.map(({ leaderId }) => leaderId))].sort();
    const of = (leaderId: string) =>
      new Set(led.filter((each) => each.leaderId === leaderId).map(({ candidateId }) => candidateId));
    await this.audit.recordAll([
      ...told.map(entryOf),
      ...together(organisationId, null, told),
      ...leaderIds.flatMap((leaderId) => {
        const members = of(leaderId);
        return together(
          organisationId,
          leaderId,
          told.filter(({ row }) => members.has(row.candidateId)),
        );
      }),
    ]);
  }
}

function entryOf({ row, days }: Told): AuditEntry {
  const { id: subjectId, enrolmentId, candidateId, signOffId, programmeSignOffId } = row;
  const facts = { candidateId, until: row.validUntil, signOffId, programmeSignOffId };
  return days === ENDED
    ? { action: 'validity.ended', subjectId, enrolmentId, facts }
    : { action: 'validity.ending', subjectId, enrolmentId, facts: { ...facts, days } };
}

function together(subjectId: string, leaderId: string | null, told: readonly Told[]): AuditEntry[] {
  const times = [...new Set(told.map(({ days }) => days))].sort((a, b) => a - b);
  return times.map((days): AuditEntry => {
    const own = told.filter((each) => each.days === days);
    const people = new Set(own.map(({ row }) => row.candidateId)).size;
    return days === ENDED
      ? { action: 'validities.ended', subjectId, facts: { leaderId, people } }
      : { action: 'validities.ending', subjectId, facts: { leaderId, people, days } };
  });
}
