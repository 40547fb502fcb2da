import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import styles from './pdf-page.module.css';

interface PdfPageProps {
  document: PDFDocumentProxy;
  /** From 1. */
  number: number;
  /** CSS pixels; the page keeps its own shape. */
  width: number;
  /** Null where what stands around it names the document already. */
  label: string | null;
}

/** Sharper than this no screen shows, and a canvas of a phone would run out of memory. */
const maxScale = 3;

/** Draws one page. The sheet is white in both schemes: it is the document, not ours. */
export function PdfPage({ document, number, width, label }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [ratio, setRatio] = useState(Math.SQRT2);

  useEffect(() => {
    let stopped = false;
    let stop = () => {
      stopped = true;
    };
    const draw = async () => {
      const page = await document.getPage(number);
      const target = canvas.current;
      if (target === null || stopped) return;
      const natural = page.getViewport({ scale: 1 });
      setRatio(natural.height / natural.width);
      const scale = Math.min(maxScale, (width / natural.width) * window.devicePixelRatio);
      const viewport = page.getViewport({ scale });
      target.width = Math.ceil(viewport.width);
      target.height = Math.ceil(viewport.height);
      const task = page.render({ canvas: target, viewport });
      stop = () => {
        stopped = true;
        task.cancel();
      };
      await task.promise;
    };
    // A page that was left before it was drawn rejects; there is nothing to say then.
    draw().catch(() => undefined);
    return () => {
      stop();
    };
  }, [document, number, width]);

  return (
    <canvas
      ref={canvas}
      className={styles.page}
      style={{ width, height: Math.round(width * ratio) }}
      {...(label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    />
  );
}
