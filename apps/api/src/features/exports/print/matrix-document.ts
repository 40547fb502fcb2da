import type { TableCell } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { footOf, framed, groupRow, headCell, lines } from '../../../platform/printing/page-layout';
import { pageWords } from '../../../platform/printing/page-words';
import type { PrintJob } from './print-job';
import { wordsFor } from './words';

/** Targets of all kinds against tools, with the number of lines in each cell. */
export function matrixDocument(job: PrintJob & { what: 'matrix' }): TDocumentDefinitions {
  const words = wordsFor(job.locale);
  const { release, unit, coverage, kinds } = job;
  const counts = new Map(coverage.rows.map(({ id, lines: found }) => [id, found]));
  const row = ({ id, code, text }: Coded): TableCell[] => {
    const found = counts.get(id) ?? {};
    return [
      { text: code },
      { text },
      ...kinds.map((kind): TableCell => {
        const count = found[kind] ?? 0;
        return { text: count === 0 ? '' : String(count), alignment: 'center' };
      }),
      { text: coverage.gaps.includes(id) ? words.gap : '', bold: true, alignment: 'center' },
    ];
  };
  return framed({
    title: `${release.code} ${words.matrix}`,
    foot: footOf(release, pageWords(job.locale).printed(job.today)),
    landscape: true,
    locale: job.locale,
    content: [
      { text: words.matrix, style: 'title' },
      {
        text: [
          `${release.code} ${release.name}`,
          ...(unit.title === release.name ? [] : [`${unit.code} ${unit.title}`]),
          words.gaps(coverage.gaps.length),
        ].join('  ·  '),
        style: 'meta',
      },
      {
        table: {
          headerRows: 1,
          keepWithHeaderRows: 1,
          dontBreakRows: true,
          widths: [56, '*', ...kinds.map(() => 72), 30],
          body: [
            [
              headCell(words.code),
              headCell(words.item),
              ...kinds.map((kind): TableCell => ({ ...cell(words.tool[kind]), alignment: 'center' })),
              headCell(''),
            ],
            ...sections(job, row),
          ],
        },
        layout: lines,
      },
    ],
  });
}

interface Coded {
  readonly id: string;
  readonly code: string;
  readonly text: string;
}

/** The indicators of each element, then the other kinds; none for a kind of which the standard lists none. */
function sections(
  { unit, attitudes, criticalEvidence, kinds, locale }: PrintJob & { what: 'matrix' },
  row: (item: Coded) => TableCell[],
): TableCell[][] {
  const words = wordsFor(locale);
  const outputs = unit.elements.flatMap((element) => element.outputs);
  const groups: readonly (readonly [title: string, items: readonly Coded[]])[] = [
    ...unit.elements.map(({ code, title, indicators }) => [`${code}  ${title}`, indicators] as const),
    [words.critical, criticalEvidence],
    [words.output, outputs],
    [words.knowledge, unit.knowledge],
    [words.skill, unit.skills],
    [words.attitude, attitudes],
  ];
  return groups
    .filter(([, items]) => items.length > 0)
    .flatMap(([title, items]) => [groupRow(title, kinds.length + 3), ...items.map(row)]);
}

const cell = (text: string) => ({ text, bold: true, fontSize: 8, fillColor: '#EFF1F4' });
