import { Injectable } from '@nestjs/common';
import { EvidenceChangeRepository, type StandingEvidence } from './evidence-change.repository';
import { EvidenceRecordRepository, type NewRecord } from './evidence-record.repository';

export type { StandingEvidence } from './evidence-change.repository';

/** What other features may do with the record of evidence: look at it under its lock, and add to it. */
@Injectable()
export class EvidenceRecord {
  constructor(
    private readonly changes: EvidenceChangeRepository,
    private readonly record: EvidenceRecordRepository,
  ) {}

  /** Locks the evidence of this version for the transaction. Visibility is the caller's to ask of the policy. */
  lockOfVersion(versionId: string): Promise<StandingEvidence | undefined> {
    return this.changes.lockAndFindOfVersion(versionId);
  }

  /** Locks all evidence claimed for an enrolment; before the enrolment itself, as everywhere. */
  lockOfEnrolment(enrolmentId: string): Promise<void> {
    return this.changes.lockOfEnrolment(enrolmentId);
  }

  append(rows: Pick<NewRecord, 'claim' | 'judgement'>): void {
    this.record.append(rows);
  }
}
