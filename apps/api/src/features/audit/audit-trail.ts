import { type ActionWithFacts, type AuditAction, auditSubjectOf } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { AuditRepository, insertAuditEvents } from './audit.repository';

/** What happened: the action with the facts that belong to it (libs/domain), and what it is about. */
export type AuditEntry = ActionWithFacts & {
  /** What it is the id of belongs to the action (auditSubjectOf). */
  readonly subjectId: string;
  readonly enrolmentId?: string | null;
};

/** What must not be rewritten unnoticed for even a few minutes. */
const checkpointAfter: readonly AuditAction[] = ['sign-off.signed'];

type Listener = (organisationId: string, actions: readonly AuditAction[]) => void;

@Injectable()
export class AuditTrail {
  private readonly listeners = new Set<Listener>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly repository: AuditRepository,
  ) {}

  /**
   * Adds to the chain of the transaction's organisation, in the name of the member who acts in it. The event goes out
   * with the COMMIT: the head of the chain is locked last and shortest, and what is not committed is not in the trail.
   */
  record(entry: AuditEntry): Promise<void> {
    return this.recordAll([entry]);
  }

  /** Several events in the order given, in one statement. */
  recordAll(entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return Promise.resolve();
    const { organisationId, memberId = null, requestId = null } = this.database.scope;
    const events = entries.map((entry) => ({ ...entry, subjectKind: auditSubjectOf(entry.action) }));
    const values = [organisationId, this.clock.now(), memberId, requestId, JSON.stringify(events)];
    this.database.atCommit(insertAuditEvents, values);
    if (entries.some(({ action }) => checkpointAfter.includes(action))) {
      this.jobs.addForInstallation('audit.checkpoint', {});
    }
    if (organisationId !== null && this.listeners.size > 0) {
      this.database.afterCommit(() => {
        for (const listener of this.listeners)
          listener(
            organisationId,
            entries.map(({ action }) => action),
          );
      });
    }
    return Promise.resolve();
  }

  /** Those in whose trail there is something; in a transaction of no organisation. */
  async organisations(): Promise<string[]> {
    return (await this.repository.heads()).map((head) => head.organisation_id);
  }

  /** Tells that an organisation's chain has grown, once that stands. Heard in this process only, and not after a crash. */
  onRecorded(listener: Listener): void {
    this.listeners.add(listener);
  }
}
