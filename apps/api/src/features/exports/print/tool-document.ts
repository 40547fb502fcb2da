import type { ToolKind } from '@attest/domain';
import type { Content, TableCell } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { ToolLine } from '../../tools/tools.dto';
import type { UsedTool } from '../../tools/tools.repository';
import {
  blanks,
  box,
  footOf,
  framed,
  grey,
  groupRow,
  headCell,
  lines,
} from '../../../platform/printing/page-layout';
import { pageWords } from '../../../platform/printing/page-words';
import type { PrintJob, PrintedTools } from './print-job';
import { targetCodes } from './target-codes';
import { type PrintWords, wordsFor } from './words';

/** The tools of a unit, each beginning on a page of its own, to be filled in by hand. */
export function toolDocument(job: PrintJob & { what: 'tools' }): TDocumentDefinitions {
  const words = wordsFor(job.locale);
  const { release, unit, tools } = job;
  return framed({
    title: `${release.code} ${unit.title}`,
    foot: footOf(
      release,
      ...tools.map(
        ({ version }) => `${words.toolVersion(version.number)} ${version.contentSha256.slice(0, 16)}`,
      ),
      pageWords(job.locale).printed(job.today),
    ),
    locale: job.locale,
    content:
      tools.length === 0
        ? [{ text: words.noTools }]
        : tools.flatMap((tool, index) => oneTool(tool, job, words, index > 0)),
  });
}

function oneTool(tool: UsedTool, job: PrintedTools, words: PrintWords, onNewPage: boolean): Content[] {
  const { release, unit } = job;
  return [
    {
      text: words.tool[tool.kind],
      style: 'title',
      ...(onNewPage ? { pageBreak: 'before' as const } : {}),
    },
    {
      text: [
        `${release.code} ${release.name}`,
        ...(unit.title === release.name ? [] : [`${unit.code} ${unit.title}`]),
        words.toolVersion(tool.version.number),
        ...(tool.used ? [] : [words.draft]),
      ].join('  ·  '),
      style: 'meta',
    },
    ...basis(tool, job, words),
    blanks(
      tool.kind === 'third_party_form'
        ? [words.candidate, words.thirdParty, words.date, words.relation]
        : [words.candidate, words.assessor, words.date, words.place],
    ),
    { ...table(tool, job, words), layout: lines },
    {
      unbreakable: true,
      stack: [
        { text: `${words.result}　□ ${words.satisfactory}　□ ${words.notYet}`, margin: [0, 12, 0, 0] },
        blanks(
          tool.kind === 'third_party_form'
            ? [words.signThirdParty, words.date]
            : [words.signCandidate, words.date, words.signAssessor, words.date],
        ),
      ],
    },
  ];
}

function basis(tool: UsedTool, job: PrintedTools, words: PrintWords): Content[] {
  const wording = new Map(job.methods.map(({ id, code, text }) => [id, `${code} ${text}`]));
  const named = tool.version.basis.map(
    ({ guideItemId, method }) => `${words.method[method]}：${wording.get(guideItemId) ?? ''}`,
  );
  return named.length === 0
    ? []
    : [{ text: `${words.basis}\n${named.join('\n')}`, fontSize: 8.5, color: grey, margin: [0, 0, 0, 4] }];
}

const columnsOf: Readonly<
  Record<ToolKind, readonly ('yes' | 'no' | 'unseen' | 'answer' | 'document' | 'remark')[]>
> = {
  observation_checklist: ['yes', 'no', 'unseen', 'remark'],
  question_set: ['answer', 'yes', 'no'],
  document_review: ['document', 'yes', 'no', 'remark'],
  third_party_form: ['yes', 'no', 'unseen', 'remark'],
};
const widthOf = { yes: 30, no: 34, unseen: 38, answer: 150, document: 90, remark: 80 } as const;

function table(tool: UsedTool, job: PrintedTools, words: PrintWords) {
  const columns = columnsOf[tool.kind];
  const codes = targetCodes(job);
  const row = (line: ToolLine, number: number): TableCell[] => [
    { text: String(number) },
    {
      stack: [
        { text: line.text },
        ...(line.hint === '' ? [] : [{ text: line.hint, fontSize: 8, color: grey }]),
        ...(line.expected === '' || tool.kind === 'third_party_form'
          ? []
          : [{ text: `${words.expected}：${line.expected}`, fontSize: 8, color: grey }]),
        {
          text: line.targets.flatMap(({ id }) => codes.get(id) ?? []).join('、'),
          fontSize: 7.5,
          color: grey,
        },
      ],
    },
    ...columns.map((column): TableCell =>
      column === 'yes' || column === 'no' || column === 'unseen' ? box() : { text: ' ' },
    ),
  ];
  const titles = new Map(job.unit.elements.map(({ id, code, title }) => [id, `${code}  ${title}`]));
  const body: TableCell[][] = [
    [headCell('#'), headCell(words.line), ...columns.map((each) => headCell(words[each]))],
  ];
  let group: string | null | undefined;
  tool.version.lines.forEach((line, index) => {
    if (line.elementId !== group) {
      group = line.elementId;
      body.push(
        groupRow((group === null ? undefined : titles.get(group)) ?? words.whole, columns.length + 2),
      );
    }
    body.push(row(line, index + 1));
  });
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [18, '*', ...columns.map((column) => widthOf[column])],
      body,
    },
  };
}
