import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Forbidden } from '../../platform/errors/domain-error';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { factsOf } from '../enrolments/enrolment-row';
import { canReadJudgements, may } from '../enrolments/enrolments.policy';
import { presentEnrolment } from '../enrolments/enrolments.presenter';
import { presentOutcome } from '../outcomes/outcomes.presenter';
import type { Case, Queue } from './case.dto';
import { CaseRepository } from './case.repository';
import { ProgrammeQueueRepository } from './programme-queue.repository';
import { EnrolmentDetails } from './enrolment-details.service';
import { presentOrigins } from '../sign-offs/account-origins.dto';
import { manifestSha256, manifestText } from '../sign-offs/manifest';
import { blockersOf, meaningOf } from '../sign-offs/sign-offs.policy';
import { SignOffsService } from '../sign-offs/sign-offs.service';

const SEVEN_DAYS = 7 * 24 * 3_600_000;

/** What a supervisor reads before signing: the queue, and one case. */
@Injectable()
export class CaseService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly programmes: ProgrammeQueueRepository,
    private readonly signOffs: SignOffsService,
    private readonly reader: EnrolmentReader,
    private readonly details: EnrolmentDetails,
    private readonly clock: Clock,
  ) {}

  async queue(actor: Actor): Promise<Queue> {
    const since = new Date(this.clock.now().getTime() - SEVEN_DAYS);
    const [{ waiting, done }, wholes] = await Promise.all([
      this.cases.queue(actor.memberId, since),
      this.programmes.read(actor.memberId, since),
    ]);
    const ids = [...waiting, ...done].map((item) => item.enrolmentId);
    const summaries = await this.reader.summaries(actor, ids);
    return {
      programmes: wholes.waiting,
      programmesDone: wholes.done,
      waiting: waiting.flatMap(({ enrolmentId, outcome }) => {
        const enrolment = summaries.get(enrolmentId);
        const shown = presentOutcome(outcome, true);
        return enrolment ? [{ enrolment, outcome: shown, waitingSince: outcome.decidedAt }] : [];
      }),
      done: done.flatMap(({ enrolmentId, kind, at }) => {
        const enrolment = summaries.get(enrolmentId);
        return enrolment ? [{ enrolment, kind, at }] : [];
      }),
    };
  }

  /** The case as it stands; signing compares with exactly this. */
  async read(actor: Actor, enrolmentId: string): Promise<Case> {
    const row = await this.reader.find(actor, enrolmentId);
    const facts = factsOf(row);
    if (!canReadJudgements(actor, facts) || !may(actor, 'evidence.read', facts)) {
      throw new Forbidden('permission.denied');
    }
    // The manifest first: whatever lands while the rest is read is then on the page and not in the manifest, and the
    // signature is refused as changed. The other way round somebody could sign what was never displayed. It is the same
    // for the evidence behind a row, which is read when the row is opened.
    const { manifest, titles, names, signerConfirmed } = await this.signOffs.readManifest(row.id);
    const [record, content, taken] = await Promise.all([
      this.details.recordOf(actor, row),
      this.cases.read(row.id),
      this.reader.partsOf(row.id, actor.memberId),
    ]);
    const blockers = blockersOf(actor, facts, manifest, taken, signerConfirmed);
    const { outcomes, signOff, returns, validityMonths } = record;
    return {
      enrolment: { ...presentEnrolment(row, actor), signOff, returns: [...returns], validityMonths },
      outcome: outcomes[0] ?? null,
      rows: content.rows,
      unassessedKinds: content.unassessedKinds,
      evidenceCount: content.evidenceCount,
      fileCount: content.fileCount,
      period: content.period,
      people: presentOrigins(manifest.people, names),
      manifest: {
        // What was signed keeps the form of its day, and with it its fingerprint.
        sha256: signOff?.manifestSha256 ?? manifestSha256(manifestText(manifest)),
        items: (signOff === null ? manifest.judgements : []).map((item) => ({
          judgementId: item.judgementId,
          evidenceVersionId: item.evidenceVersionId,
          contentSha256: item.contentSha256,
          verdict: item.verdict,
          targetCode: item.targetCode,
          evidenceTitle: titles[item.evidenceVersionId] ?? '',
        })),
      },
      meaning: meaningOf(row.candidate.displayName),
      signable: blockers.length === 0,
      blockers,
    };
  }
}
