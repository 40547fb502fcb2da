/** @jest-environment node */
import type { NamedProgrammeUnit } from '@attest/domain';
import {
  bodyOf,
  type Draft,
  emptyDraft,
  problemOf,
  steppedSection,
  steppedUnit,
  withNewSection,
  withoutSection,
  withoutUnit,
  withSection,
  withUnit,
  withUnitChanged,
} from './draft';

const unit = (unitId: string, requires: readonly string[] = []): NamedProgrammeUnit => ({
  ...{ unitId, code: unitId.toUpperCase(), title: `${unitId} 的名稱`, releaseCode: 'INM3513-005' },
  ...{ dueMonths: null, requires },
});

const draft: Draft = {
  ...emptyDraft,
  name: '門市人員',
  sections: [
    { key: 'core', name: '', choose: null, units: [unit('a'), unit('b', ['a'])] },
    { key: 'some', name: '', choose: 2, units: [unit('c', ['b']), unit('d'), unit('e')] },
  ],
};
const idsOf = ({ sections }: Draft) =>
  sections.map(({ units }) => units.map(({ unitId }) => unitId).join(''));

describe('a draft of a programme', () => {
  it('moves a unit within its section, and beyond its end into the next one', () => {
    expect(idsOf(steppedUnit(draft, 'b', -1))).toEqual(['ba', 'cde']);
    const moved = steppedUnit(draft, 'b', 1);
    expect(idsOf(moved)).toEqual(['a', 'bcde']);
    expect(idsOf(steppedUnit(moved, 'b', -1))).toEqual(['ab', 'cde']);
    expect(idsOf(steppedUnit(draft, 'a', -1))).toEqual(idsOf(draft));
    expect(idsOf(steppedUnit(draft, 'e', 1))).toEqual(idsOf(draft));
  });

  it('asks for no more units of a section than it has, however they leave it', () => {
    expect(steppedUnit(draft, 'c', -1).sections[1]?.choose).toBeNull();
    expect(withoutUnit(draft, 'd').sections[1]?.choose).toBeNull();
  });

  it('requires nothing that is gone', () => {
    expect(withoutUnit(draft, 'b').sections[1]?.units[0]?.requires).toEqual([]);
    expect(idsOf(withoutSection(draft, 'core'))).toEqual(['cde']);
    expect(withoutSection(draft, 'core').sections[0]?.units[0]?.requires).toEqual([]);
  });

  it('takes a unit once, adds sections at the end and swaps them', () => {
    expect(idsOf(withUnit(draft, 'core', unit('e')))).toEqual(['ab', 'cde']);
    expect(idsOf(withUnit(draft, 'core', unit('f')))).toEqual(['abf', 'cde']);
    expect(idsOf(withNewSection(draft, 'new'))).toEqual(['ab', 'cde', '']);
    expect(idsOf(steppedSection(draft, 'core', 1))).toEqual(['cde', 'ab']);
  });

  it('says what keeps it from being saved', () => {
    expect(problemOf(draft)).toBeNull();
    expect(problemOf(emptyDraft)).toBe('no_name');
    expect(problemOf(withNewSection(draft, 'new'))).toBe('section_empty');
    expect(problemOf(withUnitChanged(draft, 'a', { dueMonths: 121 }))).toBe('months');
    expect(problemOf(withUnitChanged(draft, 'a', { requires: ['b'] }))).toBe('requires_circle');
    expect(problemOf(withUnitChanged(draft, 'a', { requires: ['d'] }))).toBe('requires_not_reached');
  });

  it('is sent without what only the form knows', () => {
    const body = bodyOf(withSection(draft, 'core', { name: ' 核心 ' }));
    expect(body.sections[0]).toEqual({
      ...{ name: '核心', choose: null },
      units: [
        { unitId: 'a', dueMonths: null, requires: [] },
        { unitId: 'b', dueMonths: null, requires: ['a'] },
      ],
    });
    expect(body).toMatchObject({ name: '門市人員', nameEn: null, description: null, entryRequirements: [] });
  });
});
