import type { ReadItemKind } from '@attest/domain';
import type { Edited, Reading } from '@attest/standard-reader';
import type { ReleaseEdit } from './release-life.dto';

/**
 * Where a release differs from the document by a person's edits. It is kept beside the items, in the release's
 * particulars: the tables of published text hold what stands, and `raw` what is printed.
 */
export function releaseEdits(reading: Reading): ReleaseEdit[] {
  const found: ReleaseEdit[] = [];
  const add = (
    kind: ReadItemKind,
    unit: string | null,
    code: string,
    text: string,
    edited: Edited | undefined,
  ) => {
    if (edited === undefined) return;
    const published = edited.text === undefined || edited.text === text ? null : edited.text;
    const { movedFrom = null, reordered = false, reasons = [] } = edited;
    if (published === null && movedFrom === null && !reordered) return;
    found.push({ kind, unit, code, text, published, movedFrom, reordered, reasons });
  };
  for (const unit of reading.units) {
    add('unit', unit.code, unit.code, unit.title, unit.edited);
    for (const element of unit.elements) {
      add('element', unit.code, element.code, element.title, element.edited);
      for (const { code, text, edited } of element.indicators)
        add('indicator', unit.code, code, text, edited);
      for (const { code, text, edited } of element.outputs) add('output', unit.code, code, text, edited);
    }
    for (const { code, text, edited } of unit.knowledge) add('knowledge', unit.code, code, text, edited);
    for (const { code, text, edited } of unit.skills) add('skill', unit.code, code, text, edited);
  }
  for (const { code, text, edited } of reading.attitudes) add('attitude', null, code, text, edited);
  for (const { items } of reading.assessmentGuide.sections)
    for (const { code, text, edited } of items) add('guide_item', null, code, text, edited);
  for (const { number, text, edited } of reading.notes)
    add('note', null, number === null ? '' : String(number), text, edited);
  return found;
}
