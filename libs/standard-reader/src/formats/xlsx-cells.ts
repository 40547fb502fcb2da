import { ReaderError } from '../reader-error';
import type { SheetLimits } from './limits';
import { children, within } from './xlsx-names';
import { dateText, stringText } from './xlsx-styles';
import { textWithin, type XmlElement } from './xml-tree';

export interface SheetContext {
  limits: SheetLimits;
  strings: readonly string[];
  /** By number of the cell style: its numbers are dates. */
  dates: readonly boolean[];
  from1904: boolean;
}

/** The cells of a sheet row by row, as printed; rows and cells that the file leaves out are blank. */
export function readSheet(sheet: XmlElement, name: string, context: SheetContext): string[][] {
  const { limits } = context;
  const rows: string[][] = [];
  let count = 0;
  for (const row of children(within(sheet, 'sheetData')[0], 'row')) {
    const at = position(row.attributes['r'], rows.length + 1);
    if (at > limits.maxRows) throw tooMuch(name, `${limits.maxRows} 列`, `${limits.maxRows} rows`);
    const cells: string[] = [];
    for (const cell of children(row, 'c')) {
      const column = columnOf(cell.attributes['r'], cells.length + 1);
      const text = cellText(cell, `${name}!${cell.attributes['r'] ?? `R${at}C${column}`}`, context);
      if (text.trim() === '') continue;
      if (column > limits.maxColumns)
        throw tooMuch(name, `${limits.maxColumns} 欄`, `${limits.maxColumns} columns`);
      while (cells.length < column - 1) cells.push('');
      cells[column - 1] = text;
    }
    count += cells.length;
    if (count > limits.maxCells) throw tooMuch(name, `${limits.maxCells} 格`, `${limits.maxCells} cells`);
    while (rows.length < at - 1) rows.push([]);
    rows[at - 1] = cells;
  }
  return rows;
}

const position = (text: string | undefined, otherwise: number): number => {
  const value = Number(text ?? otherwise);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
};

/** «C5» stands in column 3; a cell that does not say stands after the one before. */
function columnOf(reference: string | undefined, otherwise: number): number {
  const letters = /^([A-Za-z]{1,3})\d+$/.exec(reference ?? '')?.[1]?.toUpperCase();
  if (letters === undefined) return otherwise;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function cellText(
  cell: XmlElement,
  place: string,
  { strings, dates, from1904, limits }: SheetContext,
): string {
  if (children(cell, 'f').length > 0) {
    throw cellError(
      'sheet.formula',
      place,
      '這一格是公式，請改貼成值',
      'this cell is a formula: paste it as a value',
    );
  }
  const text = valueText();
  if (text.length > limits.maxCellLength) {
    const most = limits.maxCellLength;
    throw cellError(
      'document.too-much',
      place,
      `這一格超過 ${most} 字`,
      `this cell has more than ${most} characters`,
    );
  }
  return text;

  function valueText(): string {
    const [value] = children(cell, 'v').map(textWithin);
    switch (cell.attributes['t']) {
      case 's': {
        const shared = strings[Number(value)];
        if (shared !== undefined) return shared;
        throw cellError('package.damaged', place, '這一格的文字不見了', 'the text of this cell is missing');
      }
      case 'inlineStr':
        return children(cell, 'is').map(stringText).join('');
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        throw cellError(
          'sheet.error-value',
          place,
          `這一格是錯誤值 ${value ?? ''}`,
          `this cell is the error ${value ?? ''}`,
        );
      case 'str':
      case 'd':
        return value ?? '';
      default:
        return value === undefined || value === '' ? '' : numberText(value);
    }
  }

  function numberText(value: string): string {
    const number = Number(value);
    if (!Number.isFinite(number)) return value;
    const isDate = dates[Number(cell.attributes['s'] ?? 0)] === true;
    // Sheets keep 15 digits; what follows is noise of the binary form.
    return (isDate ? dateText(number, from1904) : undefined) ?? String(Number(number.toPrecision(15)));
  }
}

const cellError = (code: string, place: string, zh: string, en: string): ReaderError =>
  new ReaderError(code, { 'zh-TW': `${place.slice(0, 60)}：${zh}。`, en: `${place.slice(0, 60)}: ${en}.` });

const tooMuch = (sheet: string, zh: string, en: string): ReaderError =>
  cellError(
    'document.too-much',
    sheet,
    `工作表超過 ${zh}，不像職能標準`,
    `more than ${en}: that is no competency standard`,
  );
