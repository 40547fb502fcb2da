import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Database } from '../../platform/database/database';
import { NotFound } from '../../platform/errors/domain-error';
import { DeadLetters, type LockedLetter } from '../../platform/jobs/dead-letters';
import { AuditTrail } from '../audit/audit-trail';

/** What an administrator decides about a job that was given up, on the trail. */
@Injectable()
export class SettleDeadLetter {
  constructor(
    private readonly database: Database,
    private readonly deadLetters: DeadLetters,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound for a job of another organisation, and for one that was settled already */
  tryAgain(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(actor, async () => {
      await this.record('job.retried', id);
      await this.deadLetters.tryAgain(id);
    });
  }

  /** @throws NotFound as above */
  discard(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(actor, async () => {
      const letter = await this.record('job.discarded', id);
      await this.deadLetters.discard(id, letter);
    });
  }

  private async record(action: 'job.retried' | 'job.discarded', id: string): Promise<LockedLetter> {
    const letter = await this.deadLetters.lock(id);
    if (letter === undefined) throw new NotFound('job');
    const { kind, ids } = letter;
    await this.audit.record({ action, subjectId: id, facts: { kind, ...ids } });
    return letter;
  }
}
