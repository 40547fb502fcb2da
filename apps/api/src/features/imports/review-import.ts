import { importMay, isClosedImport } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, Stale, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { ImportReviewsRepository } from './import-reviews.repository';
import type { ImportDetail } from './imports.dto';
import { canReturn, canSubmit, publishedTwin } from './imports.policy';
import { ImportsRepository } from './imports.repository';
import { LoadImport } from './load-import';
import { readingSha256, settledReading } from './settled-reading';

@Injectable()
export class ReviewImport {
  constructor(
    private readonly load: LoadImport,
    private readonly imports: ImportsRepository,
    private readonly reviews: ImportReviewsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Sends a draft to review; from here nothing is decided or edited until it is returned.
   * @throws NotFound; Conflict `import.closed`, `import.in_review`; Stale; Unprocessable `import.undecided`
   */
  async submit(actor: Actor, importId: string, version: number, note: string): Promise<ImportDetail> {
    const found = await this.load.locked(importId);
    if (!importMay(found.state, 'submit')) {
      throw new Conflict(found.state === 'in_review' ? 'import.in_review' : 'import.closed', {
        state: found.state,
      });
    }
    const twin = publishedTwin(found);
    if (twin) throw new Conflict('release.exists', { code: twin.code, releaseId: twin.id });
    if (!canSubmit(actor, found)) throw new Forbidden('permission.denied');
    if (found.version !== version) throw new Stale({ version: found.version });
    if (found.to_decide > 0) throw new Unprocessable('import.undecided', { count: found.to_decide });
    const contentSha256 = readingSha256(settledReading(found));
    const at = this.clock.now();
    await this.imports.step(importId, 'open', 'in_review', at);
    await this.reviews.insert({
      ...{ id: this.ids.next(), importId, step: 'submitted', note: note.trim(), version, contentSha256 },
      ...{ by: actor.memberId, at },
    });
    await this.audit.record({
      action: 'import.submitted',
      subjectId: importId,
      facts: { version, contentSha256: contentSha256.toString('hex') },
    });
    return this.load.detail(actor, importId);
  }

  /**
   * Sends it back with a reason; who submitted it takes it back the same way.
   * @throws NotFound; Conflict `import.closed`, `import.not_in_review`; Stale
   */
  async return(actor: Actor, importId: string, version: number, reason: string): Promise<ImportDetail> {
    const found = await this.load.locked(importId);
    if (!importMay(found.state, 'return')) {
      throw new Conflict(isClosedImport(found.state) ? 'import.closed' : 'import.not_in_review', {
        state: found.state,
      });
    }
    if (!canReturn(actor, found)) throw new Forbidden('permission.denied');
    if (found.version !== version) throw new Stale({ version: found.version });
    const contentSha256 = readingSha256(settledReading(found));
    const at = this.clock.now();
    await this.imports.step(importId, 'in_review', 'open', at);
    await this.reviews.insert({
      ...{ id: this.ids.next(), importId, step: 'returned', note: reason.trim(), version, contentSha256 },
      ...{ by: actor.memberId, at },
    });
    await this.audit.record({
      action: 'import.returned',
      subjectId: importId,
      facts: { version },
    });
    return this.load.detail(actor, importId);
  }
}
