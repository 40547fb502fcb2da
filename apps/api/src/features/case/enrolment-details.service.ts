import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { type EnrolmentRow, factsOf } from '../enrolments/enrolment-row';
import { canReadJudgements } from '../enrolments/enrolments.policy';
import { presentEnrolment } from '../enrolments/enrolments.presenter';
import { StandardsService } from '../standards/standards.service';
import type { EnrolmentDetail } from './enrolment-detail.dto';
import { presentRecord } from './enrolment-record.presenter';
import { type EnrolmentRecord, EnrolmentRecordRepository } from './enrolment-record.repository';

const nothingYet: EnrolmentRecord = {
  outcomes: [],
  signOff: null,
  returns: [],
  requests: [],
  programmes: [],
  validityMonths: null,
};

/** An enrolment with its unit and with what was decided, signed, returned and asked for. */
@Injectable()
export class EnrolmentDetails {
  constructor(
    private readonly enrolments: EnrolmentReader,
    private readonly records: EnrolmentRecordRepository,
    private readonly standards: StandardsService,
  ) {}

  /** @throws NotFound when there is none, or none this actor may see */
  async read(actor: Actor, id: string): Promise<EnrolmentDetail> {
    return this.of(actor, await this.enrolments.find(actor, id));
  }

  async of(actor: Actor, row: EnrolmentRow): Promise<EnrolmentDetail> {
    const [record, text] = await Promise.all([
      this.recordOf(actor, row),
      this.standards.unitContent(row.unit.id),
    ]);
    return {
      ...presentEnrolment(row, actor),
      structure: text.structure,
      attitudes: text.attitudes,
      assessmentGuide: text.assessmentGuide,
      notes: text.notes,
      outcomes: [...record.outcomes],
      signOff: record.signOff,
      returns: [...record.returns],
      requests: [...record.requests],
      programmes: [...record.programmes],
      validityMonths: record.validityMonths,
    };
  }

  /** What was decided, signed, returned and asked for, as this actor may read it. */
  async recordOf(actor: Actor, row: EnrolmentRow): Promise<EnrolmentRecord> {
    const withWords = canReadJudgements(actor, factsOf(row));
    const records = await this.records.read([row.id]);
    return presentRecord(records.get(row.id) ?? nothingYet, withWords);
  }

  /** The record of each of a candidate's own enrolments, by id; they may read all of it. */
  async recordsOf(enrolmentIds: readonly string[]): Promise<Map<string, EnrolmentRecord>> {
    const records = await this.records.read(enrolmentIds);
    return new Map(enrolmentIds.map((id) => [id, presentRecord(records.get(id) ?? nothingYet, true)]));
  }
}
