import type { MappedTarget, TargetKind } from '@attest/domain';
import type { CompetenceItem, Reading } from '@attest/standard-reader';

/** The units of a sample as they are compared. */
export function mappedUnits(reading: Reading, name: string) {
  const said =
    (kind: TargetKind, id: string) =>
    (
      { code, text }: { code: string; text: string },
      elementCodes: readonly string[],
      parts: readonly string[] = [],
    ): MappedTarget => ({
      ...{ targetId: `${id}/${code}`, kind, code, text, parts, elementCodes },
    });
  return reading.units.map((unit) => {
    const id = `${name}/${unit.code}`;
    const items = (kind: TargetKind, list: readonly CompetenceItem[]) =>
      list.map((item) => said(kind, id)(item, item.elements, item.items));
    const targets = [
      ...unit.elements.flatMap((element) => [
        ...element.indicators.map((item) => said('indicator', id)(item, [element.code])),
        ...element.outputs.map((item) => said('output', id)(item, [element.code])),
      ]),
      ...items('knowledge', unit.knowledge),
      ...items('skill', unit.skills),
    ];
    return { key: id, targets };
  });
}
