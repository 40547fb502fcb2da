import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ReaderError } from '../../reader-error';
import type { OperatorNumbers } from './page-content';

export interface OpenedPdf {
  document: PDFDocumentProxy;
  operators: OperatorNumbers;
  close: () => Promise<void>;
}

const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** The library takes folders with a separator at their end. */
const inPackage = (folder: string): string => join(packageFolder, folder) + sep;

/**
 * Opens a PDF without running or fetching anything of it: no scripts, no forms, no pictures, no fonts of this machine.
 * @param isStrict ends at what is otherwise passed over, such as a picture
 * @throws {ReaderError} `pdf.encrypted`, `pdf.damaged`
 */
export async function openPdf(bytes: Uint8Array, isStrict = false): Promise<OpenedPdf> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = library.getDocument({
    // The library takes the buffer for itself.
    data: Uint8Array.from(bytes),
    // Only what text needs: character maps for fonts that name one, and nothing from a network.
    cMapUrl: inPackage('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: inPackage('standard_fonts'),
    wasmUrl: inPackage('wasm'),
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    // A picture is not decoded: it says nothing that could be read here, and may be a bomb.
    maxImageSize: 1,
    stopAtErrors: isStrict,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    return { document: await task.promise, operators: library.OPS, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') {
      throw new ReaderError('pdf.encrypted', {
        'zh-TW': '這份 PDF 有密碼保護，請先取消密碼再匯入。',
        en: 'This PDF is protected by a password: remove it first.',
      });
    }
    throw damaged(error);
  }
}

/**
 * Which of some pages have a picture on them. None is decoded: the library passes over those that are larger than they
 * may be, and where it is told to pass over nothing, it gives up the page.
 * @param pages with how many operators each has
 */
export async function pagesWithPictures(
  bytes: Uint8Array,
  pages: ReadonlyMap<number, number>,
): Promise<Set<number>> {
  const found = new Set<number>();
  if (pages.size === 0) return found;
  const { document, close } = await openPdf(bytes, true);
  try {
    for (const [page, operators] of pages) {
      const proxy = await document.getPage(page);
      const count = await proxy.getOperatorList().then(
        ({ fnArray }) => fnArray.length,
        () => 0,
      );
      if (count < operators) found.add(page);
      proxy.cleanup();
    }
  } finally {
    await close();
  }
  return found;
}

/** What the library finds wrong, in our words and its own. */
export function damaged(error: unknown): ReaderError {
  if (error instanceof ReaderError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new ReaderError('pdf.damaged', {
    'zh-TW': `這份 PDF 已損壞或不完整，無法讀取（${why.slice(0, 200)}）。`,
    en: `This PDF is damaged or incomplete and cannot be read (${why.slice(0, 200)}).`,
  });
}
