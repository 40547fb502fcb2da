import { scopesFor } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { decodeCursor, pageOf } from '../../platform/http/page';
import type { AuditEventPage, AuditQuery, AuditVerification } from './audit.dto';
import { presentAuditEvent } from './audit.presenter';
import { AuditRepository } from './audit.repository';
import { CheckpointKeeper } from './checkpoint-keeper';
import { verifyChain } from './verify-chain';

@Injectable()
export class Audit {
  constructor(
    private readonly database: Database,
    private readonly events: AuditRepository,
    private readonly checkpoints: CheckpointKeeper,
    private readonly clock: Clock,
  ) {}

  /** Newest first. A verifier, who samples, sees the events of enrolments that have been decided. */
  async list(actor: Actor, query: AuditQuery): Promise<AuditEventPage> {
    const { enrolmentId = null, actorId = null, action = null, cursor, limit } = query;
    const scopes = scopesFor('audit.read', actor.roles);
    const decidedOnly = !scopes.includes('organisation') && !scopes.includes('granted');
    const [before = null] = decodeCursor(cursor, [/^\d{1,15}$/]) ?? [];
    const rows = await this.events.page({ enrolmentId, actorId, action, decidedOnly }, before, limit + 1);
    return pageOf(rows, limit, presentAuditEvent, (row) => [row.sequence]);
  }

  /** Walks the whole chain of the organisation and compares it with the checkpoints outside the database. */
  async verification({ organisationId }: Actor): Promise<AuditVerification> {
    const { good } = await this.checkpoints.file.read();
    const finding = await verifyChain(
      (statement, values) => this.database.query(statement, values),
      organisationId,
      good,
    );
    return {
      intact: finding.brokenAt === null,
      events: finding.events,
      headHash: finding.headHash,
      brokenAt: finding.brokenAt,
      checkedAt: this.clock.now().toISOString(),
    };
  }
}
