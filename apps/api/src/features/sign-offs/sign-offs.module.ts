import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage/coverage.module';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { EvidenceModule } from '../evidence/evidence.module';
import { SessionsModule } from '../sessions/sessions.module';
import { CaseRepository } from '../case/case.repository';
import { CaseService } from '../case/case.service';
import { SignOffsController } from './sign-offs.controller';
import { SignOffsRepository } from './sign-offs.repository';
import { SignOffsService } from './sign-offs.service';

@Module({
  imports: [CoverageModule, EnrolmentsModule, EvidenceModule, SessionsModule],
  controllers: [SignOffsController],
  providers: [SignOffsService, CaseService, SignOffsRepository, CaseRepository],
})
export class SignOffsModule {}
