import { expect, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What stands on the sheets when the page is printed as it is, one text a sheet. Nothing may lie beyond an edge. */
export async function onPaper(page: Page, { landscape = false } = {}): Promise<string[]> {
  const pdf = getDocument({
    data: new Uint8Array(await page.pdf({ format: 'A4', landscape, printBackground: true })),
    useSystemFonts: true,
  });
  const { numPages, getPage } = await pdf.promise.then((document) => ({
    numPages: document.numPages,
    getPage: (number: number) => document.getPage(number),
  }));
  const sheets: string[] = [];
  for (let number = 1; number <= numPages; number += 1) {
    const sheet = await getPage(number);
    const [left = 0, , right = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    for (const { str, transform, width } of texts) {
      const x = Number(transform[4]);
      expect(x >= left - 1 && x + width <= right + 1, `“${str}” lies on sheet ${number}`).toBe(true);
    }
    sheets.push(squeezed(texts.map(({ str }) => str).join('')));
  }
  await pdf.destroy();
  return sheets;
}

/** Without spaces, and each sign in its plain form: a PDF may name a letter by the radical that looks like it. */
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

/** Whose record it is, who printed it, and that no sheet is missing; without what is only for a screen. */
export function expectSheets(sheets: readonly string[], organisation: string): void {
  expect(sheets[0]).toMatch(new RegExp(`${squeezed(organisation)}.*(?:列印於|Printed)\\d`));
  for (const [index, text] of sheets.entries()) expect(text).toContain(`${index + 1}/${sheets.length}`);
  expect(sheets.join('')).not.toContain('今日受評者觀察標準');
}
