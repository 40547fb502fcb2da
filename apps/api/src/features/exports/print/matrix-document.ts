import type { TableCell } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { footOf, framed, groupRow, headCell, lines } from '../../../platform/printing/page-layout';
import { pageWords } from '../../../platform/printing/page-words';
import type { PrintJob } from './print-job';
import { wordsFor } from './words';

/** Indicators and critical evidence against tools, with the number of lines in each cell. */
export function matrixDocument(job: PrintJob & { what: 'matrix' }): TDocumentDefinitions {
  const words = wordsFor(job.locale);
  const { release, unit, coverage, kinds, criticalEvidence } = job;
  const counts = new Map(coverage.rows.map(({ id, lines: found }) => [id, found]));
  const row = ({ id, code, text }: { id: string; code: string; text: string }): TableCell[] => {
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
  const columns = kinds.length + 3;
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
              headCell(words.indicator),
              ...kinds.map((kind): TableCell => ({ ...cell(words.tool[kind]), alignment: 'center' })),
              headCell(''),
            ],
            ...unit.elements.flatMap((element) => [
              groupRow(`${element.code}  ${element.title}`, columns),
              ...element.indicators.map(row),
            ]),
            ...(criticalEvidence.length === 0
              ? []
              : [groupRow(words.critical, columns), ...criticalEvidence.map(row)]),
          ],
        },
        layout: lines,
      },
    ],
  });
}

const cell = (text: string) => ({ text, bold: true, fontSize: 8, fillColor: '#EFF1F4' });
