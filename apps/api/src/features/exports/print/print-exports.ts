import type { PrintFunction } from '../../../platform/printing/printed-document';
import { matrixDocument } from './matrix-document';
import type { PrintJob } from './print-job';
import { standardDocument } from './standard-document';
import { toolDocument } from './tool-document';

function pagesOf(job: PrintJob) {
  switch (job.what) {
    case 'standard':
      return standardDocument(job);
    case 'tools':
      return toolDocument(job);
    case 'matrix':
      return matrixDocument(job);
  }
}

export const print: PrintFunction<PrintJob> = (job) => ({ pages: pagesOf(job), locale: job.locale });
