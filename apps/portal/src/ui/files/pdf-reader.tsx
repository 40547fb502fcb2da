import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../button/button';
import { PdfPage } from './pdf-page';
import { usePdf } from './use-pdf';
import { useWidth } from './use-width';
import styles from './viewer.module.css';
import { ZoomBar } from './zoom-bar';

interface PdfReaderProps {
  url: string;
  name: string;
  onFail: () => void;
}

/** One page at a time, as wide as the pane. Page up and page down turn it when the page itself has the focus. */
export function PdfReader({ url, name, onFail }: PdfReaderProps) {
  const { t } = useTranslation('files');
  // The ticket in the address is renewed every few minutes; an open document keeps reading from the first one.
  const [first] = useState(url);
  const pdf = usePdf(first);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  const [ref, width] = useWidth();
  const stage = useRef<HTMLDivElement>(null);
  const failed = pdf.status === 'failed';

  useEffect(() => {
    if (failed) onFail();
  }, [failed, onFail]);

  const total = pdf.status === 'ready' ? pdf.document.numPages : 0;
  const turn = (to: number) => {
    if (to < 1 || to > total) return;
    setPage(to);
    stage.current?.scrollTo({ top: 0 });
  };

  return (
    <>
      <div
        ref={stage}
        className={styles.stage}
        tabIndex={0}
        role="group"
        aria-label={t('view', { name })}
        onKeyDown={(event) => {
          if (event.key === 'PageDown') turn(page + 1);
          else if (event.key === 'PageUp') turn(page - 1);
          else return;
          event.preventDefault();
        }}
      >
        <div ref={ref} className={styles.measure}>
          {pdf.status === 'ready' && width > 0 && (
            <PdfPage
              document={pdf.document}
              number={page}
              width={width * zoom}
              label={t('page', { number: page, total })}
            />
          )}
        </div>
      </div>
      <ZoomBar zoom={zoom} onZoom={setZoom}>
        <IconButton
          icon="left"
          size="sm"
          label={t('previousPage')}
          disabled={page <= 1}
          onClick={() => {
            turn(page - 1);
          }}
        />
        <span className={styles.percent} aria-live="polite">
          {total > 0 && t('pageShort', { number: page, total })}
        </span>
        <IconButton
          icon="right"
          size="sm"
          label={t('nextPage')}
          disabled={page >= total}
          onClick={() => {
            turn(page + 1);
          }}
        />
      </ZoomBar>
    </>
  );
}
