import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { verifyChainAfter } from '../audit/verify-chain';
import { AuditTrail } from '../audit/audit-trail';
import { fileDamage } from '../audit/verify-checkpoints';
import { WriteCheckpoints } from '../audit/write-checkpoints';
import { isLate } from './daily-check';
import { DamagedUnitsRepository } from './damaged-units.repository';
import { countOf, placesOf, presentDamage, sameDamage } from './present-verification';
import {
  type AuditVerification,
  type DamagedUnit,
  isFinding,
  type VerificationFinding,
} from './verification.dto';
import { type KeptVerification, VerificationRepository } from './verification.repository';
import { type Ask, verifyOrganisation } from './verify-organisation';

/** A record of so many events is looked at whole while somebody waits: about a tenth of a second. */
const WHOLE_AT_ONCE = 1_000;
/** How many links since the last check are walked while somebody waits: less than that. */
const LINKS_AT_ONCE = 2_000;

/**
 * Whether the record of an organisation stands as it was written. A small one is looked at whole whenever somebody asks;
 * of a large one the last check is shown, with the links that came after it, and a whole one is a job.
 */
@Injectable()
export class Verification {
  private readonly running = new Map<string, Promise<AuditVerification>>();
  private readonly ask: Ask = (statement, values) => this.database.query(statement, values);

  constructor(
    private readonly database: Database,
    private readonly kept: VerificationRepository,
    private readonly units: DamagedUnitsRepository,
    private readonly checkpoints: WriteCheckpoints,
    private readonly audit: AuditTrail,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async read({ organisationId }: Actor): Promise<AuditVerification> {
    if ((await this.kept.size()) <= WHOLE_AT_ONCE) return this.lookNow(organisationId);
    return this.shown(organisationId, await this.kept.read());
  }

  /** Has a large record checked whole, once however many ask; looks at a small one at once. */
  async start({ organisationId }: Actor): Promise<AuditVerification> {
    if ((await this.kept.size()) <= WHOLE_AT_ONCE) return this.lookNow(organisationId);
    await this.kept.ask();
    this.jobs.add('audit.verify', {});
    return this.shown(organisationId, await this.kept.read());
  }

  /**
   * Walks the whole chain, compares it with the checkpoints outside and each row with its event, and keeps what it found.
   * What is wrong, and was not the last time, is on the trail, whence people are told.
   */
  async checkWhole(organisationId: string): Promise<void> {
    const begun = performance.now();
    const at = this.clock.now();
    const before = (await this.kept.read())?.found;
    await this.kept.takeTime();
    const { sequence, ...found } = await this.look(organisationId, at);
    const hash = Buffer.from(found.headHash, 'hex');
    await this.kept.keep(at, performance.now() - begun, sequence, hash, found);
    if (found.damaged === 0 || (isFinding(before) && sameDamage(before, found))) return;
    const facts = { damaged: found.damaged };
    await this.audit.record({ action: 'record.damage_found', subjectId: organisationId, facts });
  }

  /** Whoever asks while it is under way gets the same answer. */
  private lookNow(organisationId: string): Promise<AuditVerification> {
    const running = this.running.get(organisationId);
    if (running !== undefined) return running;
    const at = this.clock.now();
    const work = this.look(organisationId, at)
      .then(({ sequence: _, ...found }) => ({
        ...found,
        ...lookedAtJustNow,
        checkedAt: at.toISOString(),
      }))
      .finally(() => this.running.delete(organisationId));
    this.running.set(organisationId, work);
    return work;
  }

  /** What is kept, and whether the links after it fit; those are few where it is checked daily. */
  private async shown(
    organisationId: string,
    kept: KeptVerification | undefined,
  ): Promise<AuditVerification> {
    const state = { running: kept?.askedAt != null, failedAt: kept?.failedAt?.toISOString() ?? null };
    if (kept?.checkedAt == null || kept.sequence === null || kept.hash === null || !isFinding(kept.found)) {
      return { ...unknown, ...state };
    }
    const newer = await verifyChainAfter(this.ask, organisationId, {
      ...{ sequence: Number(kept.sequence), hash: kept.hash, atMost: LINKS_AT_ONCE },
    });
    const shown = {
      ...kept.found,
      ...state,
      ...{ checkedAt: kept.checkedAt.toISOString(), milliseconds: kept.milliseconds },
      late: isLate(kept.checkedAt, this.clock.now()),
      newerEvents: newer.events,
      uncheckedEvents: Math.max(0, newer.sequence - Number(kept.sequence) - newer.events),
    };
    if (newer.brokenAt === null) return shown;
    const place = { record: 'event', what: 'altered', unit: null } as const;
    const damage = { ...place, key: String(newer.brokenAt), sequence: newer.brokenAt };
    return {
      ...shown,
      ...{ intact: false, brokenAt: shown.brokenAt ?? newer.brokenAt, damaged: shown.damaged + 1 },
      damage: [damage, ...shown.damage],
    };
  }

  private async look(organisationId: string, now: Date): Promise<VerificationFinding & { sequence: number }> {
    const checkpoints = await this.checkpoints.file.read();
    const source = { file: checkpoints, again: () => this.checkpoints.file.read() };
    const found = await verifyOrganisation(this.ask, organisationId, source, now);
    const file = fileDamage(checkpoints);
    const places = placesOf(found, file);
    const units = places.length === 0 ? new Map<string, DamagedUnit>() : await this.units.find(places);
    const last = checkpoints.good.findLast((line) => line.organisationId === organisationId);
    const damaged = countOf(found, file);
    return {
      intact: damaged === 0,
      events: found.chain.events,
      sequence: found.chain.sequence,
      rows: found.rows.rows,
      rowsSinceUpgrade: found.rows.sinceUpgrade,
      headHash: found.chain.headHash,
      brokenAt: found.chain.brokenAt,
      checkpointSequence: last?.sequence ?? null,
      checkpointAt: last?.at ?? null,
      damaged,
      damage: places.map((place) => presentDamage(place, units.get(`${place.record} ${place.key}`))),
    };
  }
}

/** Of a record that is small enough for it. */
const lookedAtJustNow = {
  ...{ late: false, failedAt: null, running: false },
  ...{ milliseconds: null, newerEvents: 0, uncheckedEvents: 0 },
};

/** Of a record that was never checked whole. */
const unknown = {
  ...{ intact: null, events: 0, rows: 0, rowsSinceUpgrade: 0, headHash: '', brokenAt: null },
  ...{ checkpointSequence: null, checkpointAt: null, damaged: 0, damage: [] },
  ...{ checkedAt: null, late: false, milliseconds: null, newerEvents: 0, uncheckedEvents: 0 },
};
