import {
  type ArrangedGroup,
  arrangeGroup,
  arrangeUnit,
  compareNames,
  CRITICAL_ROWS,
  type GroupCell,
  groupCellLetters,
  leadOf,
  type Locale,
  termWords,
  unpackCells,
} from '@attest/domain';
import type { GroupMatrixUnit } from '../group-matrix.dto';
import type { GroupMatrixJob, UnitMatrixJob } from './matrix-job';
import { type MatrixWords, wordsFor } from './words';

export const arrangedUnit = ({ matrix, filter }: UnitMatrixJob) => arrangeUnit(matrix, filter);

export function arrangedGroup({ matrix, filter, sort }: GroupMatrixJob): ArrangedGroup {
  const { candidates, units, assessors, cells } = matrix;
  const group = { candidates, units, assessors, cells: unpackCells(cells, matrix) };
  return arrangeGroup(group, filter, sort, compareNames);
}

export const unitName = ({ code, title, releaseCode }: GroupMatrixUnit): string =>
  code === releaseCode ? title : `${code} ${title}`;

/** «11/16・2/4 判» */
export function cellText(cell: GroupCell, locale: Locale): string {
  const critical =
    cell.criticalTotal === 0 ? '' : `・${String(cell.criticalCovered)}/${String(cell.criticalTotal)}`;
  const letter = groupCellLetters[locale][leadOf(cell)];
  return `${String(cell.covered)}/${String(cell.total)}${critical}${letter === '' ? '' : ` ${letter}`}`;
}

/** What was left out, in words: a page that shows a part says so. */
export function unitFilterWords({ matrix, filter, locale }: UnitMatrixJob): string {
  const words = wordsFor(locale);
  const element = matrix.elements.find(({ id }) => id === filter.element);
  return words.filters([
    ...(filter.method === '' ? [] : [termWords[locale].method[filter.method]]),
    ...(filter.status === '' ? [] : [termWords[locale].state[filter.status]]),
    ...(filter.element === CRITICAL_ROWS ? [words.criticalEvidence] : []),
    ...(element === undefined ? [] : [words.elementName(element.code, element.title)]),
    ...(filter.gaps ? [words.onlyGaps] : []),
    ...(matrix.truncated ? [words.truncated] : []),
  ]);
}

export function groupFilterWords({ matrix, filter, sort, locale }: GroupMatrixJob): string {
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
  return [said, words.sorted(words.sort_[sort])].join(locale === 'en' ? '. ' : '。');
}
