import {
  type ArrangedGroup,
  groupCellLeads,
  groupCellLetters,
  leadOf,
  type Tile,
  tiles,
} from '@attest/domain';
import type { Content, TableCell } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { framed } from '../../../platform/printing/page-layout';
import { arrangedGroup, cellKey, cellText, groupFilterWords, unitName } from './arranged';
import type { GroupMatrixJob } from './matrix-job';
import { leadTints } from './tints';
import { wordsFor } from './words';

const fits = { rows: 28, columns: 12 };
const nameWidth = 82;
const columnWidth = 52;
/** Tight, so that twenty-eight people stand on a page; no lines down, so that a page of cells is quick to draw. */
const tight = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => '#E4E7EC',
  paddingLeft: () => 3,
  paddingRight: () => 2,
  paddingTop: () => 1.5,
  paddingBottom: () => 1,
};

/** Landscape; cut into sheets across first and then down, each with the heads of its own rows and columns. */
export function groupMatrixDocument(job: GroupMatrixJob): TDocumentDefinitions {
  const { locale } = job;
  const words = wordsFor(locale);
  const arranged = arrangedGroup(job);
  const letters = groupCellLetters[locale];
  const sum = words.sum(
    arranged.candidates.length,
    arranged.units.length,
    arranged.sum.enrolled,
    arranged.sum.signed,
  );
  return framed({
    title: words.groupMatrix,
    foot: [editionOf(job), words.made(job.madeAt), groupFilterWords(job)].join('  ·  '),
    landscape: true,
    locale,
    content: [
      { text: words.groupMatrix, style: 'title' },
      { text: [sum, groupFilterWords(job), words.made(job.madeAt)].join('  ·  '), style: 'meta' },
      {
        text: `${cellKey(job)} ${groupCellLeads
          .filter((lead) => letters[lead] !== '' && lead !== 'withdrawn')
          .map((lead) => `${letters[lead]} ${words.lead_[lead]}`)
          .join('　')}`,
        fontSize: 7.5,
        margin: [0, 0, 0, 6],
      },
      ...(arranged.sum.enrolled === 0
        ? [{ text: words.none }]
        : tiles(arranged.candidates.length, arranged.units.length, fits).map((tile, index) =>
            sheetOf(job, arranged, tile, index === 0),
          )),
      ...(arranged.sum.enrolled === 0 ? [] : [releases(job)]),
    ],
  });
}

/** The one edition that all figures stand on, or what the file is where there are several. */
function editionOf({ matrix: { releases: editions }, locale }: GroupMatrixJob): string {
  const [edition, ...others] = editions;
  if (edition === undefined || others.length > 0) return wordsFor(locale).groupMatrix;
  const { code, version, contentSha256 } = edition;
  return `${code} ${version}  ·  sha256 ${contentSha256 ?? '—'}`;
}

/** Some of the people on some of the units. */
function sheetOf(
  { matrix, locale }: GroupMatrixJob,
  arranged: ArrangedGroup,
  { rows, columns }: Tile,
  first: boolean,
): Content {
  const words = wordsFor(locale);
  const units = arranged.units.slice(...columns);
  return {
    ...(first ? {} : { pageBreak: 'before' as const }),
    fontSize: 7,
    lineHeight: 1,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [nameWidth, ...units.map(() => columnWidth)],
      body: [
        [
          { text: words.candidate, bold: true, fillColor: '#EFF1F4' },
          ...units.map((at): TableCell => {
            const unit = matrix.units[at];
            const { signed, enrolled } = arranged.ofUnit(at);
            return {
              text: [
                { text: `${unit?.releaseCode ?? ''}\n`, color: '#5F6877', fontSize: 6 },
                { text: unit === undefined ? '' : shortened(unitName(unit)), bold: true, fontSize: 6.5 },
                { text: `\n${words.signedOf} ${String(signed)}/${String(enrolled)}`, fontSize: 6 },
              ],
              fillColor: '#EFF1F4',
            };
          }),
        ],
        ...arranged.candidates.slice(...rows).map((candidate): TableCell[] => [
          { text: matrix.candidates[candidate]?.displayName ?? '', bold: true },
          ...units.map((at): TableCell => {
            const cell = arranged.cell(candidate, at);
            if (cell === undefined) return { text: '' };
            const tint = leadTints[leadOf(cell)];
            const text = cellText(cell, locale);
            return tint === null ? { text, noWrap: true } : { text, noWrap: true, fillColor: tint };
          }),
        ]),
      ],
    },
    layout: tight,
  };
}

/** Which editions the figures stand on. */
function releases({ matrix, locale }: GroupMatrixJob): Content {
  const words = wordsFor(locale);
  return {
    pageBreak: 'before',
    fontSize: 8,
    table: {
      headerRows: 1,
      widths: [80, 40, 200, '*'],
      body: [
        [words.code, words.version, words.standard, 'SHA-256'].map((text): TableCell => ({
          text,
          bold: true,
        })),
        ...matrix.releases.map(({ code, version, name, contentSha256 }): TableCell[] =>
          [code, version, name, contentSha256 ?? '—'].map((text) => ({ text })),
        ),
      ],
    },
    layout: tight,
  };
}

/** Four lines of a narrow head; the list of units in the sheet has it in full. */
function shortened(title: string): string {
  const letters = Array.from(title);
  return letters.length <= 28 ? title : `${letters.slice(0, 27).join('')}…`;
}
