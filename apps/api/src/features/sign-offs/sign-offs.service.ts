import { nextEnrolmentState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { CoverageService } from '../coverage/coverage.service';
import { isDecidable } from '../coverage/unit-tally';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { type EnrolmentRow, factsOf } from '../enrolments/enrolment-row';
import { canSign } from '../enrolments/enrolments.policy';
import { EnrolmentsService } from '../enrolments/enrolments.service';
import { Reauthentication } from '../sessions/reauthentication';
import { ValidityService } from '../validity/validity.service';
import { changesSince, type Displayed, manifestSha256, manifestText } from './manifest';
import type { SignOff, SignOffCreate, SignOffReturn, SignOffReturnCreate } from './sign-offs.dto';
import { blockersOf, isAboutTheCase, meaningOf } from './sign-offs.policy';
import { type ReadManifest, SignOffsRepository } from './sign-offs.repository';

export type { ReadManifest } from './sign-offs.repository';

/** A supervisor's signature under exactly what was displayed, or the unit sent back with a reason. */
@Injectable()
export class SignOffsService {
  constructor(
    private readonly signOffs: SignOffsRepository,
    private readonly enrolments: EnrolmentsService,
    private readonly reader: EnrolmentReader,
    private readonly coverage: CoverageService,
    private readonly reauthentication: Reauthentication,
    private readonly validity: ValidityService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** What a signature given now would stand under, of an enrolment whose visibility has been settled. */
  readManifest(enrolmentId: string): Promise<ReadManifest> {
    return this.signOffs.readManifest(enrolmentId);
  }

  /**
   * All or nothing: the enrolment is locked, what stands is read anew and compared with what the page showed.
   * @throws Unauthenticated sign_off.password · Conflict sign_off.changed (added, removed, changed, outcomeChanged, otherChanged),
   *   sign_off.not_signable (blockers) · Forbidden sign_off.not_independent, sign_off.signer_unconfirmed
   */
  async sign(actor: Actor, enrolmentId: string, given: SignOffCreate): Promise<SignOff> {
    const seen = await this.reader.find(actor, enrolmentId);
    if (!canSign(actor, factsOf(seen))) throw new Forbidden('permission.denied');
    // Before the lock: checking a password takes a while, and others may go on writing meanwhile.
    await this.reauthentication.confirm(actor, given.password, 'sign_off.password');

    const row = await this.reader.lock(actor, enrolmentId);
    const { manifest, signerConfirmed } = await this.signOffs.readManifest(row.id);
    const text = manifestText(manifest);
    const sha256 = manifestSha256(text);
    await this.requireUnchanged(row, given, { manifest, sha256 });
    await this.requireSignable(actor, row, { manifest, signerConfirmed });

    const signedAt = this.clock.now();
    const id = this.ids.next();
    const meaning = meaningOf(row.candidate.displayName)[given.locale];
    const signature = await this.signOffs.insertSignOff({
      id,
      enrolmentId: row.id,
      outcomeId: given.outcomeId,
      signerId: actor.memberId,
      meaning,
      manifest: text,
      manifestSha256: sha256,
      signedAt,
      items: manifest.judgements,
    });
    const validUntil = await this.validity.ofUnit(id, { enrolmentId: row.id, candidateId: row.candidate.id });
    await this.enrolments.moveOn(actor, row, nextEnrolmentState(row.state, 'sign', true));
    await this.audit.record({
      action: 'sign-off.signed',
      subjectId: id,
      enrolmentId: row.id,
      facts: {
        ...{ outcomeId: given.outcomeId, manifestSha256: sha256, itemCount: signature.itemCount },
        validUntil,
      },
    });
    return {
      id,
      outcomeId: given.outcomeId,
      signer: {
        id: row.supervisor.id,
        displayName: row.supervisor.displayName,
        department: row.supervisor.department,
      },
      printedName: signature.printedName,
      jobTitle: signature.jobTitle,
      meaning,
      authentication: 'password',
      manifestSha256: sha256,
      signedAt: signedAt.toISOString(),
      itemCount: signature.itemCount,
      validUntil,
    };
  }

  /**
   * Sends a decided unit back to its assessor; the judgements stay as they are.
   * @throws Conflict sign_off.changed when another outcome stands than the one displayed, sign_off.not_signable
   */
  async return(actor: Actor, enrolmentId: string, given: SignOffReturnCreate): Promise<SignOffReturn> {
    const locked = await this.reader.lock(actor, enrolmentId);
    if (!canSign(actor, factsOf(locked))) throw new Forbidden('permission.denied');
    const { manifest } = await this.signOffs.readManifest(locked.id);
    if (locked.state !== 'decided') {
      throw new Conflict('sign_off.not_signable', {
        blockers: [locked.state === 'signed' ? 'signed' : 'not_decided'],
      });
    }
    if (manifest.outcome?.id !== given.outcomeId) throw new Conflict('sign_off.changed', outcomeOnly);
    const id = this.ids.next();
    const returnedAt = this.clock.now();
    const reason = given.reason.trim();
    await this.signOffs.insertReturn({
      id,
      enrolmentId: locked.id,
      outcomeId: given.outcomeId,
      returnedBy: actor.memberId,
      returnedAt,
      reasonCode: given.reasonCode,
      reason,
    });
    const decidable = await this.isDecidable(locked);
    await this.enrolments.moveOn(actor, locked, nextEnrolmentState(locked.state, 'return', decidable));
    await this.audit.record({
      action: 'sign-off.returned',
      subjectId: id,
      enrolmentId: locked.id,
      facts: { outcomeId: given.outcomeId, reasonCode: given.reasonCode },
    });
    const { supervisor } = locked;
    return {
      id,
      outcomeId: given.outcomeId,
      returnedBy: {
        id: supervisor.id,
        displayName: supervisor.displayName,
        department: supervisor.department,
      },
      returnedAt: returnedAt.toISOString(),
      reasonCode: given.reasonCode,
      reason,
    };
  }

  private async requireUnchanged(
    row: EnrolmentRow,
    displayed: Displayed,
    { manifest, sha256 }: Pick<ReadManifest, 'manifest'> & { readonly sha256: string },
  ): Promise<void> {
    // What is signed or withdrawn has its own answer, whatever was displayed.
    if (row.state === 'signed' || row.state === 'withdrawn') return;
    const ids = displayed.items.map((item) => item.judgementId);
    const claims = await this.signOffs.claimsOf(row.id, ids);
    const changes = changesSince(displayed, manifest, sha256, claims);
    if (changes) throw new Conflict('sign_off.changed', { ...changes });
  }

  private async requireSignable(
    actor: Actor,
    row: EnrolmentRow,
    { manifest, signerConfirmed }: Pick<ReadManifest, 'manifest' | 'signerConfirmed'>,
  ): Promise<void> {
    const taken = await this.reader.partsOf(row.id, actor.memberId);
    const blockers = blockersOf(actor, factsOf(row), manifest, taken, signerConfirmed);
    const ofTheCase = blockers.filter(isAboutTheCase);
    if (ofTheCase.length > 0) throw new Conflict('sign_off.not_signable', { blockers: ofTheCase });
    if (blockers.includes('took_part')) throw new Forbidden('sign_off.not_independent');
    if (blockers.includes('signer_unconfirmed')) throw new Forbidden('sign_off.signer_unconfirmed');
    if (blockers.length > 0) throw new Forbidden('permission.denied');
  }

  private async isDecidable(row: EnrolmentRow): Promise<boolean> {
    return isDecidable((await this.coverage.refresh(row.id))?.summary ?? row.coverage);
  }
}

const outcomeOnly = { added: [], removed: [], changed: [], outcomeChanged: true, otherChanged: false };
