import {
  type PDFDocumentProxy,
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentLoadingTask,
} from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { BundledData } from './pdf-data';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Reads a PDF in ranges, so that the first page of a long one shows before the rest has come. */
const openPdf = (url: string): PDFDocumentLoadingTask =>
  getDocument({
    url,
    // The files above have addresses of the build, which only this thread knows.
    useWorkerFetch: false,
    BinaryDataFactory: BundledData,
    disableAutoFetch: true,
  });

export type PdfState =
  { status: 'loading' } | { status: 'ready'; document: PDFDocumentProxy } | { status: 'failed' };

/** A document for as long as the component stands; closing it ends its worker. */
export function usePdf(url: string): PdfState {
  const [state, setState] = useState<PdfState>({ status: 'loading' });
  useEffect(() => {
    const task = openPdf(url);
    let closed = false;
    task.promise.then(
      (document) => {
        if (!closed) setState({ status: 'ready', document });
      },
      () => {
        if (!closed) setState({ status: 'failed' });
      },
    );
    return () => {
      closed = true;
      void task.destroy();
    };
  }, [url]);
  return state;
}
