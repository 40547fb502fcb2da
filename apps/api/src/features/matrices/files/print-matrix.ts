import type { PrintFunction } from '../../../platform/printing/printed-document';
import { groupMatrixDocument } from './group-document';
import type { MatrixJob } from './matrix-job';
import { matrixSheets } from './sheets';
import { unitMatrixDocument } from './unit-document';

export const print: PrintFunction<MatrixJob> = (job) =>
  job.format === 'xlsx'
    ? matrixSheets(job)
    : {
        pages: job.what === 'unit-matrix' ? unitMatrixDocument(job) : groupMatrixDocument(job),
        locale: job.locale,
      };
