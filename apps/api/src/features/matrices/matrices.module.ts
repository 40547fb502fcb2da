import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage/coverage.module';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { ExportsModule } from '../exports/exports.module';
import { MatrixFilesController } from './files/matrix-files.controller';
import { MatrixFilesService } from './files/matrix-files.service';
import { GroupMatrixRepository } from './group-matrix.repository';
import { GroupMatrixService } from './group-matrix.service';
import { MatricesController } from './matrices.controller';
import { UnitMatrixRepository } from './unit-matrix.repository';
import { UnitMatrixService } from './unit-matrix.service';

@Module({
  imports: [CoverageModule, EnrolmentsModule, ExportsModule],
  controllers: [MatricesController, MatrixFilesController],
  providers: [
    UnitMatrixService,
    UnitMatrixRepository,
    GroupMatrixService,
    GroupMatrixRepository,
    MatrixFilesService,
  ],
})
export class MatricesModule {}
