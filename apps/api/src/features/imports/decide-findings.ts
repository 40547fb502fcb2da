import { isClosedImport } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Stale, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { checkDecision } from './decisions';
import type { FindingsDecision, FindingsLookedThrough } from './findings.dto';
import { FindingsRepository } from './findings.repository';
import type { ImportDetail } from './imports.dto';
import { canDecide } from './imports.policy';
import type { FindingRow, ImportContentRow } from './imports.repository';
import { LoadImport } from './load-import';
import { requireEditable } from './imports.policy';

/** Many findings in one request and one transaction: all of a kind decided, or looked through. */
@Injectable()
export class DecideFindings {
  constructor(
    private readonly imports: LoadImport,
    private readonly findings: FindingsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFound; Conflict `import.closed`, `import.in_review`; Unprocessable `finding.not_alike`,
   *   `finding.choice_unknown`, `finding.text_needed`, `finding.item_choices_needed`; Stale naming the findings that
   *   somebody else decided meanwhile; nothing is decided then
   */
  async decideAlike(actor: Actor, importId: string, given: FindingsDecision): Promise<ImportDetail> {
    const found = await this.imports.locked(importId);
    requireEditable(found);
    if (!canDecide(actor, found)) throw new Forbidden('permission.denied');
    const chosen = given.findings.map(({ id }) => findingOf(found, id));
    if (new Set(chosen.map(({ detail }) => detail.code)).size > 1)
      throw new Unprocessable('finding.not_alike');
    const { choiceId } = given;
    if (choiceId !== null) for (const { detail } of chosen) checkDecision(detail, { choiceId });
    const stale = chosen.filter((row, index) => row.version !== given.findings[index]?.version);
    if (stale.length > 0) throw new Stale({ findingIds: stale.map(({ id }) => id) });
    const reason = given.reason?.trim() ?? '';
    const touched = await this.findings.decideAlike(importId, given.findings, {
      ...{ choiceId, by: actor.memberId, at: this.clock.now() },
      reason: reason === '' ? null : reason,
    });
    if (touched !== chosen.length) throw new Stale();
    await this.audit.recordAll(
      chosen.map(({ id, detail }) => ({
        action: choiceId === null ? 'finding.reopened' : 'finding.decided',
        subjectId: id,
        facts: { importId, code: detail.code, choiceId, together: chosen.length },
      })),
    );
    return this.imports.detail(actor, importId);
  }

  /**
   * Also while in review: the reviewer looks too. Repaired and kept ones only; the others are decided.
   * @throws NotFound; Conflict `import.closed`
   */
  async lookThrough(
    actor: Actor,
    importId: string,
    { findingIds, lookedThrough }: FindingsLookedThrough,
  ): Promise<ImportDetail> {
    const found = await this.imports.locked(importId);
    if (isClosedImport(found.state)) throw new Conflict('import.closed', { state: found.state });
    for (const id of findingIds) findingOf(found, id);
    const by = lookedThrough ? actor.memberId : null;
    const count = await this.findings.lookThrough(importId, findingIds, by, this.clock.now());
    if (count > 0) {
      await this.audit.record({
        action: 'finding.looked_through',
        subjectId: importId,
        facts: { count, lookedThrough },
      });
    }
    return this.imports.detail(actor, importId);
  }
}

function findingOf({ findings }: ImportContentRow, id: string): FindingRow {
  const finding = findings.find((each) => each.id === id);
  if (!finding) throw new NotFound('finding');
  return finding;
}
