import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden } from '../../platform/errors/domain-error';
import { presentPerson } from '../../platform/http/person.dto';
import { AuditTrail } from '../audit/audit-trail';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { factsOf, type ProgrammeEnrolmentRow } from '../programme-enrolments/programme-enrolment-row';
import { ProgrammeEnrolmentReader } from '../programme-enrolments/programme-enrolment-reader';
import { isOpen } from '../programme-enrolments/programme-enrolments.policy';
import { Reauthentication } from '../sessions/reauthentication';
import { ValidityService } from '../validity/validity.service';
import { ProgrammeCases, type StandingWhole } from './programme-cases';
import { isChanged, wholeChanges } from './programme-manifest';
import type {
  ProgrammeReturn,
  ProgrammeReturnCreate,
  ProgrammeSignOff,
  ProgrammeSignOffCreate,
} from './programme-outcomes.dto';
import {
  canSignWhole,
  isAboutTheWhole,
  programmeMeaning,
  type ProgrammeSignBlocker,
} from './programme-outcomes.policy';
import { ProgrammeOutcomesRepository } from './programme-outcomes.repository';

/** A supervisor's signature under a whole, exactly as it was displayed, or the whole sent back with a reason. */
@Injectable()
export class ProgrammeSignOffsService {
  constructor(
    private readonly outcomes: ProgrammeOutcomesRepository,
    private readonly cases: ProgrammeCases,
    private readonly reader: ProgrammeEnrolmentReader,
    private readonly units: EnrolmentReader,
    private readonly reauthentication: Reauthentication,
    private readonly validity: ValidityService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * All or nothing: the whole and its units are locked, what stands is read anew and compared with what the page showed.
   * @throws Unauthenticated sign_off.password · Conflict programme_sign_off.changed (units, attitudes, outcomeChanged,
   * otherChanged), programme_sign_off.not_signable (blockers, gaps) · Forbidden programme_sign_off.not_independent,
   * sign_off.signer_unconfirmed
   */
  async sign(actor: Actor, id: string, given: ProgrammeSignOffCreate): Promise<ProgrammeSignOff> {
    const seen = await this.reader.find(actor, id);
    if (!canSignWhole(actor, factsOf(seen))) throw new Forbidden('permission.denied');
    // Before the lock: checking a password takes a while, and others may go on writing meanwhile.
    await this.reauthentication.confirm(actor, given.password, 'sign_off.password');

    await this.outcomes.lock(id);
    const row = await this.reader.find(actor, id);
    const standing = await this.cases.stand(id);
    requireUnchanged(row, standing, given);
    await this.requireSignable(actor, row, standing);
    return this.write(actor, row, standing, given);
  }

  /**
   * Sends a decided whole back to its assessor; what was decided stays on the record.
   * @throws Conflict programme_sign_off.not_signable (blockers), programme_sign_off.changed (outcomeChanged)
   */
  async return(actor: Actor, id: string, given: ProgrammeReturnCreate): Promise<ProgrammeReturn> {
    const seen = await this.reader.find(actor, id);
    if (!canSignWhole(actor, factsOf(seen))) throw new Forbidden('permission.denied');
    await this.outcomes.lock(id);
    const row = await this.reader.find(actor, id);
    if (!canSignWhole(actor, factsOf(row))) throw new Forbidden('permission.denied');
    if (row.state !== 'decided') {
      throw new Conflict('programme_sign_off.not_signable', { blockers: stateBlockers(row), gaps: [] });
    }
    const { parts } = await this.cases.stand(id);
    if (parts.outcome?.id !== given.outcomeId) {
      throw new Conflict('programme_sign_off.changed', {
        ...{ units: [], attitudes: [], outcomeChanged: true, otherChanged: false },
      });
    }
    const returned = { id: this.ids.next(), outcomeId: given.outcomeId, reason: given.reason.trim() };
    const returnedAt = this.clock.now();
    this.outcomes.insertReturn({
      ...{ ...returned, programmeEnrolmentId: id, returnedBy: actor.memberId, returnedAt },
    });
    this.outcomes.moveOn(id, 'in_progress');
    await this.audit.record({
      action: 'programme.returned',
      subjectId: id,
      facts: {
        ...{ candidateId: row.candidate.id, programmeId: row.programme.id, assessorId: row.assessor.id },
        ...{ outcomeId: given.outcomeId, returnId: returned.id },
      },
    });
    const returnedBy = presentPerson(row.supervisor);
    return { ...returned, returnedBy, returnedAt: returnedAt.toISOString() };
  }

  /** Why the actor cannot sign now; empty means that the button is there. */
  async blockersOf(
    actor: Actor,
    row: ProgrammeEnrolmentRow,
    { parts, gaps, outdated, enrolmentIds }: StandingWhole,
  ): Promise<ProgrammeSignBlocker[]> {
    const blockers = stateBlockers(row);
    if (parts.outcome !== null && parts.outcome.decision !== 'competent') blockers.push('not_competent');
    if (isOpen(row.state) && gaps.length > 0) blockers.push('incomplete');
    if (isOpen(row.state) && outdated) blockers.push('outdated');
    if (!canSignWhole(actor, factsOf(row))) blockers.push('not_the_supervisor');
    // Asked as a third party and not heard yet is nothing done.
    const taken = await this.units.partsIn(enrolmentIds, actor.memberId);
    const assesses = parts.assessors.includes(actor.memberId);
    if (assesses || taken.some((part) => part !== 'invited')) blockers.push('took_part');
    if (!parts.signerConfirmed) blockers.push('signer_unconfirmed');
    return blockers;
  }

  private async requireSignable(
    actor: Actor,
    row: ProgrammeEnrolmentRow,
    standing: StandingWhole,
  ): Promise<void> {
    const blockers = await this.blockersOf(actor, row, standing);
    const ofTheWhole = blockers.filter(isAboutTheWhole);
    if (ofTheWhole.length > 0) {
      throw new Conflict('programme_sign_off.not_signable', { blockers: ofTheWhole, gaps: standing.gaps });
    }
    if (blockers.includes('took_part')) throw new Forbidden('programme_sign_off.not_independent');
    if (blockers.includes('signer_unconfirmed')) throw new Forbidden('sign_off.signer_unconfirmed');
    if (blockers.length > 0) throw new Forbidden('permission.denied');
  }

  private async write(
    actor: Actor,
    row: ProgrammeEnrolmentRow,
    { parts, manifest, text, sha256 }: StandingWhole,
    { outcomeId, locale }: ProgrammeSignOffCreate,
  ): Promise<ProgrammeSignOff> {
    const signedAt = this.clock.now();
    const id = this.ids.next();
    const meaning = programmeMeaning(row.candidate.displayName, parts.programme)[locale];
    const { printedName, jobTitle } = await this.outcomes.insertSignOff({
      ...{ id, programmeEnrolmentId: row.id, outcomeId, signerId: actor.memberId, meaning },
      ...{ manifest: text, manifestSha256: sha256, signedAt, units: manifest.units },
    });
    const validUntil = await this.validity.ofProgramme(id);
    this.outcomes.moveOn(row.id, 'signed');
    await this.audit.record({
      action: 'programme.signed',
      subjectId: row.id,
      facts: {
        ...{ candidateId: row.candidate.id, programmeId: row.programme.id, assessorId: row.assessor.id },
        ...{ signOffId: id, outcomeId, manifestSha256: sha256, units: manifest.units.length, validUntil },
      },
    });
    return {
      ...{ id, outcomeId, signer: presentPerson(row.supervisor), printedName, jobTitle, meaning },
      ...{ authentication: 'password', manifestSha256: sha256, signedAt: signedAt.toISOString(), validUntil },
    };
  }
}

/** What is signed or withdrawn has its own answer, whatever was displayed. */
function requireUnchanged(
  { state }: ProgrammeEnrolmentRow,
  { coverage, parts, sha256 }: StandingWhole,
  given: ProgrammeSignOffCreate,
): void {
  if (!isOpen(state)) return;
  const changes = wholeChanges(given.displayed, coverage);
  const outcomeChanged = given.outcomeId !== parts.outcome?.id;
  const differs = isChanged(changes) || outcomeChanged;
  if (!differs && given.manifestSha256 === sha256) return;
  throw new Conflict('programme_sign_off.changed', { ...changes, outcomeChanged, otherChanged: !differs });
}

function stateBlockers({ state }: ProgrammeEnrolmentRow): ProgrammeSignBlocker[] {
  if (state === 'signed' || state === 'withdrawn') return [state];
  return state === 'decided' ? [] : ['not_decided'];
}
