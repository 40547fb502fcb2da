import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import pdfmake from 'pdfmake';
import { groupMatrixDocument } from '../../features/matrices/files/group-document';
import { matrixSheets } from '../../features/matrices/files/sheets';
import { unitMatrixDocument } from '../../features/matrices/files/unit-document';
import { matrixDocument } from '../../features/exports/print/matrix-document';
import { namesOf, useFallbackFonts } from './fallback-fonts';
import { lettersOfFont } from './letters-of-font';
import type { PrintJob } from '../../features/exports/print/print-job';
import { standardDocument } from '../../features/exports/print/standard-document';
import { toolDocument } from '../../features/exports/print/tool-document';
import { wordsFor } from '../../features/exports/print/words';

/** Sets pages in a thread of its own: a standard of 150 indicators takes a second, and requests go on being answered. */
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

function documentOf(job: PrintJob) {
  switch (job.what) {
    case 'standard':
      return standardDocument(job);
    case 'tools':
      return toolDocument(job);
    case 'matrix':
      return matrixDocument(job);
    case 'unit-matrix':
      return unitMatrixDocument(job);
    case 'group-matrix':
      return groupMatrixDocument(job);
  }
}

async function print(job: PrintJob): Promise<Uint8Array> {
  if ('format' in job && job.format === 'xlsx') return new Uint8Array(await matrixSheets(job));
  pdfmake.setFonts(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) =>
    Object.values(fonts).some(({ normal, bold }) => path === normal || path === bold),
  );
  const made = documentOf(job);
  const missing = useFallbackFonts(made.content, {
    first: lettersOfFont(fonts.NotoSansTC.normal),
    others: [
      { name: 'NotoSansSC', has: lettersOfFont(fonts.NotoSansSC.normal) },
      { name: 'NotoSansArabic', has: lettersOfFont(fonts.NotoSansArabic.normal), joined: true },
    ],
  });
  if (missing.length > 0) {
    const note = wordsFor(job.locale).missingLetters(namesOf(missing));
    made.content = [made.content, { text: note, style: 'meta', margin: [0, 12, 0, 0] }];
  }
  return new Uint8Array(await pdfmake.createPdf(made).getBuffer());
}

/** Whoever starts the thread gives it a job. */
const isJob = (value: unknown): value is PrintJob =>
  typeof value === 'object' && value !== null && 'what' in value;

if (!isJob(workerData)) throw new TypeError('The printer takes a job.');
parentPort?.postMessage(await print(workerData));
