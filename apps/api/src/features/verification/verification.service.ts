import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { fileDamage } from '../audit/verify-checkpoints';
import { WriteCheckpoints } from '../audit/write-checkpoints';
import { DamagedUnitsRepository } from './damaged-units.repository';
import { countOf, placesOf, presentDamage } from './present-verification';
import type { AuditVerification, DamagedUnit } from './verification.dto';
import { verifyOrganisation } from './verify-organisation';

/** Whether the record of an organisation stands as it was written. */
@Injectable()
export class Verification {
  private readonly running = new Map<string, Promise<AuditVerification>>();

  constructor(
    private readonly database: Database,
    private readonly units: DamagedUnitsRepository,
    private readonly checkpoints: WriteCheckpoints,
    private readonly clock: Clock,
  ) {}

  /**
   * Walks the whole chain of the organisation, compares it with the checkpoints outside the database, and each row of
   * the record with the event that carries it. Whoever asks while it is under way gets the same answer.
   */
  verify({ organisationId }: Actor): Promise<AuditVerification> {
    const running = this.running.get(organisationId);
    if (running !== undefined) return running;
    const work = this.look(organisationId).finally(() => this.running.delete(organisationId));
    this.running.set(organisationId, work);
    return work;
  }

  private async look(organisationId: string): Promise<AuditVerification> {
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
    const units = places.length === 0 ? new Map<string, DamagedUnit>() : await this.units.find(places);
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
