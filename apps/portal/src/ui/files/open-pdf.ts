import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { BundledData } from './pdf-data';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Reads a PDF in ranges, so that the first page of a long one shows before the rest has come. */
export const openPdf = (url: string): PDFDocumentLoadingTask =>
  getDocument({
    url,
    // The files above have addresses of the build, which only this thread knows.
    useWorkerFetch: false,
    BinaryDataFactory: BundledData,
    disableAutoFetch: true,
  });
