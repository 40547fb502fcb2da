import { PdfPage } from './pdf-page';
import { usePdf } from './use-pdf';

/** The first page, small: enough to recognise the document. Its button says its name. */
export function PdfCover({ url, width }: { url: string; width: number }) {
  const pdf = usePdf(url);
  return pdf.status === 'ready' ? (
    <PdfPage document={pdf.document} number={1} width={width} label={null} />
  ) : null;
}
