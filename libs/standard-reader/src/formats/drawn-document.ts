import type { DocumentFormat } from '@attest/domain';

/**
 * What every format is brought to before it is read: rows of cells, single lines and gaps, in the order of the
 * document. It is then laid out as the text form, so that one reader understands them all and one account proves
 * that no character was lost.
 */
export interface DrawnDocument {
  format: DocumentFormat;
  blocks: DrawnBlock[];
  /** Sizes of the pages in points, where the format has pages. */
  pages?: DrawnPage[];
  /** Text of the file that is no text of the document: page numbers, running headers, hidden sheets, deleted text. */
  setAside?: DrawnAside[];
}

export interface DrawnPage {
  width: number;
  height: number;
}

export interface DrawnAside {
  text: string;
  /** Stable name of the reason, such as `page number`, `running header`, `repeated heading`, `deleted`. */
  reason: string;
  page?: number;
}

export type DrawnBlock =
  | {
      kind: 'row';
      /** One a column of the grid: what a merged cell covers further right or down is an empty cell. */
      cells: DrawnCell[];
    }
  | { kind: 'line'; line: DrawnLine }
  /** A page ends here, or a part is set off. */
  | { kind: 'gap' };

export interface DrawnCell {
  lines: DrawnLine[];
}

/** A paragraph or an item of a list; lines that only the width of the cell made are joined already. */
export interface DrawnLine {
  /** Without line feeds and tabs. The mark of a list item («1.», «一、», «■») stands in it where it is printed. */
  text: string;
  /** How many lists it lies in; 0 outside a list. */
  depth: number;
  /** It opens an item of a list. */
  item: boolean;
  /** Where it stands, one box a printed line; only where the format has pages. */
  at?: DrawnBox[];
}

/** In points from the top left corner of a page; the first page is 1. */
export interface DrawnBox {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}
