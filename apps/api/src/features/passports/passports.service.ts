import { createHash } from 'node:crypto';
import { scopesFor } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { NotFound } from '../../platform/errors/domain-error';
import { namesEtag, weakEtag } from '../../platform/http/versions';
import { CoverageService } from '../coverage/coverage.service';
import { type ProgrammeWhole, ProgrammeWholes } from '../outcomes/programme-wholes';
import {
  canCheckEntry,
  canManage,
  isOpen,
  programmeReachOf,
} from '../programme-enrolments/programme-enrolments.policy';
import { canReadWhole, outcomeAbilities } from '../programme-outcomes/programme-outcomes.policy';
import { ValidityService } from '../validity/validity.service';
import type { MyPassports, Passport, PassportAbilities } from './passports.dto';
import { presentPassport, presentProgramme } from './passports.presenter';
import { type PassportRow, PassportsRepository } from './passports.repository';

/** One person and one programme: how far they are with all of it. */
@Injectable()
export class PassportsService {
  constructor(
    private readonly passports: PassportsRepository,
    private readonly wholes: ProgrammeWholes,
    private readonly coverage: CoverageService,
    private readonly validity: ValidityService,
  ) {}

  /**
   * @param known the If-None-Match of the request
   * @returns null instead of what the asker has already
   * @throws NotFound when there is none, or none this actor may see
   */
  async read(
    actor: Actor,
    id: string,
    known: string | undefined,
  ): Promise<{ etag: string; passport: Passport | null }> {
    const row = await this.passports.find(programmeReachOf(actor, 'programme-enrolment.read'), id);
    if (row === undefined) throw new NotFound('programme_enrolment');
    // Time may have changed a status; nobody is shown the old one.
    await this.coverage.refreshAged(row.enrolmentIds);
    const [whole] = await this.wholes.read([id]);
    if (whole === undefined) throw new NotFound('programme_enrolment');
    const passport = await this.present(actor, row, whole);
    const etag = weakEtag(createHash('sha256').update(JSON.stringify(passport)).digest('base64url'));
    return { etag, passport: namesEtag(known, etag) ? null : passport };
  }

  /** The actor's own as a candidate. */
  async mine(actor: Actor): Promise<MyPassports> {
    const rows = await this.passports.mine(actor.memberId);
    const wholes = new Map(
      (await this.wholes.read(rows.map(({ id }) => id))).map((each) => [each.programmeEnrolmentId, each]),
    );
    return {
      items: rows.map(({ id, programme, attempt, startsOn, dueOn, state }) => {
        const whole = wholes.get(id)?.whole;
        const units = { covered: whole?.unitsSigned ?? 0, total: whole?.unitsNeeded ?? 0 };
        return { id, programme: presentProgramme(programme), attempt, startsOn, dueOn, state, units };
      }),
    };
  }

  private async present(actor: Actor, row: PassportRow, whole: ProgrammeWhole): Promise<Passport> {
    const shown = whole.units.flatMap(({ enrolment, signed }) =>
      [enrolment?.id, signed?.enrolment.id].filter((id) => id !== undefined),
    );
    const attitudeIds = whole.whole.attitudes.map(({ targetId }) => targetId);
    // What a unit lists is published: it is the same under any version of the rules.
    const places = whole.units.map(({ unitId, enrolment }) => ({
      unitId,
      version: enrolment?.ruleVersion ?? whole.newestRules,
    }));
    const [enrolments, attitudes, rules] = await Promise.all([
      this.passports.enrolments(row.id, shown),
      this.passports.attitudes(attitudeIds),
      this.coverage.rulesOfUnits(places),
    ]);
    const listed = new Map(
      places.flatMap(({ unitId }, index) => {
        const ofUnit = rules[index];
        return ofUnit === undefined ? [] : [[unitId, ofUnit.targetIds]];
      }),
    );
    const byId = new Map(enrolments.map((enrolment) => [enrolment.id, enrolment]));
    const { due } = await this.validity.renewal(row.validUntil);
    return presentPassport(
      { row, whole, enrolments: byId, listed, attitudes, renewable: due && isRenewable(row) },
      abilitiesOn(actor, row),
    );
  }
}

const isRenewable = ({ state, nextId }: PassportRow): boolean => state === 'signed' && nextId === null;

function abilitiesOn(actor: Actor, row: PassportRow): PassportAbilities {
  const facts = {
    ...{ candidateId: row.candidate.id, assessorId: row.assessor.id, supervisorId: row.supervisor.id },
    state: row.state,
  };
  return {
    ...outcomeAbilities(actor, facts),
    readCase: canReadWhole(actor, facts),
    renew: isRenewable(row) && canManage(actor),
    checkEntry: isOpen(row.state) && canCheckEntry(actor, facts),
    readEvidence: scopesFor('evidence.read', actor.roles).length > 0,
  };
}
