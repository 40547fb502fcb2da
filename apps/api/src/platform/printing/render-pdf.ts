import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import { namesOf, useFallbackFonts } from './fallback-fonts';
import { lettersOfFont } from './letters-of-font';
import { pageWords } from './page-words';
import type { PrintedDocument } from './printed-document';

const files = createRequire(import.meta.url);
const font = (name: string) => files.resolve(`@expo-google-fonts/${name}.ttf`);
const fonts = {
  NotoSansTC: {
    normal: font('noto-sans-tc/400Regular/NotoSansTC_400Regular'),
    bold: font('noto-sans-tc/700Bold/NotoSansTC_700Bold'),
  },
  NotoSansSC: {
    normal: font('noto-sans-sc/400Regular/NotoSansSC_400Regular'),
    bold: font('noto-sans-sc/700Bold/NotoSansSC_700Bold'),
  },
  NotoSansArabic: {
    normal: font('noto-sans-arabic/400Regular/NotoSansArabic_400Regular'),
    bold: font('noto-sans-arabic/700Bold/NotoSansArabic_700Bold'),
  },
};

/**
 * Sets the pages. Letters that no font has stand as a sign with a number, and a note at the end says which.
 * A standard of 150 indicators takes a second.
 */
export async function renderPdf({ pages, locale }: PrintedDocument): Promise<Uint8Array> {
  pdfmake.setFonts(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) =>
    Object.values(fonts).some(({ normal, bold }) => path === normal || path === bold),
  );
  const missing = useFallbackFonts(pages.content, {
    first: lettersOfFont(fonts.NotoSansTC.normal),
    others: [
      { name: 'NotoSansSC', has: lettersOfFont(fonts.NotoSansSC.normal) },
      { name: 'NotoSansArabic', has: lettersOfFont(fonts.NotoSansArabic.normal), joined: true },
    ],
  });
  if (missing.length > 0) {
    const note = pageWords(locale).missingLetters(namesOf(missing));
    pages.content = [pages.content, { text: note, style: 'meta', margin: [0, 12, 0, 0] }];
  }
  return pdfmake.createPdf(pages).getBuffer();
}
