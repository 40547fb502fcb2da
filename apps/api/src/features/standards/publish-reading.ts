import { lineageCode } from '@attest/domain';
import type { Reading } from '@attest/standard-reader';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Unprocessable } from '../../platform/errors/domain-error';
import { type AuditEntry, AuditTrail } from '../audit/audit-trail';
import { editionNumber } from './lineage';
import { contentSha256 } from './published-content';
import { releaseEdits } from './release-edits';
import { releaseRows } from './release-rows';
import { ReleaseWriterRepository } from './release-writer.repository';
import type { ReleaseSummary } from './standards.dto';
import { StandardsRepository } from './standards.repository';

@Injectable()
export class PublishReading {
  constructor(
    private readonly writer: ReleaseWriterRepository,
    private readonly standards: StandardsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Writes a reading, with its decisions applied, as a release and publishes it in the transaction at hand. Older
   * editions of the lineage are superseded; one that is older than what is published comes in as superseded itself.
   * @throws Conflict `release.exists` when the code is published already; Unprocessable `release.unit_codes_repeat`
   */
  async publish(
    actor: Actor,
    { reading, importId }: { reading: Reading; importId: string | null },
  ): Promise<ReleaseSummary> {
    const repeated = firstRepeated(reading.units.map((unit) => unit.code));
    if (repeated !== undefined) throw new Unprocessable('release.unit_codes_repeat', { code: repeated });
    const { code, version, kind } = reading.standard;
    const lineage = await this.writer.lockStandard(this.ids.next(), lineageCode(code), kind);
    const existing = await this.writer.findIdByCode(code);
    if (existing !== undefined) throw new Conflict('release.exists', { code, releaseId: existing });
    const editions = await this.writer.publishedEditions(lineage.id);

    const id = this.ids.next();
    const rows = releaseRows(reading, () => this.ids.next());
    await this.writer.insertDraft({ id, standardId: lineage.id, importId, ...draftOf(reading, rows) }, rows);
    const written = await this.standards.findDetail(id, { evenDraft: true });
    if (!written) throw new Error('A release just written cannot be read.');
    const hash = contentSha256(written);
    await this.writer.publish(id, hash, actor.memberId, this.clock.now());

    const { superseded, isOld } = supersededBy(id, version, editions);
    await this.writer.supersede(superseded);
    await this.audit.recordAll([
      {
        action: 'release.published',
        subjectId: id,
        facts: { code, version, importId, contentSha256: hash.toString('hex') },
      },
      ...superseded.map((releaseId): AuditEntry => ({
        action: 'release.superseded',
        subjectId: releaseId,
        facts: isOld ? { byNewerEdition: true } : { by: id },
      })),
    ]);
    const summary = await this.standards.findSummary(id);
    if (!summary) throw new Error('A release just published cannot be read.');
    return summary;
  }
}

/** Of several editions the newest stands; one that comes in older than another is superseded from the beginning. */
function supersededBy(
  id: string,
  version: string,
  editions: readonly { readonly id: string; readonly version: string }[],
): { superseded: string[]; isOld: boolean } {
  const edition = editionNumber(version);
  const isOld = editions.some((other) => editionNumber(other.version) > edition);
  const older = editions.filter((other) => editionNumber(other.version) < edition).map((other) => other.id);
  return { superseded: isOld ? [id] : older, isOld };
}

/** The row of the release itself, as the document has it. */
function draftOf(reading: Reading, rows: ReturnType<typeof releaseRows>) {
  const { code, version, name, kind, level, domain, description, classification, lineage } = reading.standard;
  return {
    ...{ code, version, name, kind, level },
    domain: domain ?? null,
    description: description ?? null,
    classification: (classification ?? []).map((each) => ({
      name: each.label,
      value: each.name,
      code: each.code === '' ? null : each.code,
    })),
    lineage: lineage ?? [],
    entryRequirements: reading.entryRequirements.map(({ text }) => text),
    particulars: particularsOf(reading),
    indicatorCount: rows.indicators.length,
    unitCount: rows.units.length,
  };
}

/** What a release holds beside its items, so that no word of the document is lost on the way. */
function particularsOf(reading: Reading) {
  const { standard, assessmentGuide, other = [] } = reading;
  return {
    edits: releaseEdits(reading),
    updates: standard.updates ?? [],
    guideHeadings: assessmentGuide.sections
      .filter(({ kind }) => kind !== 'other')
      .map(({ kind, heading, introduction }) => ({ section: kind, heading, introduction })),
    otherTexts: [
      ...assessmentGuide.sections
        .filter(({ kind }) => kind === 'other')
        .map(({ heading, introduction, items }) => ({
          heading,
          lines: [introduction, ...items.map(({ text }) => text)].filter((line) => line !== ''),
        })),
      ...other.map(({ heading, lines }) => ({ heading, lines })),
    ],
  };
}

function firstRepeated(codes: readonly string[]): string | undefined {
  return codes.find((code, index) => codes.indexOf(code) !== index);
}
