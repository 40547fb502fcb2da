import {
  addDays,
  type Day,
  noticeDaysOf,
  renewableFrom,
  validityOf,
  type ValidityRule,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Ids } from '../../platform/database/clock';
import { Organisations } from '../organisations/organisations.service';
import { type NewValidity, type SignedUnit, ValidityRepository } from './validity.repository';

/** Until when a signature is valid: written with it, in its transaction, and never moved. */
@Injectable()
export class ValidityService {
  constructor(
    private readonly validities: ValidityRepository,
    private readonly organisations: Organisations,
    private readonly ids: Ids,
  ) {}

  /**
   * Of a unit that is signed now, by the programmes that its enrolment counts for.
   * @returns the last day; null: without an end
   */
  async ofUnit(
    signOffId: string,
    { enrolmentId, candidateId }: { readonly enrolmentId: string; readonly candidateId: string },
  ): Promise<Day | null> {
    const rules = await this.validities.rulesOfEnrolment(enrolmentId);
    if (rules.every(({ months }) => months === null)) return null;
    const signedOn = await this.organisations.today();
    return this.write([{ id: signOffId, candidateId, signedOn }], rules);
  }

  /**
   * Of a programme's signature that was inserted before, in this transaction.
   * @returns the last day; null: without an end
   */
  async ofProgramme(programmeSignOffId: string): Promise<Day | null> {
    const signed = await this.validities.ofProgramme(programmeSignOffId);
    if (signed === undefined) throw new Error('A signature was asked for that is not there.');
    const { candidateId, signedOn, versionId, months } = signed;
    const period = validityOf(signedOn, [{ versionId, months }]);
    if (period === null) return null;
    const id = this.ids.next();
    this.validities.insert([{ ...period, id, candidateId, signOffId: null, programmeSignOffId }]);
    return period.validUntil;
  }

  /**
   * Of units that were signed before and count for a programme from now on: from the day of their signature, where nothing
   * says yet how long they are valid. What was written before stays.
   */
  async ofRecognised(signOffIds: readonly string[], versionId: string): Promise<void> {
    if (signOffIds.length === 0) return;
    const rule = await this.validities.unitMonths(versionId);
    if (rule === undefined || rule.months === null) return;
    this.write(await this.validities.signOffs(signOffIds), [rule]);
  }

  /** As `ofRecognised`, of the signatures under these enrolments. */
  async ofRecognisedEnrolments(enrolmentIds: readonly string[], versionId: string): Promise<void> {
    if (enrolmentIds.length === 0) return;
    await this.ofRecognised(await this.validities.signOffIds(enrolmentIds), versionId);
  }

  /**
   * Whether it is time to renew what is valid until then, and from when on it is: the first day on which people are told.
   * @param validUntil null: without an end, and so never due
   */
  async renewal(validUntil: Day | null): Promise<{ readonly from: Day | null; readonly due: boolean }> {
    if (validUntil === null) return { from: null, due: false };
    const from = renewableFrom(validUntil, noticeDaysOf(await this.validities.noticeDays()));
    return { from, due: (await this.organisations.today()) >= from };
  }

  /** The first day on which nothing may end that is to count for some time yet: what ends before it is to be renewed. */
  async countsFrom(): Promise<Day> {
    const longest = Math.max(0, ...noticeDaysOf(await this.validities.noticeDays()));
    return addDays(await this.organisations.today(), longest + 1);
  }

  /** @returns the last day of the last of them */
  private write(signed: readonly SignedUnit[], rules: readonly ValidityRule[]): Day | null {
    const rows = signed.flatMap(({ id: signOffId, candidateId, signedOn }): NewValidity[] => {
      const period = validityOf(signedOn, rules);
      if (period === null) return [];
      return [{ ...period, id: this.ids.next(), candidateId, signOffId, programmeSignOffId: null }];
    });
    this.validities.insert(rows);
    return rows.at(-1)?.validUntil ?? null;
  }
}
