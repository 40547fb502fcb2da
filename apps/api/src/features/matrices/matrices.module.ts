import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage/coverage.module';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { GroupMatrixRepository } from './group-matrix.repository';
import { GroupMatrixService } from './group-matrix.service';
import { MatricesController } from './matrices.controller';
import { UnitMatrixRepository } from './unit-matrix.repository';
import { UnitMatrixService } from './unit-matrix.service';

@Module({
  imports: [CoverageModule, EnrolmentsModule],
  controllers: [MatricesController],
  providers: [UnitMatrixService, UnitMatrixRepository, GroupMatrixService, GroupMatrixRepository],
})
export class MatricesModule {}
