import { readableCode, termWords, tiles, unitCellLetters, unitCellStates } from '@attest/domain';
import type { Content, TableCell } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { footOf, framed, groupRow, headCell, lines } from '../../../platform/printing/page-layout';
import { arrangedUnit, explained, groupName, unitFilterWords } from './arranged';
import type { UnitMatrixJob } from './matrix-job';
import { statusTints, unitCellTints } from './tints';
import { wordsFor } from './words';

const columnsOnAPage = 13;

type Arranged = ReturnType<typeof arrangedUnit>;

/** Landscape, heads repeated; pieces of evidence beyond a page's width go on in a further table with the same rows. */
export function unitMatrixDocument(job: UnitMatrixJob): TDocumentDefinitions {
  const { matrix, locale } = job;
  const words = wordsFor(locale);
  const letters = unitCellLetters[locale];
  const arranged = arrangedUnit(job);
  const { groups, columns } = arranged;
  const { candidate, unit } = matrix.enrolment;
  const count = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const parts = tiles(Math.min(1, count), Math.max(1, columns.length), {
    rows: 1,
    columns: columnsOnAPage,
  });
  return framed({
    title: `${candidate.displayName} ${unit.code} ${words.unitMatrix}`,
    foot: footOf(matrix.release, words.made(job.madeAt)),
    landscape: true,
    locale,
    content: [
      { text: `${words.unitMatrix}　${candidate.displayName}`, style: 'title' },
      {
        text: [`${unit.code} ${unit.title}`, unitFilterWords(job), words.made(job.madeAt)].join('  ·  '),
        style: 'meta',
      },
      {
        text: unitCellStates.map((state) => `${letters[state]} ${words.cell_[state]}`).join('　'),
        fontSize: 8,
        margin: [0, 0, 0, 6],
      },
      ...(count === 0
        ? [{ text: words.none }]
        : parts.map((tile, index) =>
            partOf(job, arranged, [tile.columns[0], Math.min(columns.length, tile.columns[1])], index === 0),
          )),
      ...(columns.length === 0 ? [] : [evidenceList(job, arranged)]),
    ],
  });
}

/** All rows with some of the columns. */
function partOf(
  job: UnitMatrixJob,
  { groups, columns }: Arranged,
  [from, to]: readonly [number, number],
  first: boolean,
): Content {
  const words = wordsFor(job.locale);
  const shown = columns.slice(from, to);
  const rowOf = cellsOfRow(job, shown);
  return {
    ...(first ? {} : { pageBreak: 'before' as const }),
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [46, '*', 48, 92, ...shown.map(() => 27)],
      body: [
        [
          ...[words.code, words.target, words.status, words.reason].map(headCell),
          ...shown.map(({ piece }, index): TableCell => ({
            text: `${String(from + index + 1)}\n${piece.occurredOn.slice(5).replace('-', '/')}`,
            bold: true,
            fontSize: 7,
            alignment: 'center',
            fillColor: '#EFF1F4',
          })),
        ],
        ...groups.flatMap((group) => [
          groupRow(
            `${groupName(group, job.locale)}　${String(group.covered)}/${String(group.total)}`,
            4 + shown.length,
          ),
          ...group.rows.map(rowOf),
        ]),
      ],
    },
    layout: lines,
  };
}

/** A target with its status and reason, and its letter under each piece of evidence shown. */
function cellsOfRow(job: UnitMatrixJob, shown: Arranged['columns']) {
  const { locale } = job;
  const words = wordsFor(locale);
  const letters = unitCellLetters[locale];
  return (row: Arranged['groups'][number]['rows'][number]): TableCell[] => {
    const states = new Map(row.cells.map(({ piece, state }) => [piece, state]));
    const tint = statusTints[row.status];
    return [
      { text: readableCode(row.code, words.criticalCode), fontSize: 8 },
      { text: row.text, fontSize: 8 },
      {
        text: termWords[locale].state[row.status],
        fontSize: 8,
        ...(tint === null ? {} : { fillColor: tint }),
      },
      { text: explained(row, job), fontSize: 7 },
      ...shown.map(({ at }): TableCell => {
        const state = states.get(at);
        if (state === undefined) return { text: '' };
        const look = { fontSize: 8, alignment: 'center' as const, fillColor: unitCellTints[state] };
        return { text: letters[state], ...look };
      }),
    ];
  };
}

/** The numbers at the heads of the columns, in full. */
function evidenceList({ locale }: UnitMatrixJob, { columns }: Arranged): Content {
  const words = wordsFor(locale);
  return {
    margin: [0, 12, 0, 0],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [24, 60, 90, '*'],
      body: [
        ['', words.date, words.method, words.evidence].map(headCell),
        ...columns.map(({ piece }, index): TableCell[] => [
          { text: String(index + 1), fontSize: 8 },
          { text: piece.occurredOn, fontSize: 8 },
          { text: termWords[locale].method[piece.method], fontSize: 8 },
          {
            text: piece.withdrawn ? `${piece.title}（${words.cell_.withdrawn}）` : piece.title,
            fontSize: 8,
          },
        ]),
      ],
    },
    layout: lines,
  };
}
