import { Module } from '@nestjs/common';
import { PrintingModule } from '../../platform/printing/printing.module';
import { CoverageModule } from '../coverage/coverage.module';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { MatrixFilesController } from './files/matrix-files.controller';
import { MatrixFilesService } from './files/matrix-files.service';
import { GroupsModule } from '../groups/groups.module';
import { GroupMatrixRepository } from './group-matrix.repository';
import { GroupMatrixService } from './group-matrix.service';
import { MatricesController } from './matrices.controller';
import { UnitMatrixRepository } from './unit-matrix.repository';
import { UnitMatrixService } from './unit-matrix.service';

@Module({
  imports: [CoverageModule, EnrolmentsModule, GroupsModule, PrintingModule],
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
