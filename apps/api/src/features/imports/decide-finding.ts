import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Forbidden, NotFound, Stale } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { checkDecision } from './decisions';
import type { FindingDecision } from './findings.dto';
import type { ImportDetail } from './imports.dto';
import { canDecide } from './imports.policy';
import { presentImportDetail } from './imports.presenter';
import { requireEditable } from './imports.policy';
import { type FindingRow, type ImportContentRow, ImportsRepository } from './imports.repository';

@Injectable()
export class DecideFinding {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFound; Conflict `import.closed`, `import.in_review`; Stale when somebody else decided meanwhile; Unprocessable as
   *   checkDecision
   */
  async decide(
    actor: Actor,
    importId: string,
    findingId: string,
    version: number,
    given: FindingDecision,
  ): Promise<ImportDetail> {
    const finding = await this.load(actor, importId, findingId);
    checkDecision(finding.detail, given);
    const reason = given.reason?.trim() ?? '';
    return this.write(actor, importId, finding, version, {
      choiceId: given.choiceId,
      custom: given.custom ?? null,
      reason: reason === '' ? null : reason,
      by: actor.memberId,
    });
  }

  /** Takes a decision back; the finding waits again. */
  async undo(actor: Actor, importId: string, findingId: string, version: number): Promise<ImportDetail> {
    const finding = await this.load(actor, importId, findingId);
    return this.write(actor, importId, finding, version, {
      choiceId: null,
      custom: null,
      reason: null,
      by: null,
    });
  }

  private async load(actor: Actor, importId: string, findingId: string): Promise<FindingRow> {
    const locked = await this.imports.lock(importId);
    const found = locked && (await this.imports.findByIdWithContent(importId));
    const finding = found?.findings.find(({ id }) => id === findingId);
    if (!found || !finding) throw new NotFound('finding');
    requireEditable(found);
    if (!canDecide(actor, found)) throw new Forbidden('permission.denied');
    return finding;
  }

  private async write(
    actor: Actor,
    importId: string,
    finding: FindingRow,
    version: number,
    decision: {
      choiceId: string | null;
      custom: string | Record<string, string> | null;
      reason: string | null;
      by: string | null;
    },
  ): Promise<ImportDetail> {
    const done = await this.imports.decide(importId, finding.id, version, {
      ...decision,
      at: this.clock.now(),
    });
    if (!done) throw new Stale({ version: finding.version });
    await this.audit.record({
      action: decision.choiceId === null ? 'finding.reopened' : 'finding.decided',
      subjectId: finding.id,
      facts: { importId, code: finding.detail.code, choiceId: decision.choiceId },
    });
    return presentImportDetail(await this.reload(importId), actor);
  }

  private async reload(importId: string): Promise<ImportContentRow> {
    const row = await this.imports.findByIdWithContent(importId);
    if (!row) throw new NotFound('import');
    return row;
  }
}
