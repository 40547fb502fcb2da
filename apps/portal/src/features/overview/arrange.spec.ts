import type { CoverageSummary, EnrolmentUnit, Overview } from '@attest/api-client';
import { arrange } from './arrange';

const coverage: CoverageSummary = {
  indicatorsCovered: 0,
  indicatorsTotal: 3,
  criticalCovered: 0,
  criticalTotal: 0,
  toJudge: 0,
  indicatorStrip: 'nnn',
  criticalStrip: '',
};
const unit = (id: string, releaseCode: string): EnrolmentUnit => ({
  id,
  code: id,
  title: id,
  level: 4,
  releaseId: releaseCode,
  releaseCode,
  releaseName: releaseCode,
  releaseVersion: '1',
  releaseState: 'published',
});
const cell = (
  candidateId: string,
  unitId: string,
  state: Overview['cells'][number]['state'] = 'in_progress',
) => ({
  enrolmentId: `${candidateId}-${unitId}`,
  candidateId,
  unitId,
  state,
  dueOn: null,
  coverage,
  signedAt: null,
  returned: false,
});
const overview: Overview = {
  candidates: [
    { id: 'lin', displayName: '林佳穎', department: '客戶成功部' },
    { id: 'tsai', displayName: '蔡宜安', department: '通路業務部' },
    { id: 'idle', displayName: '沈奕辰', department: '通路業務部' },
  ],
  units: [unit('T10', 'INM'), unit('T2', 'INM'), unit('A', 'IIS')],
  cells: [cell('lin', 'T10'), cell('lin', 'A', 'signed'), cell('tsai', 'T2')],
  truncated: false,
};
const compare = new Intl.Collator('zh-TW', { numeric: true }).compare;
const everything = { q: '', department: '', state: '' };

describe('arrange', () => {
  it('keeps units of one standard together, in natural order', () => {
    const arranged = arrange(overview, everything, compare);
    expect(arranged.units.map((each) => each.id)).toEqual(['A', 'T2', 'T10']);
    expect(arranged.standards).toEqual([
      { releaseId: 'IIS', code: 'IIS', name: 'IIS', units: 1 },
      { releaseId: 'INM', code: 'INM', name: 'INM', units: 2 },
    ]);
  });

  it('leaves out people without an enrolment', () => {
    expect(arrange(overview, everything, compare).candidates.map((person) => person.id)).toEqual([
      'lin',
      'tsai',
    ]);
  });

  it('leaves out columns that the filter empties', () => {
    const signed = arrange(overview, { ...everything, state: 'signed' }, compare);
    expect(signed.candidates.map((person) => person.id)).toEqual(['lin']);
    expect(signed.units.map((each) => each.id)).toEqual(['A']);
    expect(signed.cellOf('lin', 'T10')).toBeUndefined();
  });

  it('finds people by name or department', () => {
    expect(
      arrange(overview, { ...everything, q: '通路' }, compare).candidates.map((person) => person.id),
    ).toEqual(['tsai']);
  });
});
