import type { ImportDetail } from '@attest/api-client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PdfPage } from '../../ui/files/pdf-page';
import { useSeen } from '../../ui/files/use-seen';
import { usePdf, type PdfState } from '../../ui/files/use-pdf';
import { useWidth } from '../../ui/files/use-width';
import type { PrintedBox } from './printed-boxes';
import styles from './page-stack.module.css';

type PageSize = NonNullable<ImportDetail['pages']>[number];

interface PageStackProps {
  url: string;
  pages: readonly PageSize[];
  boxes: readonly PrintedBox[];
  zoom: number;
  onFail: () => void;
}

/** The pages of a document below one another, drawn as they come near, with the places asked for marked on them. */
export function PageStack({ url, pages, boxes, zoom, onFail }: PageStackProps) {
  const pdf = usePdf(url);
  const [ref, width] = useWidth();
  const root = useRef<HTMLDivElement>(null);
  const failed = pdf.status === 'failed';
  const first = boxes.find((box) => box.first);

  useEffect(() => {
    if (failed) onFail();
  }, [failed, onFail]);
  useEffect(() => {
    root.current
      ?.querySelector('[data-mark="first"]')
      ?.scrollIntoView({ block: 'center', inline: 'nearest' });
    // The pages take their height when the width is known, and a mark its place.
  }, [first?.page, first?.x, first?.y, width]);

  return (
    <div ref={root}>
      <div ref={ref} className={styles.measure} />
      {width > 0 &&
        pages.map((size, index) => (
          <Page
            key={index}
            pdf={pdf}
            number={index + 1}
            total={pages.length}
            size={size}
            width={Math.round(width * zoom)}
            boxes={boxes.filter(({ page }) => page === index + 1)}
          />
        ))}
    </div>
  );
}

interface PageProps {
  pdf: PdfState;
  number: number;
  total: number;
  size: PageSize;
  width: number;
  boxes: readonly PrintedBox[];
}

function Page({ pdf, number, total, size, width, boxes }: PageProps) {
  const { t } = useTranslation('imports');
  const [ref, seen] = useSeen();
  const scale = width / size.width;
  return (
    <div ref={ref} className={styles.page} style={{ width, height: Math.round(size.height * scale) }}>
      {seen && pdf.status === 'ready' && (
        <PdfPage
          document={pdf.document}
          number={number}
          width={width}
          label={t('source.pageOf', { page: number, total })}
        />
      )}
      {boxes.map((box, index) => (
        <span
          key={index}
          className={styles.mark}
          data-mark={box.first ? 'first' : 'also'}
          style={{
            left: box.x * scale - 2,
            top: box.y * scale - 1,
            width: box.width * scale + 4,
            height: box.height * scale + 2,
          }}
        />
      ))}
    </div>
  );
}
