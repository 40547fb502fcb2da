import { auditActions, auditKindOf, scopesFor } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { decodeCursor, pageOf } from '../../platform/http/page';
import type { AuditChoices, AuditEventPage, AuditQuery, AuditVerification, DamagedUnit } from './audit.dto';
import { presentAuditEvent } from './audit.presenter';
import { AuditNamesRepository } from './audit-names.repository';
import { AuditRepository } from './audit.repository';
import { WriteCheckpoints } from './write-checkpoints';
import { countOf, placesOf, presentDamage } from '../verification/present-verification';
import { fileDamage } from './verify-checkpoints';
import { verifyOrganisation } from '../verification/verify-organisation';

@Injectable()
export class Audit {
  private readonly running = new Map<string, Promise<AuditVerification>>();

  constructor(
    private readonly database: Database,
    private readonly events: AuditRepository,
    private readonly names: AuditNamesRepository,
    private readonly checkpoints: WriteCheckpoints,
    private readonly clock: Clock,
  ) {}

  /** Newest first. A verifier, who samples, sees the events of enrolments that have been decided. */
  async list(actor: Actor, query: AuditQuery): Promise<AuditEventPage> {
    const { enrolmentId = null, actorId = null, from = null, to = null, cursor, limit } = query;
    const decidedOnly = seesDecidedOnly(actor);
    const [before = null] = decodeCursor(cursor, [/^\d{1,15}$/]) ?? [];
    const filter = { enrolmentId, actorId, actions: actionsOf(query), from, to, decidedOnly };
    const rows = await this.events.page(filter, before, limit + 1);
    const page = pageOf(rows, limit, presentAuditEvent, (row) => [row.sequence]);
    const named = page.items.map(({ subjectId, enrolmentId: of, actor: by, facts }) => [
      ...[subjectId, of, by?.id],
      facts,
    ]);
    return { ...page, names: await this.names.find(named) };
  }

  /** By whom and by which unit the trail can be filtered. */
  choices(actor: Actor, q: string | undefined): Promise<AuditChoices> {
    return this.names.choices(q, seesDecidedOnly(actor));
  }

  /**
   * Walks the whole chain of the organisation, compares it with the checkpoints outside the database, and each row of
   * the record with the event that carries it. Whoever asks while it is under way gets the same answer.
   */
  verification({ organisationId }: Actor): Promise<AuditVerification> {
    const running = this.running.get(organisationId);
    if (running !== undefined) return running;
    const work = this.verify(organisationId).finally(() => this.running.delete(organisationId));
    this.running.set(organisationId, work);
    return work;
  }

  private async verify(organisationId: string): Promise<AuditVerification> {
    const now = this.clock.now();
    const checkpoints = await this.checkpoints.file.read();
    const found = await verifyOrganisation(
      (statement, values) => this.database.query(statement, values),
      organisationId,
      { file: checkpoints, again: () => this.checkpoints.file.read() },
      now,
    );
    const file = fileDamage(checkpoints);
    const places = placesOf(found, file);
    const units = places.length === 0 ? new Map<string, DamagedUnit>() : await this.events.unitsOf(places);
    const last = checkpoints.good.findLast((line) => line.organisationId === organisationId);
    const damaged = countOf(found, file);
    return {
      intact: damaged === 0,
      events: found.chain.events,
      rows: found.rows.rows,
      rowsSinceUpgrade: found.rows.sinceUpgrade,
      headHash: found.chain.headHash,
      brokenAt: found.chain.brokenAt,
      checkpointSequence: last?.sequence ?? null,
      checkpointAt: last?.at ?? null,
      damaged,
      damage: places.map((place) => presentDamage(place, units.get(`${place.record} ${place.key}`))),
      checkedAt: now.toISOString(),
    };
  }
}

function seesDecidedOnly({ roles }: Actor): boolean {
  const scopes = scopesFor('audit.read', roles);
  return !scopes.includes('organisation') && !scopes.includes('granted');
}

/** One action, all of a kind, or whatever was done. */
function actionsOf({ action, kind }: AuditQuery): readonly string[] | null {
  if (action !== undefined) return [action];
  return kind === undefined ? null : auditActions.filter((each) => auditKindOf(each) === kind);
}
