import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../appointments/appointments.module';
import { ClaimEvidence } from './claim-evidence';
import { CoverageModule } from '../coverage/coverage.module';
import { EvidenceChangeRepository } from './evidence-change.repository';
import { EvidenceController } from './evidence.controller';
import { EvidenceReadRepository } from './evidence-read.repository';
import { EvidenceRecord } from './evidence-record';
import { EvidenceRecordRepository } from './evidence-record.repository';
import { EvidenceReader } from './evidence-reader';
import { RecordEvidence } from './record-evidence';
import { ReviseEvidence } from './revise-evidence';
import { WithdrawEvidence } from './withdraw-evidence';

@Module({
  imports: [AppointmentsModule, CoverageModule],
  controllers: [EvidenceController],
  providers: [
    EvidenceReader,
    RecordEvidence,
    ClaimEvidence,
    ReviseEvidence,
    WithdrawEvidence,
    EvidenceRecord,
    EvidenceRecordRepository,
    EvidenceChangeRepository,
    EvidenceReadRepository,
  ],
  exports: [EvidenceReader, RecordEvidence, ReviseEvidence, EvidenceRecord],
})
export class EvidenceModule {}
