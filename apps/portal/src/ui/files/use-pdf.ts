import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf } from './open-pdf';

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
