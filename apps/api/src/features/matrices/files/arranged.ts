import {
  type ArrangedGroup,
  arrangeGroup,
  arrangeUnit,
  compareNames,
  type GroupCell,
  groupCellLetters,
  leadOf,
  sectionKinds,
  type Locale,
  reasonsText,
  termWords,
  type UnitMatrixGroup,
  type UnitMatrixRow,
  unitSections,
  unpackCells,
} from '@attest/domain';
import type { GroupMatrixUnit } from '../group-matrix.dto';
import type { GroupMatrixJob, UnitMatrixJob } from './matrix-job';
import { type MatrixWords, reasonVoice, wordsFor } from './words';

export const arrangedUnit = ({ matrix, filter }: UnitMatrixJob) => arrangeUnit(matrix, filter);

export function arrangedGroup({ matrix, filter, sort }: GroupMatrixJob): ArrangedGroup {
  const { candidates, units, assessors, cells } = matrix;
  const group = { candidates, units, assessors, cells: unpackCells(cells, matrix) };
  return arrangeGroup(group, filter, sort, compareNames);
}

export const unitName = ({ code, title, releaseCode }: GroupMatrixUnit): string =>
  code === releaseCode ? title : `${code} ${title}`;

/** What stands over the rows of a group: the element as printed, or the kind. */
export const groupName = (
  { element, kind }: Pick<UnitMatrixGroup<UnitMatrixRow>, 'element' | 'kind'>,
  locale: Locale,
): string =>
  element === null
    ? termWords[locale].targetKind[kind]
    : wordsFor(locale).elementName(element.code, element.title);

/** What is said beside a status: why it is not covered, or through what it is. */
export const explained = (
  row: Pick<UnitMatrixJob['matrix']['rows'][number], 'status' | 'reasons' | 'through' | 'required'>,
  { locale, matrix }: UnitMatrixJob,
): string => {
  const words = wordsFor(locale);
  const why = row.through ? words.through : reasonsText(row, reasonVoice(locale, matrix.today));
  return [...(why === '' ? [] : [why]), ...(row.required ? [] : [words.informative])].join(
    locale === 'en' ? '. ' : '。',
  );
};

/** «11/16・2/4 判» */
export function cellText(cell: GroupCell, locale: Locale): string {
  if (cell.total === 0 && cell.criticalTotal === 0) return groupCellLetters[locale][leadOf(cell)];
  const critical =
    cell.criticalTotal === 0 ? '' : `・${String(cell.criticalCovered)}/${String(cell.criticalTotal)}`;
  const letter = groupCellLetters[locale][leadOf(cell)];
  return `${String(cell.covered)}/${String(cell.total)}${critical}${letter === '' ? '' : ` ${letter}`}`;
}

/** What the figures of cells count. */
export const cellKey = ({ kind, locale }: GroupMatrixJob): string =>
  wordsFor(locale).cellKey(termWords[locale].targetKind[kind], kind === 'indicator');

/** What was left out, in words: a page that shows a part says so. */
export function unitFilterWords({ matrix, filter, locale }: UnitMatrixJob): string {
  const words = wordsFor(locale);
  const element = matrix.elements.find(({ id }) => id === filter.element);
  return words.filters([
    ...(filter.method === '' ? [] : [termWords[locale].method[filter.method]]),
    ...(filter.status === '' ? [] : [termWords[locale].state[filter.status]]),
    ...sectionKinds
      .filter((kind) => unitSections[kind] === filter.element)
      .map((kind) => termWords[locale].targetKind[kind]),
    ...(element === undefined ? [] : [words.elementName(element.code, element.title)]),
    ...(filter.gaps ? [words.onlyGaps] : []),
    ...(matrix.truncated ? [words.truncated] : []),
  ]);
}

export function groupFilterWords({ matrix, kind, filter, sort, locale }: GroupMatrixJob): string {
  const words: MatrixWords = wordsFor(locale);
  const unit = matrix.units.find(({ id }) => id === filter.unitId);
  const release = matrix.releases.find(({ id }) => id === filter.releaseId);
  const assessor = matrix.assessors.find(({ id }) => id === filter.assessorId);
  const said = words.filters([
    ...(filter.q.trim() === '' ? [] : [words.search(filter.q.trim())]),
    ...(release === undefined ? [] : [`${release.code} ${release.name}`]),
    ...(unit === undefined ? [] : [unitName(unit)]),
    ...(filter.department === '' ? [] : [filter.department]),
    ...(assessor === undefined ? [] : [`${words.assessor} ${assessor.displayName}`]),
    ...(filter.state === '' ? [] : [termWords[locale].enrolmentState[filter.state]]),
    ...(filter.overdue ? [words.overdue] : []),
    ...(filter.expiring ? [words.expiring(matrix.warnDays)] : []),
    ...(matrix.truncated ? [words.truncated] : []),
  ]);
  return [termWords[locale].targetKind[kind], said, words.sorted(words.sort_[sort])].join(
    locale === 'en' ? '. ' : '。',
  );
}
