import { Module } from '@nestjs/common';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { SelfAssessmentsController } from './self-assessments.controller';
import { SelfAssessmentsRepository } from './self-assessments.repository';
import { SelfAssessmentsService } from './self-assessments.service';

@Module({
  imports: [EnrolmentsModule],
  controllers: [SelfAssessmentsController],
  providers: [SelfAssessmentsService, SelfAssessmentsRepository],
  exports: [SelfAssessmentsService],
})
export class SelfAssessmentsModule {}
