import { TextLayer, type PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import styles from './pdf-view.module.css';
import { steadySelection } from './select-words';

interface PdfWordsProps {
  document: PDFDocumentProxy;
  /** From 1. */
  number: number;
  /** CSS pixels. */
  width: number;
  /** False while a region is drawn: then a drag is not for the words. */
  selectable: boolean;
  /** Tells whether the page has words at all; a scan has none. */
  onWords: (any: boolean) => void;
}

/** The words of a page, unseen, over where they are drawn: to be selected, found by the browser and read aloud. */
export function PdfWords({ document, number, width, selectable, onWords }: PdfWordsProps) {
  const layer = useRef<HTMLDivElement>(null);
  const told = useRef(onWords);
  useEffect(() => {
    told.current = onWords;
  }, [onWords]);

  useEffect(() => {
    let stopped = false;
    let text: TextLayer | null = null;
    let steady: (() => void) | null = null;
    const draw = async () => {
      const page = await document.getPage(number);
      const container = layer.current;
      if (container === null || stopped) return;
      const natural = page.getViewport({ scale: 1 });
      const scale = width / natural.width;
      container.replaceChildren();
      container.style.setProperty('--total-scale-factor', String(scale));
      text = new TextLayer({
        textContentSource: await page.getTextContent(),
        container,
        viewport: page.getViewport({ scale }),
      });
      await text.render();
      const block = container.ownerDocument.createElement('div');
      block.dataset['behind'] = '';
      container.append(block);
      steady = steadySelection(container, block);
      told.current(container.textContent.trim() !== '');
    };
    // A page that was left before its words came rejects; there is nothing to say then.
    draw().catch(() => undefined);
    return () => {
      stopped = true;
      text?.cancel();
      steady?.();
    };
  }, [document, number, width]);

  return <div ref={layer} className={styles.words} data-words data-selectable={selectable || undefined} />;
}
