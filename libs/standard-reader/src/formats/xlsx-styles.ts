import { children, local, within } from './xlsx-names';
import { elementsOf, textWithin, type XmlElement } from './xml-tree';

/** Texts of the workbook, to which cells refer by number. */
export const sharedStrings = (part: XmlElement | undefined): string[] => children(part, 'si').map(stringText);

/** The text of a string and its runs; readings printed above Han characters (`rPh`) are not part of it. */
export function stringText(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => {
      const name = local(child.name);
      if (name === 't') return textWithin(child);
      return name === 'r' ? stringText(child) : '';
    })
    .join('');
}

/** Numbers of the formats that come without a definition and print a date: ECMA-376 part 1, 18.8.30. */
export const isDateNumber = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** A format of one's own prints a date where it has year, month or day outside quotes and brackets. */
export const isDateCode = (code: string): boolean =>
  /[ymd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/general/i.test(code);

/** Which cell styles print a number as a date, by their numbers. */
export function dateStyles(part: XmlElement | undefined): boolean[] {
  const own = new Map(
    within(part, 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'] ?? '',
      isDateCode(attributes['formatCode'] ?? ''),
    ]),
  );
  return children(children(part, 'cellXfs')[0], 'xf').map(({ attributes }) => {
    const id = attributes['numFmtId'] ?? '0';
    return own.get(id) ?? isDateNumber(Number(id));
  });
}

const DAY = 86_400_000;

/** The day of a serial number as `2025/03/04`; the first day is 1900-01-01, or 1904-01-01 in some old workbooks. */
export function dateText(serial: number, from1904: boolean): string | undefined {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  // 2,958,465 is the last day of the year 9999.
  if (days < 61 || days > 2_958_465) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + days * DAY);
  return date.toISOString().slice(0, 10).replaceAll('-', '/');
}
