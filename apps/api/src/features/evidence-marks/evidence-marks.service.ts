import { isLocator, locatorFits, type MarkLocator, readLocator } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { decodeCursor, pageOf, type PageQuery, uuidShape } from '../../platform/http/page';
import { presentPerson } from '../../platform/http/person.dto';
import { AuditTrail } from '../audit/audit-trail';
import { canRead as canReadEnrolment } from '../enrolments/enrolments.policy';
import { canRead } from '../evidence/evidence.policy';
import type { EvidenceMark, EvidenceMarkPage, EvidenceMarks, MarkCreate } from './evidence-marks.dto';
import { canMarkNow, canReadMarks, requireMarkable } from './evidence-marks.policy';
import { EvidenceMarksRepository, type MarkRow, type PlaceFacts } from './evidence-marks.repository';

/** More than anybody reads; a program that marks every word is stopped before the page is. */
export const MOST_MARKS = 300;

/** Places pointed out in the files of evidence, each tied to what it shows. */
@Injectable()
export class EvidenceMarksService {
  constructor(
    private readonly marks: EvidenceMarksRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async ofEnrolment(actor: Actor, enrolmentId: string, query: PageQuery): Promise<EvidenceMarkPage> {
    const [beforeId = null] = decodeCursor(query.cursor, [uuidShape]) ?? [];
    const found = await this.marks.ofEnrolment(enrolmentId, beforeId, query.limit);
    if (found === undefined || !canReadEnrolment(actor, found.enrolment)) throw new NotFound('enrolment');
    if (!canReadMarks(actor, found.enrolment)) throw new Forbidden('permission.denied');
    return pageOf(
      found.marks,
      query.limit,
      (row) => present(row, actor),
      (row) => [row.id],
    );
  }

  /** On every version, of those enrolments the actor reads. */
  async ofEvidence(actor: Actor, evidenceId: string): Promise<EvidenceMarks> {
    const found = await this.marks.ofEvidence(evidenceId);
    if (found === undefined || !canRead(actor, found)) throw new NotFound('evidence');
    return {
      items: found.marks
        .filter((mark) => canReadMarks(actor, mark.enrolment))
        .map((mark) => present(mark, actor)),
      mayMarkFor: found.withdrawn
        ? []
        : found.enrolments.filter((enrolment) => canMarkNow(actor, enrolment)).map(({ id }) => id),
    };
  }

  /**
   * @throws NotFound evidence, enrolment · Forbidden permission.denied
   * @throws Conflict enrolment.closed, mark.settled, evidence.withdrawn, mark.version_superseded, mark.too_many
   * @throws Unprocessable mark.not_claimed, mark.locator_invalid, mark.file_unknown, mark.kind_unfit,
   *   evidence.target_unknown
   */
  async make(actor: Actor, evidenceId: string, given: MarkCreate): Promise<EvidenceMark> {
    const locator = requireLocator(given.locator);
    const place = await this.marks.place(evidenceId, given);
    if (place === undefined || !canRead(actor, place)) throw new NotFound('evidence');
    if (place.enrolment === null || !canReadEnrolment(actor, place.enrolment))
      throw new NotFound('enrolment');
    requireMarkable(actor, place.enrolment);
    requirePlace(place, given, locator);

    const mark = {
      id: this.ids.next(),
      versionId: given.versionId,
      fileId: given.fileId,
      enrolmentId: given.enrolmentId,
      locator,
      note: given.note?.trim() ?? null,
      targetIds: given.targetIds,
      madeBy: actor.memberId,
      madeAt: this.clock.now(),
    };
    await this.marks.insert(mark);
    await this.audit.record({
      action: 'mark.made',
      subjectId: mark.id,
      enrolmentId: mark.enrolmentId,
      facts: {
        evidenceId,
        versionId: mark.versionId,
        fileId: mark.fileId,
        kind: locator.kind,
        targetIds: mark.targetIds,
      },
    });
    return this.presented(actor, mark.id);
  }

  /** Only by who made it; it stays in the record with whoever took it away, when and why. */
  async remove(actor: Actor, id: string, reason: string | null): Promise<EvidenceMark> {
    const mark = await this.marks.find(id);
    if (mark === undefined || !canReadMarks(actor, mark.enrolment)) throw new NotFound('mark');
    if (mark.madeBy.id !== actor.memberId) throw new Forbidden('permission.denied');
    requireMarkable(actor, mark.enrolment);
    const stood = await this.marks.remove(id, reason?.trim() ?? null, actor.memberId, this.clock.now());
    if (!stood) throw new Conflict('mark.removed');
    await this.audit.record({
      action: 'mark.removed',
      subjectId: id,
      enrolmentId: mark.enrolmentId,
      facts: { evidenceId: mark.evidenceId, versionId: mark.versionId },
    });
    return present(mark, actor, false);
  }

  private async presented(actor: Actor, id: string): Promise<EvidenceMark> {
    const row = await this.marks.find(id);
    if (row === undefined) throw new Error(`The mark ${id} was not written.`);
    return present(row, actor);
  }
}

function requireLocator(given: unknown): MarkLocator {
  const locator = readLocator(given);
  if (!isLocator(locator)) throw new Unprocessable('mark.locator_invalid', { at: locator.at });
  return locator;
}

function requirePlace(place: PlaceFacts, given: MarkCreate, locator: MarkLocator): void {
  if (!place.claimed) throw new Unprocessable('mark.not_claimed');
  if (place.withdrawn) throw new Conflict('evidence.withdrawn');
  if (place.newestVersionId !== given.versionId) {
    throw new Conflict('mark.version_superseded', { newestVersionId: place.newestVersionId });
  }
  if (place.mediaType === null) throw new Unprocessable('mark.file_unknown');
  if (!locatorFits(locator, place.mediaType)) {
    throw new Unprocessable('mark.kind_unfit', { kind: locator.kind, mediaType: place.mediaType });
  }
  const known = new Set(place.targetIds);
  const unknown = given.targetIds.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new Unprocessable('evidence.target_unknown', { targetIds: unknown });
  if (place.standing >= MOST_MARKS) throw new Conflict('mark.too_many', { most: MOST_MARKS });
}

const present = (row: MarkRow, actor: Actor, stands = true): EvidenceMark => ({
  id: row.id,
  evidenceId: row.evidenceId,
  versionId: row.versionId,
  fileId: row.fileId,
  enrolmentId: row.enrolmentId,
  locator: row.locator,
  note: row.note,
  targets: row.targets.map(({ targetId, targetKind, code }) => ({ targetId, targetKind, code })),
  madeBy: presentPerson(row.madeBy),
  madeAt: row.madeAt,
  abilities: { remove: stands && row.madeBy.id === actor.memberId && canMarkNow(actor, row.enrolment) },
});
