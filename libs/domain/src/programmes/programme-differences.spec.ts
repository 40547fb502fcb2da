import type { ProgrammeContent } from './programme-content';
import { type NamedProgrammeUnit, programmeDifferences } from './programme-differences';

type Content = ProgrammeContent<NamedProgrammeUnit>;

const unit = (code: string, over: Partial<NamedProgrammeUnit> = {}): NamedProgrammeUnit => ({
  ...{ unitId: `id of ${code}`, code, title: `${code} 的名稱`, releaseCode: 'INM3513-005' },
  ...{ dueMonths: null, requires: [] },
  ...over,
});
const nameOf = ({ code, title, releaseCode }: NamedProgrammeUnit) => ({ code, title, releaseCode });
const contentOf = (over: Partial<Content> = {}): Content => ({
  ...{ name: '門市人員', nameEn: null, description: null, level: 3, attitudesOnce: true },
  ...{ dueMonths: null, validityMonths: null, unitValidityMonths: null, entryRequirements: ['高中以上'] },
  sections: [
    { name: '核心', choose: null, units: [unit('T1'), unit('T2')] },
    { name: '選修', choose: 1, units: [unit('T3'), unit('T4')] },
  ],
  ...over,
});
const [core, elective] = contentOf().sections;
if (core === undefined || elective === undefined) throw new Error('Two sections are compared.');

describe('what differs between two versions', () => {
  it('is nothing between the same', () => {
    expect(programmeDifferences(contentOf(), contentOf())).toEqual([]);
  });

  it('is each field with both values, and each requirement', () => {
    const after = contentOf({ level: 4, validityMonths: 24, entryRequirements: ['專科以上'] });
    expect(programmeDifferences(contentOf(), after)).toEqual([
      { kind: 'field', field: 'level', before: 3, after: 4 },
      { kind: 'field', field: 'validityMonths', before: null, after: 24 },
      { kind: 'requirement_added', text: '專科以上' },
      { kind: 'requirement_removed', text: '高中以上' },
    ]);
  });

  it('is what came and went, and how sections are counted', () => {
    const after = contentOf({
      sections: [core, { ...elective, choose: null, units: [unit('T4'), unit('T5')] }],
    });
    expect(programmeDifferences(contentOf(), after)).toEqual([
      { kind: 'unit_added', unit: nameOf(unit('T5')) },
      { kind: 'unit_removed', unit: nameOf(unit('T3')) },
      {
        kind: 'sections',
        before: [
          { name: '核心', choose: null, units: 2 },
          { name: '選修', choose: 1, units: 2 },
        ],
        after: [
          { name: '核心', choose: null, units: 2 },
          { name: '選修', choose: null, units: 2 },
        ],
      },
    ]);
  });

  it('is a unit of another edition, and not one that came and one that went', () => {
    const newer = unit('T1', { unitId: 'newer', releaseCode: 'INM3513-005v2' });
    const before = contentOf({
      sections: [{ ...core, units: [unit('T1'), unit('T2', { requires: ['id of T1'] })] }, elective],
    });
    const after = contentOf({
      sections: [{ ...core, units: [newer, unit('T2', { requires: ['newer'] })] }, elective],
    });
    expect(programmeDifferences(before, after)).toEqual([
      { kind: 'unit_edition', unit: nameOf(newer), before: 'INM3513-005' },
    ]);
  });

  it('is which unit changed its section, its date or what it requires, and else the order', () => {
    const swapped = contentOf({
      sections: [
        { ...core, units: [unit('T2', { dueMonths: 3 }), unit('T1', { requires: ['id of T2'] })] },
        elective,
      ],
    });
    expect(programmeDifferences(contentOf(), swapped)).toEqual([
      { kind: 'order' },
      { kind: 'unit_due', unit: nameOf(unit('T2')) },
      { kind: 'unit_requires', unit: nameOf(unit('T1')) },
    ]);
    const moved = contentOf({
      sections: [
        { ...core, units: [unit('T1'), unit('T2'), unit('T3')] },
        { ...elective, units: [unit('T4'), unit('T5')] },
      ],
    });
    expect(programmeDifferences(contentOf(), moved)).toEqual([
      { kind: 'unit_added', unit: nameOf(unit('T5')) },
      { kind: 'unit_moved', unit: nameOf(unit('T3')) },
    ]);
  });
});
