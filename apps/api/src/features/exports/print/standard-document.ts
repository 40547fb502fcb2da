import type { Content, TableCell } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { CompetenceItem, ReleaseDetail, StandardNote, Unit } from '../../standards/standards.dto';
import { footOf, framed, groupRow, headCell, lines } from '../../../platform/printing/page-layout';
import { pageWords } from '../../../platform/printing/page-words';
import type { PrintJob } from './print-job';
import { type PrintWords, wordsFor } from './words';

/** A whole standard: head, units with their indicators, knowledge and skills, guide, notes and whatever else it says. */
export function standardDocument(job: PrintJob & { what: 'standard' }): TDocumentDefinitions {
  const { release } = job;
  const words = wordsFor(job.locale);
  return framed({
    title: `${release.code} ${release.name}`,
    foot: footOf(release, pageWords(job.locale).printed(job.today)),
    locale: job.locale,
    content: [
      { text: release.name, style: 'title' },
      { text: headLine(release, words), style: 'meta' },
      ...about(release, words),
      ...release.units.flatMap((unit) => unitContent(unit, release.kind === 'occupation', words)),
      ...competences(words.attitude, release.attitudes, words),
      ...guide(release),
      ...notes(release.notes, words),
      ...release.otherTexts.flatMap(({ heading, lines: texts }): Content[] => [
        { text: heading, style: 'heading' },
        ...texts.map((text): Content => ({ text })),
      ]),
    ],
  });
}

const headLine = (release: ReleaseDetail, words: PrintWords): string =>
  [
    words.kind[release.kind],
    `${words.code} ${release.code}`,
    `${words.version} ${release.version}`,
    ...(release.level === null ? [] : [`${words.level} ${String(release.level)}`]),
  ].join('  ·  ');

function about(release: ReleaseDetail, words: PrintWords): Content[] {
  const rows: [string, string][] = [
    ...(release.domain === null ? [] : [[words.domain, release.domain] satisfies [string, string]]),
    ...(release.description === null
      ? []
      : [[words.description, release.description] satisfies [string, string]]),
    ...release.classification.map(({ name, value, code }): [string, string] => [
      name,
      code === null ? value : `${value} ${code}`,
    ]),
    ...(release.entryRequirements.length === 0
      ? []
      : [[words.entry, release.entryRequirements.join('\n')] satisfies [string, string]]),
    ...release.lineage.map(({ version, code, name, state, note, date }): [string, string] => [
      `${words.lineage} ${version}`,
      [code, name, state, note, date].filter((each) => each !== '').join('，'),
    ]),
  ];
  if (rows.length === 0) return [];
  return [
    {
      table: { widths: [88, '*'], body: rows.map(([label, text]) => [headCell(label), { text }]) },
      layout: lines,
    },
  ];
}

function unitContent(unit: Unit, titled: boolean, words: PrintWords): Content[] {
  const body: TableCell[][] = [
    [headCell(words.code), headCell(words.indicator)],
    ...unit.elements.flatMap((element): TableCell[][] => [
      groupRow(`${element.code}  ${element.title}${marks(element.noteRefs, words)}`, 2),
      ...element.outputs.map((output): TableCell[] => [
        { text: output.code },
        { text: `${words.output}：${output.text}` },
      ]),
      ...element.indicators.map((indicator): TableCell[] => [
        { text: indicator.code },
        { text: `${indicator.text}${marks(indicator.noteRefs, words)}` },
      ]),
    ]),
  ];
  return [
    ...(titled
      ? [
          {
            text: `${unit.code}  ${unit.title}${unit.level === null ? '' : `  （${words.level} ${String(unit.level)}）`}`,
            style: 'heading',
          },
        ]
      : [{ text: `${words.element}、${words.indicator}`, style: 'heading' }]),
    {
      table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths: [56, '*'], body },
      layout: lines,
    },
    ...competences(words.knowledge, unit.knowledge, words),
    ...competences(words.skill, unit.skills, words),
  ];
}

function competences(title: string, items: readonly CompetenceItem[], words: PrintWords): Content[] {
  if (items.length === 0) return [];
  return [
    {
      margin: [0, 8, 0, 0],
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        widths: [56, '*'],
        body: [
          [headCell(words.code), headCell(title)],
          ...items.map((item): TableCell[] => [
            { text: item.code },
            { stack: [{ text: `${item.text}${marks(item.noteRefs, words)}` }, ...nested(item)] },
          ]),
        ],
      },
      layout: lines,
    },
  ];
}

/** The lines below an item, with their depth where they are nested. */
function nested(item: Pick<StandardNote, 'items' | 'outline'>): Content[] {
  const outline =
    item.outline === undefined || item.outline.length === 0
      ? item.items.map((text) => ({ depth: 0, text }))
      : item.outline;
  return outline.map(({ depth, text }): Content => ({
    text: `・${text}`,
    margin: [6 + Math.min(depth, 6) * 10, 0, 0, 0],
  }));
}

function guide(release: ReleaseDetail): Content[] {
  const { assessmentGuide, guideHeadings } = release;
  const items: Readonly<Record<string, readonly { code: string; text: string }[]>> = {
    criticalEvidence: assessmentGuide.criticalEvidence,
    contextAndResources: assessmentGuide.contextAndResources,
    methods: assessmentGuide.methods,
    support: assessmentGuide.support,
  };
  return guideHeadings.flatMap(({ section, heading, introduction }, index): Content[] => {
    const first = guideHeadings.findIndex((other) => other.section === section) === index;
    return [
      { text: heading, style: 'heading' },
      ...(introduction === '' ? [] : [{ text: introduction }]),
      ...(first ? (items[section] ?? []) : []).map(({ code, text }): Content => ({
        columns: [
          { text: code, width: 40 },
          { text, width: '*' },
        ],
      })),
    ];
  });
}

function notes(all: readonly StandardNote[], words: PrintWords): Content[] {
  if (all.length === 0) return [];
  return [
    { text: words.notes, style: 'heading' },
    ...all.map((note): Content => ({
      margin: [0, 0, 0, 4],
      stack: [
        { text: `${note.number === null ? '' : `【${words.note} ${note.number}】`}${note.text}` },
        ...nested(note),
      ],
    })),
  ];
}

const marks = (refs: readonly string[], words: PrintWords): string =>
  refs.map((number) => `【${words.note} ${number}】`).join('');
