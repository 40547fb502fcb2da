import { type AuditAction, adjustmentState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { type AuditEntry, AuditTrail } from '../audit/audit-trail';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { type EnrolmentRow, factsOf } from '../enrolments/enrolment-row';
import { isEditable, may } from '../enrolments/enrolments.policy';
import type { AdjustmentCreate, Adjustments } from './adjustments.dto';
import { AdjustmentsRepository, type StoredAdjustment } from './adjustments.repository';

/** Reasonable adjustments of one enrolment. Sensitive: the trail says that there was one, never what or why. */
@Injectable()
export class AdjustmentsService {
  constructor(
    private readonly adjustments: AdjustmentsRepository,
    private readonly enrolments: EnrolmentReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws NotFound */
  async list(actor: Actor, enrolmentId: string): Promise<Adjustments> {
    const row = await this.enrolments.find(actor, enrolmentId);
    if (!may(actor, 'adjustment.read', factsOf(row))) throw new NotFound('enrolment');
    return this.view(actor, row);
  }

  /** @throws Conflict enrolment.closed, adjustment.superseded · Unprocessable adjustment.days */
  async record(actor: Actor, enrolmentId: string, given: AdjustmentCreate): Promise<Adjustments> {
    const row = await this.recorded(actor, enrolmentId);
    if (given.validUntil != null && given.validUntil < given.validFrom)
      throw new Unprocessable('adjustment.days');
    const id = this.ids.next();
    const by = { memberId: actor.memberId, at: this.clock.now() };
    if (!(await this.adjustments.insert(id, row.id, given, by))) throw new Conflict('adjustment.superseded');
    await this.trail('reasonable_adjustment.recorded', row, id);
    return this.view(actor, row);
  }

  /** @throws NotFound · Conflict enrolment.closed, adjustment.superseded */
  async end(actor: Actor, id: string, because: string): Promise<Adjustments> {
    const enrolmentId = await this.adjustments.enrolmentOf(id);
    if (enrolmentId === undefined) throw new NotFound('adjustment');
    const row = await this.recorded(actor, enrolmentId).catch((error: unknown) => {
      throw error instanceof NotFound ? new NotFound('adjustment') : error;
    });
    const newId = this.ids.next();
    const by = { memberId: actor.memberId, at: this.clock.now() };
    if (!(await this.adjustments.end(id, newId, because, by))) throw new Conflict('adjustment.superseded');
    await this.trail('reasonable_adjustment.ended', row, newId);
    return this.view(actor, row);
  }

  /** Those in force or yet to begin. What is over or ended belongs to what was done under it. */
  async standing(enrolmentId: string): Promise<string[]> {
    const found = await this.adjustments.list(enrolmentId, this.clock.now());
    if (!found) return [];
    const stands = (item: StoredAdjustment) =>
      ['current', 'coming'].includes(adjustmentState(item, found.today));
    return found.items.filter(stands).map(({ id }) => id);
  }

  /**
   * Makes them again, word for word, in the enrolment that goes on under a newer release: nobody has to ask twice. The
   * caller has asked who may, and holds the lock of the enrolment.
   * @returns how many
   */
  async carry({ from, to }: { from: string; to: string }): Promise<number> {
    const rows = (await this.standing(from)).map((sourceId) => ({
      id: this.ids.next(),
      source_id: sourceId,
    }));
    if (rows.length === 0) return 0;
    await this.adjustments.carry(to, rows);
    await this.audit.recordAll(rows.map((row) => entry('reasonable_adjustment.carried_over', to, row.id)));
    return rows.length;
  }

  private async recorded(actor: Actor, enrolmentId: string): Promise<EnrolmentRow> {
    const row = await this.enrolments.lock(actor, enrolmentId);
    if (!may(actor, 'adjustment.record', factsOf(row))) throw new Forbidden('permission.denied');
    if (!isEditable(row.state)) throw new Conflict('enrolment.closed', { state: row.state });
    return row;
  }

  private async view(actor: Actor, row: EnrolmentRow): Promise<Adjustments> {
    const found = await this.adjustments.list(row.id, this.clock.now());
    if (!found) throw new NotFound('enrolment');
    return {
      items: found.items.map(({ ended, ...item }) => ({
        ...item,
        state: adjustmentState({ ...item, ended }, found.today),
      })),
      mayRecord: isEditable(row.state) && may(actor, 'adjustment.record', factsOf(row)),
    };
  }

  private trail(action: AdjustmentAction, row: EnrolmentRow, id: string): Promise<void> {
    return this.audit.record(entry(action, row.id, id));
  }
}

type AdjustmentAction = Extract<AuditAction, `reasonable_adjustment.${string}`>;

const entry = (action: AdjustmentAction, enrolmentId: string, id: string): AuditEntry => ({
  action,
  subjectId: id,
  enrolmentId,
});
