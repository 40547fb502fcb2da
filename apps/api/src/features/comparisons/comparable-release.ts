import type { ComparableItem, ComparedKind } from '@attest/domain';
import type { ReleaseDetail } from '../standards/standards.dto';

/** An item with the codes of the unit and the element it stands under. */
export interface PlacedItem extends ComparableItem {
  readonly unitCode: string | null;
  readonly elementCode: string | null;
}

const nowhere = { parentId: null, unitCode: null, elementCode: null };
const withItems = (text: string, items: readonly string[]) => [text, ...items].join('\n');

/** A published release as the flat list that is compared, in the order of the document. */
export function comparableItems(release: ReleaseDetail): PlacedItem[] {
  const guide = (kind: ComparedKind, items: readonly { id: string; code: string; text: string }[]) =>
    items.map(({ id, code, text }): PlacedItem => ({ id, kind, code, text, ...nowhere }));
  const { criticalEvidence, contextAndResources, methods, support } = release.assessmentGuide;
  return [
    ...release.units.flatMap(itemsOfUnit),
    ...release.attitudes.map(({ id, code, text, items }): PlacedItem => ({
      id,
      kind: 'attitude',
      code,
      text: withItems(text, items),
      ...nowhere,
    })),
    ...guide('critical_evidence', criticalEvidence),
    ...guide('context_and_resources', contextAndResources),
    ...guide('method', methods),
    ...guide('support', support),
    ...release.notes.map(({ id, number, text, items }): PlacedItem => ({
      id,
      kind: 'note',
      code: number ?? '',
      text: withItems(text, items),
      ...nowhere,
    })),
  ];
}

function itemsOfUnit(unit: ReleaseDetail['units'][number]): PlacedItem[] {
  const inUnit = { parentId: unit.id, unitCode: unit.code, elementCode: null };
  const competence = (kind: ComparedKind, items: typeof unit.knowledge) =>
    items.map(({ id, code, text, items: lines }): PlacedItem => ({
      id,
      kind,
      code,
      text: withItems(text, lines),
      ...inUnit,
    }));
  return [
    { id: unit.id, kind: 'unit', code: unit.code, text: unit.title, ...nowhere },
    ...unit.elements.flatMap((element): PlacedItem[] => {
      const inElement = { parentId: element.id, unitCode: unit.code, elementCode: element.code };
      return [
        { id: element.id, kind: 'element', code: element.code, text: element.title, ...inUnit },
        ...element.outputs.map(({ id, code, text }): PlacedItem => ({
          id,
          kind: 'output',
          code,
          text,
          ...inElement,
        })),
        ...element.indicators.map(({ id, code, text }): PlacedItem => ({
          id,
          kind: 'indicator',
          code,
          text,
          ...inElement,
        })),
      ];
    }),
    ...competence('knowledge', unit.knowledge),
    ...competence('skill', unit.skills),
  ];
}
