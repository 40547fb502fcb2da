import {
  groupCellLeads,
  groupCellLetters,
  leadOf,
  type Locale,
  readableCode,
  termWords,
  unitCellLetters,
  unitCellStates,
} from '@attest/domain';
import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import {
  arrangedGroup,
  arrangedUnit,
  cellKey,
  cellText,
  explained,
  groupFilterWords,
  groupName,
  unitFilterWords,
  unitName,
} from './arranged';
import type { GroupMatrixJob, MatrixJob, UnitMatrixJob } from './matrix-job';
import { leadTints, statusTints, unitCellTints } from './tints';
import { type MatrixWords, wordsFor } from './words';

type Row = (CellObject | null)[];
type Worksheet = Sheet<Buffer>;

const line = { borderStyle: 'thin', borderColor: '#C6CCD5' } as const;
const cell = (value: string, more: Partial<CellObject> = {}): CellObject => ({
  value,
  type: String,
  alignVertical: 'center',
  ...line,
  ...more,
});
const head = (value: string, more: Partial<CellObject> = {}): CellObject =>
  cell(value, { fontWeight: 'bold', backgroundColor: '#EFF1F4', wrap: true, alignVertical: 'top', ...more });
const tinted = (tint: string | null): Partial<CellObject> => (tint === null ? {} : { backgroundColor: tint });

/** A workbook of two sheets: the matrix with frozen heads, and what its signs mean and where it comes from. */
export const matrixSheets = (job: MatrixJob): Promise<Buffer> =>
  writeXlsxFile(job.what === 'unit-matrix' ? unitSheets(job) : groupSheets(job)).toBuffer();

function unitSheets(job: UnitMatrixJob): Worksheet[] {
  const { matrix, locale } = job;
  const words = wordsFor(locale);
  const letters = unitCellLetters[locale];
  const { groups, columns } = arrangedUnit(job);
  const heads: Row = [
    ...[words.element, words.code, words.target, words.status, words.reason].map((each) => head(each)),
    ...columns.map(({ piece }) =>
      head(`${piece.occurredOn} ${termWords[locale].method[piece.method]}\n${piece.title}`, {
        align: 'center',
      }),
    ),
  ];
  const rows = groups.flatMap((group) =>
    group.rows.map((target): Row => {
      const states = new Map(target.cells.map(({ piece, state }) => [piece, state]));
      return [
        cell(groupName(group, locale), { wrap: true }),
        cell(readableCode(target.code, words.criticalCode)),
        cell(target.text, { wrap: true }),
        cell(termWords[locale].state[target.status], tinted(statusTints[target.status])),
        cell(explained(target, job), { wrap: true }),
        ...columns.map(({ at }) => {
          const state = states.get(at);
          return state === undefined
            ? null
            : cell(letters[state], { align: 'center', ...tinted(unitCellTints[state]) });
        }),
      ];
    }),
  );
  const { candidate, unit } = matrix.enrolment;
  return [
    {
      sheet: words.unitMatrix,
      data: [heads, ...rows],
      columns: [18, 10, 56, 12, 32, ...columns.map(() => 18)].map((width) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: 3,
      orientation: 'landscape',
    },
    legend(job, words, {
      title: `${candidate.displayName}　${unit.code} ${unit.title}`,
      filter: unitFilterWords(job),
      signs: unitCellStates.map((state) => [letters[state], words.cell_[state], unitCellTints[state]]),
      releases: [matrix.release],
    }),
  ];
}

function groupSheets(job: GroupMatrixJob): Worksheet[] {
  const { matrix, locale } = job;
  const words = wordsFor(locale);
  const arranged = arrangedGroup(job);
  const units = arranged.units.flatMap((at) => {
    const unit = matrix.units[at];
    return unit === undefined ? [] : [{ at, unit }];
  });
  const signedOf = ({ signed, enrolled }: { signed: number; enrolled: number }) =>
    `${String(signed)}/${String(enrolled)}`;
  const heads: Row[] = [
    [head(''), head(''), head(''), ...units.map(({ unit }) => head(unit.releaseCode))],
    [
      ...[words.candidate, words.department, words.signedOf].map((each) => head(each)),
      ...units.map(({ unit }) => head(unitName(unit))),
    ],
    [
      head(''),
      head(words.signedOf),
      head(signedOf(arranged.sum)),
      ...units.map(({ at }) => head(signedOf(arranged.ofUnit(at)))),
    ],
  ];
  // The same look is said once for each sign: tens of thousands of cells share them.
  const looks = new Map(groupCellLeads.map((lead) => [lead, tinted(leadTints[lead])]));
  const rows = arranged.candidates.map((candidate): Row => {
    const person = matrix.candidates[candidate];
    return [
      cell(person?.displayName ?? '', { fontWeight: 'bold' }),
      cell(person?.department ?? ''),
      cell(signedOf(arranged.ofCandidate(candidate))),
      ...units.map(({ at }) => {
        const found = arranged.cell(candidate, at);
        return found === undefined ? null : cell(cellText(found, locale), looks.get(leadOf(found)));
      }),
    ];
  });
  return [
    {
      sheet: words.groupMatrix,
      data: [...heads, ...rows],
      columns: [14, 16, 8, ...units.map(() => 16)].map((width) => ({ width })),
      stickyRowsCount: heads.length,
      stickyColumnsCount: 3,
      orientation: 'landscape',
    },
    legend(job, words, {
      title: words.sum(arranged.candidates.length, units.length, arranged.sum.enrolled, arranged.sum.signed),
      filter: groupFilterWords(job),
      signs: groupCellLeads
        .filter((lead) => lead !== 'withdrawn')
        .map((lead) => [groupCellLetters[locale][lead], words.lead_[lead], leadTints[lead]]),
      releases: matrix.releases,
      note: cellKey(job),
    }),
  ];
}

interface Legend {
  readonly title: string;
  readonly filter: string;
  readonly signs: readonly (readonly [sign: string, meaning: string, tint: string | null])[];
  readonly releases: readonly {
    readonly code: string;
    readonly version: string;
    readonly name: string;
    readonly contentSha256: string | null;
  }[];
  readonly note?: string;
}

function legend(
  { madeAt }: { readonly madeAt: string; readonly locale: Locale },
  words: MatrixWords,
  { title, filter, signs, releases, note }: Legend,
): Worksheet {
  const plain = (value: string, more: Partial<CellObject> = {}): CellObject => ({
    value,
    type: String,
    ...more,
  });
  return {
    sheet: words.legend,
    columns: [16, 14, 44, 70].map((width) => ({ width })),
    data: [
      [plain(title, { fontWeight: 'bold', fontSize: 14 })],
      [plain(words.made(madeAt))],
      [plain(filter)],
      [],
      ...(note === undefined ? [] : [[plain(note)]]),
      [head(words.sign), head(words.meaning, { columnSpan: 2 }), null],
      ...signs.map(([sign, meaning, tint]): Row => [
        cell(sign, { align: 'center', ...tinted(tint) }),
        cell(meaning, { columnSpan: 2 }),
        null,
      ]),
      [],
      [head(words.code), head(words.version), head(words.standard), head('SHA-256')],
      ...releases.map(({ code, version, name, contentSha256 }): Row => [
        cell(code),
        cell(version),
        cell(name),
        cell(contentSha256 ?? '—'),
      ]),
    ],
  };
}
