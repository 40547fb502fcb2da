import type { Passport } from '@attest/api-client';
import { tallyStrip, targetKinds } from '@attest/domain';
import type { PassportCell, PassportUnit } from '../passport-data';

const person = (id: string, displayName: string) => ({ id, displayName, department: null });

const cellOf = (code: string, strip: string | null, total = (strip ?? '').replaceAll(' ', '').length) =>
  ({
    ...{ strip, total, covered: strip === null ? 0 : tallyStrip(strip).covered },
    targetIds: Array.from({ length: total }, (_, at) => `${code}.${at}`),
  }) satisfies PassportCell;

/** A unit with these strips; what is not named is not listed by the standard. */
export function buildUnit(
  code: string,
  strips: Partial<Record<keyof PassportUnit['cells'], string | null>> = {},
  over: Partial<PassportUnit> = {},
): PassportUnit {
  const cell = (kind: keyof PassportUnit['cells']) => {
    const strip = strips[kind];
    return strip === null ? cellOf(`${code} ${kind}`, null, 3) : cellOf(`${code} ${kind}`, strip ?? '');
  };
  const [indicator, critical, output, knowledge, skill, attitude] = targetKinds.map(cell);
  const none = cellOf(code, '');
  return {
    ...{ id: code, sectionId: 'core', unitId: `unit ${code}`, code, title: `單元 ${code}` },
    ...{
      releaseCode: 'INM3513-005',
      standing: 'in_progress',
      signedOn: null,
      validUntil: null,
      requires: [],
    },
    enrolment: {
      ...{ id: `enrolment ${code}`, state: 'in_progress', attempt: 1, origin: 'new', dueOn: null },
      ...{ assessor: person('assessor', '陳冠宇'), supervisor: person('supervisor', '江美玲') },
      decidedAt: null,
    },
    cells: {
      ...{ indicator: indicator ?? none, critical_evidence: critical ?? none, output: output ?? none },
      ...{ knowledge: knowledge ?? none, skill: skill ?? none, attitude: attitude ?? none },
    },
    ...over,
  };
}

export function buildPassport(over: Partial<Passport> = {}): Passport {
  const tally = { covered: 1, total: 4 };
  return {
    id: 'passport',
    programme: {
      ...{
        id: 'programme',
        versionId: 'version',
        number: 1,
        name: '系統整合工程人員',
        nameEn: null,
        level: 5,
      },
      ...{ code: 'INM3513-005', validityMonths: 36, unitValidityMonths: null, attitudesOnce: true },
      newerNumber: null,
    },
    ...{ attempt: 1, startsOn: '2025-09-01', dueOn: '2026-09-30', state: 'in_progress', group: null },
    ...{ validUntil: null, renewable: false, nextId: null },
    ...{ candidate: person('candidate', '曾雅慧'), assessor: person('assessor', '陳冠宇') },
    ...{ supervisor: person('supervisor', '江美玲'), today: '2026-03-14' },
    numbers: {
      ...{ units: { covered: 1, total: 2 }, indicator: tally, knowledge: tally, skill: tally },
      ...{ output: tally, attitude: { covered: 1, total: 2 } },
    },
    entry: [],
    sections: [{ id: 'core', name: null, choose: null, needed: 2, missing: 1 }],
    units: [buildUnit('T1', { indicator: 'cc cn' }), buildUnit('T2', { indicator: 'nn' })],
    attitudes: [
      { targetId: 'A01', code: 'A01', text: '正直誠實：展現高道德標準', status: 'covered' },
      { targetId: 'A02', code: 'A02', text: '自我管理：設立目標', status: 'none' },
    ],
    gaps: [],
    nextStep: null,
    abilities: {
      renew: false,
      decide: false,
      sign: false,
      readCase: true,
      checkEntry: false,
      readEvidence: true,
    },
    ...over,
  };
}
