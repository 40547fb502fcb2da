import { Module } from '@nestjs/common';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { StandardsModule } from '../standards/standards.module';
import { ToolsModule } from '../tools/tools.module';
import { AdjustmentsController } from './adjustments.controller';
import { AdjustmentsRepository } from './adjustments.repository';
import { AdjustmentsService } from './adjustments.service';
import { AssessmentPlansController } from './assessment-plans.controller';
import { AssessmentPlansRepository } from './assessment-plans.repository';
import { AssessmentPlansService } from './assessment-plans.service';
import { CarryPlan } from './carry-plan';

@Module({
  imports: [EnrolmentsModule, StandardsModule, ToolsModule],
  controllers: [AssessmentPlansController, AdjustmentsController],
  providers: [
    AssessmentPlansService,
    AssessmentPlansRepository,
    AdjustmentsService,
    AdjustmentsRepository,
    CarryPlan,
  ],
  exports: [AssessmentPlansService, AdjustmentsService, CarryPlan],
})
export class AssessmentPlansModule {}
