/** @jest-environment node */
import { arrangeGroup, type GroupCell } from '@attest/domain';
import type { ReadGroup } from '../../shared/overview/group/group-data';
import { personSum, summed } from './summed';

const cell = (given: Partial<GroupCell>): GroupCell => ({
  ...{ candidate: 0, unit: 0, assessor: 0, state: 'in_progress', strip: 'con', critical: '', covered: 1 },
  ...{ total: 3, criticalCovered: 0, criticalTotal: 0, toJudge: 0, dueOn: null, dueIn: null },
  ...{ changesIn: null, expiring: false, signedOn: null, validUntil: null, expired: false },
  ...{ returned: false },
  ...given,
});
const due = (dueOn: string, dueIn: number): Partial<GroupCell> => ({ dueOn, dueIn });

describe('what stands at the end of a row', () => {
  it('is the first date of what is not finished, and everything that is too old', () => {
    const cells = [
      cell({ ...due('2026-03-31', 9), critical: 'o' }),
      cell({ unit: 1, ...due('2026-03-27', 5) }),
      // Signed: no date matters any more.
      cell({ unit: 2, state: 'signed', strip: 'ccc', ...due('2026-03-01', -21) }),
    ];
    expect(personSum(cells)).toEqual({ dueOn: '2026-03-27', dueIn: 5, expired: 3 });
    expect(personSum([])).toEqual({ dueOn: null, dueIn: null, expired: 0 });
  });
});

describe('what there is to do for those who are chosen', () => {
  it('counts their unfinished units and finds the first date', () => {
    const person = (id: string) => ({ id, displayName: id, department: null });
    const unit = (id: string) => ({
      ...{ id, code: id, title: id, releaseId: 'r', releaseCode: 'R' },
      releaseName: 'r',
    });
    const group: ReadGroup = {
      ...{ today: '2026-03-22', warnDays: 30, truncated: false, etag: null, kind: 'indicator' },
      candidates: [person('a'), person('b')],
      units: [unit('1'), unit('2')],
      assessors: [person('x')],
      cells: [
        cell(due('2026-04-10', 19)),
        cell({ unit: 1, state: 'decided', ...due('2026-03-23', 1) }),
        cell({ candidate: 1, ...due('2026-03-24', 2) }),
      ],
    };
    const filter = {
      ...{ q: '', department: '', releaseId: '', unitId: '', assessorId: '' },
      ...{ state: '' as const, overdue: false, expiring: false },
    };
    const arranged = arrangeGroup(group, filter, 'name', (a, b) => a.localeCompare(b));
    expect(summed(group, arranged, new Set(['a']))).toEqual({
      ...{ people: 1, unfinished: 1, firstDue: '2026-04-10' },
    });
    expect(summed(group, arranged, new Set(['a', 'b'])).firstDue).toBe('2026-03-24');
  });
});
