import { importMay } from '@attest/domain';
import type { Decision } from '@attest/standard-reader';
import { Injectable } from '@nestjs/common';
import { type Actor, hasRole } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { Conflict, Forbidden, NotFound, Stale, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { PublishReading } from '../standards/publish-reading';
import type { ReleaseSummary } from '../standards/standards.dto';
import { Succession } from '../succession/succession';
import type { TiedToEdition } from '../succession/succession.dto';
import { editionInForce, standingOf } from './edition-standing';
import type { PublishedRelease, PublishOptions } from './imports.dto';
import { DecideFinding } from './decide-finding';
import { ImportDocument } from './import-document';
import { ImportReviewsRepository } from './import-reviews.repository';
import { needsSecondPerson } from './imports.policy';
import { ImportsRepository } from './imports.repository';
import { readingSha256, settledReading } from './settled-reading';

@Injectable()
export class PublishImport {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly reviews: ImportReviewsRepository,
    private readonly readings: PublishReading,
    private readonly documents: ImportDocument,
    private readonly findings: DecideFinding,
    private readonly succession: Succession,
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * From review, or from a draft that the publisher had no hand in (imports.policy). What is tied to the units of the
   * edition in force follows to the new one, unless it is told not to.
   * @throws NotFound; Conflict `import.closed`, `import.changed_since_review`, `release.exists`; Stale when the import changed since it was shown;
   *   Forbidden `import.second_person`; Unprocessable `import.undecided`
   */
  async publish(
    actor: Actor,
    importId: string,
    version: number,
    { follow = true }: PublishOptions = {},
  ): Promise<PublishedRelease> {
    const locked = await this.imports.lock(importId);
    const found = locked && (await this.imports.findByIdWithContent(importId));
    if (!found) throw new NotFound('import');
    if (!importMay(found.state, 'publish'))
      throw new Conflict('import.closed', { state: found.state, releaseId: found.release_id });
    if (!hasRole(actor, 'author')) throw new Forbidden('permission.denied');
    if (needsSecondPerson(actor, found)) throw new Forbidden('import.second_person');
    if (found.version !== version) throw new Stale({ version: found.version });
    if (found.to_decide > 0) throw new Unprocessable('import.undecided', { count: found.to_decide });
    const reading = settledReading(found);
    const contentSha256 = readingSha256(reading);
    // Nothing is changed while in review; this also holds against a program that derives something else by now.
    if (found.state === 'in_review' && found.latest_review?.contentSha256 !== contentSha256.toString('hex'))
      throw new Conflict('import.changed_since_review');
    const release = await this.readings.publish(actor, { reading, importId });
    const at = this.clock.now();
    await this.imports.step(importId, found.state, 'published', at, release.id);
    await this.reviews.insert({
      ...{ id: this.ids.next(), importId, step: 'published', note: '', version, contentSha256 },
      ...{ by: actor.memberId, at },
    });
    await this.audit.record({
      action: 'import.published',
      subjectId: importId,
      facts: { releaseId: release.id, reviewed: found.state === 'in_review' },
    });
    const former = release.state === 'published' ? editionInForce(found) : undefined;
    const followed =
      follow && former !== undefined ? await this.succession.follow(actor, former, release) : nothingFollowed;
    return Object.assign({ followed }, release);
  }

  /** What would follow to this edition when it is published. @throws NotFound */
  async tied(importId: string): Promise<TiedToEdition> {
    const found = await this.imports.findById(importId);
    if (!found) throw new NotFound('import');
    const former = standingOf(found.code, found.editions) === 'newer' ? editionInForce(found) : undefined;
    return former === undefined ? { rules: 0, tools: 0 } : this.succession.tiedTo(former.id);
  }

  /**
   * The whole way at once, for a document whose decisions are known: import, decide each finding, publish. Decisions on
   * findings that the document does not have are refused, so that a list of decisions cannot go stale in silence.
   */
  async publishReading(
    actor: Actor,
    { fileName, bytes, decisions }: { fileName: string; bytes: Uint8Array; decisions: readonly Decision[] },
  ): Promise<ReleaseSummary> {
    const imported = await this.documents.fromBytes(actor, fileName, bytes);
    const scope = {
      organisationId: actor.organisationId,
      memberId: actor.memberId,
      requestId: actor.requestId,
    };
    return this.database.transaction(scope, async () => {
      for (const { findingKey, choiceId, custom, reason } of decisions) {
        const finding = imported.findings.find(({ key }) => key === findingKey);
        if (!finding) throw new Unprocessable('finding.choice_unknown', { key: findingKey });
        await this.findings.decide(actor, imported.id, finding.id, finding.version, {
          choiceId,
          custom,
          reason,
        });
      }
      const row = await this.imports.findById(imported.id);
      if (!row) throw new NotFound('import');
      return this.publish(actor, imported.id, row.version);
    });
  }
}

const nothingFollowed = { rules: 0, tools: 0, rulesLeft: 0 };
