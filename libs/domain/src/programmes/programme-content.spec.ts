import fc from 'fast-check';
import {
  type ProgrammeContent,
  programmeProblem,
  requiredBefore,
  tidyProgramme,
  unitsInCircles,
  unitsOf,
  unitsToReach,
} from './programme-content';

interface Given {
  readonly choose?: number | null;
  readonly name?: string | null;
  readonly units: Readonly<Record<string, readonly string[]>>;
}

const contentOf = (...sections: readonly Given[]): ProgrammeContent => ({
  ...{ name: '門市人員', nameEn: null, description: null, level: 3, attitudesOnce: true },
  ...{ dueMonths: null, validityMonths: null, unitValidityMonths: null, entryRequirements: [] },
  sections: sections.map(({ choose = null, name = null, units }) => ({
    ...{ name, choose },
    units: Object.entries(units).map(([unitId, requires]) => ({ unitId, dueMonths: null, requires })),
  })),
});

/** Any sections of units a0, b1 …, each of which may require any unit, as somebody may click it together. */
const contents = fc
  .array(fc.record({ size: fc.nat(5), choose: fc.option(fc.integer({ min: 1, max: 6 })) }), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((shapes) => {
    const ids = shapes.map(({ size }, section) =>
      Array.from({ length: size }, (_, at) => `s${section}u${at}`),
    );
    const all = ids.flat();
    const requires =
      all.length === 0 ? fc.constant<string[]>([]) : fc.array(fc.constantFrom(...all), { maxLength: 2 });
    return fc.array(requires, { minLength: all.length, maxLength: all.length }).map((required) =>
      contentOf(
        ...shapes.map(({ choose }, section) => ({
          choose,
          units: Object.fromEntries(
            (ids[section] ?? []).map((id) => [id, required[all.indexOf(id)] ?? []] as const),
          ),
        })),
      ),
    );
  });

/** Whether everything can be signed one after the other, with what is required signed before. */
function canBeSigned(units: readonly { unitId: string; requires: readonly string[] }[]): boolean {
  const signed = new Set<string>();
  for (let round = 0; round <= units.length; round += 1) {
    for (const { unitId, requires } of units) if (requires.every((id) => signed.has(id))) signed.add(unitId);
  }
  return units.every(({ unitId }) => signed.has(unitId));
}

const choices = <T>(items: readonly T[], count: number): T[][] =>
  count === 0
    ? [[]]
    : items.flatMap((item, index) =>
        choices(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]),
      );

describe('what a programme says', () => {
  it('has one form, whatever it was written like', () => {
    const tidied = tidyProgramme({
      ...contentOf(
        { name: ' 核心 ', choose: 2, units: { a: [], b: ['a', 'a'] } },
        { name: ' ', units: { c: ['b', 'a'] } },
      ),
      ...{ name: ' 門市人員 ', nameEn: '', description: ' ', entryRequirements: [' 高中 ', ' '] },
    });
    expect(tidied).toMatchObject({
      name: '門市人員',
      nameEn: null,
      description: null,
      entryRequirements: ['高中'],
    });
    expect(tidied.sections).toMatchObject([
      { name: '核心', choose: null },
      { name: null, choose: null },
    ]);
    expect(unitsOf(tidied).map(({ requires }) => requires)).toEqual([[], ['a'], ['a', 'b']]);
  });

  it('is tidied once', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const tidied = tidyProgramme(content);
        expect(tidyProgramme(tidied)).toEqual(tidied);
      }),
    );
  });

  it.each([
    ['no sections', contentOf(), { code: 'no_sections' }],
    [
      'an empty section',
      contentOf({ units: { a: [] } }, { units: {} }),
      { code: 'section_empty', section: 2 },
    ],
    [
      'more to choose than there are',
      contentOf({ choose: 2, units: { a: [] } }),
      { code: 'choose_too_many', section: 1 },
    ],
    [
      'a unit twice',
      contentOf({ units: { a: [] } }, { units: { a: [] } }),
      { code: 'unit_twice', unitIds: ['a'] },
    ],
    [
      'what it does not have',
      contentOf({ units: { a: ['z'] } }),
      { code: 'requires_unknown', unitIds: ['a'] },
    ],
    [
      'a circle',
      contentOf({ units: { a: ['b'], b: ['a'], c: [] } }),
      { code: 'requires_circle', unitIds: ['a', 'b'] },
    ],
    [
      'a core unit that waits for an elective',
      contentOf({ units: { a: ['b'] } }, { choose: 1, units: { b: [], c: [] } }),
      { code: 'requires_not_reached', unitIds: ['a'] },
    ],
    [
      'an elective that waits for more of its section than are chosen',
      contentOf({ choose: 1, units: { a: ['b'], b: [], c: [] } }),
      { code: 'requires_not_reached', unitIds: ['a'] },
    ],
    [
      'electives in an order within what is chosen',
      contentOf({ units: { k: [] } }, { choose: 2, units: { a: ['b'], b: ['k'], c: [] } }),
      null,
    ],
  ])('is refused, or not, for %s', (_, content, problem) => {
    expect(programmeProblem(content)).toEqual(problem);
  });

  it('is bounded', () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`u${index}`, []]));
    expect(programmeProblem(contentOf({ units: many }))).toEqual({ code: 'too_many_units' });
  });

  it('that is accepted can be signed in some order, and what is found to be a circle cannot', () => {
    fc.assert(
      fc.property(contents, (given) => {
        const units = unitsOf(tidyProgramme(given));
        const known = new Set(units.map(({ unitId }) => unitId));
        fc.pre(units.every(({ requires }) => requires.every((id) => known.has(id))));
        expect(unitsInCircles(units).length === 0).toBe(canBeSigned(units));
      }),
    );
  });

  it('that is accepted can be reached whole from any elective that somebody chose', () => {
    fc.assert(
      fc.property(contents, (given) => {
        const content = tidyProgramme(given);
        fc.pre(programmeProblem(content) === null);
        for (const section of content.sections) {
          const chosenOf = choices(section.units, section.choose ?? section.units.length);
          for (const unit of section.units) {
            const before = requiredBefore(unit.unitId, unitsOf(content));
            const inSection = section.units.filter(({ unitId }) => before.has(unitId));
            // There is a choice with this unit and all that it waits for, and the rest is core.
            expect(chosenOf.some((all) => [unit, ...inSection].every((one) => all.includes(one)))).toBe(true);
            const others = content.sections.filter((other) => other !== section && other.choose !== null);
            expect(others.flatMap(({ units }) => units).filter(({ unitId }) => before.has(unitId))).toEqual(
              [],
            );
          }
        }
      }),
    );
  });

  it('asks for as many units as all of the core and the number of the electives', () => {
    fc.assert(
      fc.property(contents, (given) => {
        const content = tidyProgramme(given);
        fc.pre(programmeProblem(content) === null);
        expect(unitsToReach(content)).toBeLessThanOrEqual(unitsOf(content).length);
        expect(unitsToReach(content)).toBeGreaterThan(0);
      }),
    );
  });
});
