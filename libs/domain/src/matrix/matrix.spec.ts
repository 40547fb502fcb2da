import fc from 'fast-check';
import { addDays } from '../dates';
import { arrangeGroup, type GroupFilter, type GroupToArrange } from './arrange-group';
import { leadOf, type PackedCells, unpackCells } from './group-matrix';
import { groupCellLetters, unitCellLetters } from './letters';
import { tiles } from './tiles';
import { arrangeUnit, type UnitMatrixFilter, type UnitMatrixRow, unitSections } from './unit-matrix';

const compare = new Intl.Collator('zh-TW', { numeric: true }).compare;
const today = '2026-03-13';

const packed: PackedCells = {
  unit: '0,1;1;0',
  assessor: '0,1;0;0',
  state: '4,1;1;2r',
  strip: 'cc c,cpj n;cxj n;cc c',
  critical: 'c,j;n;c',
  due: '-40,-3;5;',
  turn: '-40,30;;300',
  valid: '-1,;;',
};
const warnDays = 30;
const person = (id: string, displayName: string, department: string | null) => ({
  id,
  displayName,
  department,
});
const unit = (id: string, releaseId: string) => ({
  id,
  code: id,
  title: `單元 ${id}`,
  releaseId,
  releaseCode: releaseId,
  releaseName: releaseId,
});
const group: GroupToArrange = {
  candidates: [
    person('lin', '林佳穎', '客戶成功部'),
    person('tsai', '蔡宜安', null),
    person('ho', '何映萱', '客戶成功部'),
  ],
  units: [unit('A', 'IIS'), unit('T2', 'BAS')],
  assessors: [person('a', '陳', null), person('b', '王', null)],
  cells: unpackCells(packed, { today, warnDays }),
};
const everything: GroupFilter = {
  q: '',
  department: '',
  releaseId: '',
  unitId: '',
  assessorId: '',
  state: '',
  overdue: false,
  expiring: false,
};
const shown = (filter: Partial<GroupFilter>) => {
  const { candidates, units } = arrangeGroup(group, { ...everything, ...filter }, 'name', compare);
  return {
    candidates: candidates.map((at) => group.candidates[at]?.id),
    units: units.map((at) => group.units[at]?.id),
  };
};

describe('a group of enrolments', () => {
  it('is unpacked with what follows from its strips', () => {
    expect(group.cells[1]).toMatchObject({
      state: 'in_progress',
      covered: 1,
      total: 4,
      criticalCovered: 0,
      criticalTotal: 1,
      toJudge: 2,
      dueOn: '2026-03-10',
      returned: false,
    });
  });

  it('says the one thing to know: signed is never late, late comes before what waits', () => {
    expect(group.cells.map(leadOf)).toEqual(['signed', 'overdue', 'to_judge', 'returned']);
  });

  it('warns of evidence about to expire as many days before as the rules say, while the enrolment is open', () => {
    const expiring = (days: number) =>
      unpackCells(packed, { today, warnDays: days }).map((cell) => cell.expiring);
    expect(expiring(29)).toEqual([false, false, false, false]);
    expect(expiring(30)).toEqual([false, true, false, false]);
    expect(expiring(300)).toEqual([false, true, false, true]);
  });

  it('has no cells where there are no candidates', () => {
    const none = { unit: '', assessor: '', state: '', strip: '', critical: '', due: '', turn: '', valid: '' };
    expect(unpackCells(none, { today, warnDays })).toEqual([]);
  });

  it('says until when a signature is valid, and that it is over from the day after', () => {
    expect(group.cells.map(({ validUntil, expired }) => [validUntil, expired])).toEqual([
      [addDays(today, -1), true],
      ...[null, null, null].map((none) => [none, false]),
    ]);
    const [last] = unpackCells({ ...packed, valid: '0,;;' }, { today, warnDays });
    expect([last?.validUntil, last?.expired]).toEqual([today, false]);
  });

  it('counts the day of a sign-off from today', () => {
    expect(group.cells.map(({ signedOn, changesIn }) => [signedOn, changesIn])).toEqual([
      ['2026-02-01', null],
      [null, 30],
      [null, null],
      [null, 300],
    ]);
  });

  it('leaves out rows and columns in which nothing matches', () => {
    expect(shown({ state: 'signed' })).toEqual({ candidates: ['lin'], units: ['A'] });
    expect(shown({ assessorId: 'b' })).toEqual({ candidates: ['lin'], units: ['T2'] });
    expect(shown({ releaseId: 'BAS' })).toEqual({ candidates: ['lin', 'tsai'], units: ['T2'] });
    expect(shown({ overdue: true })).toEqual({ candidates: ['lin'], units: ['T2'] });
    expect(shown({ expiring: true })).toEqual({ candidates: ['lin'], units: ['T2'] });
    expect(shown({ department: '客戶成功部' }).candidates).toEqual(['ho', 'lin']);
  });

  it('finds words of a person and of a unit together', () => {
    expect(shown({ q: '客戶 t2' })).toEqual({ candidates: ['lin'], units: ['T2'] });
    expect(shown({ q: '查無此人' })).toEqual({ candidates: [], units: [] });
  });

  it('sorts people without a department or a date to the end', () => {
    const order = (sort: 'department' | 'progress' | 'to_judge' | 'due') =>
      arrangeGroup(group, everything, sort, compare).candidates.map((at) => group.candidates[at]?.id);
    expect(order('department')).toEqual(['ho', 'lin', 'tsai']);
    expect(order('progress')).toEqual(['tsai', 'lin', 'ho']);
    expect(order('to_judge')).toEqual(['lin', 'tsai', 'ho']);
    expect(order('due')).toEqual(['lin', 'tsai', 'ho']);
  });

  it('adds up what is shown, the same by rows, by columns and as a whole', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '林', 'A'),
        fc.constantFrom('' as const, 'in_progress' as const),
        fc.boolean(),
        (q, state, overdue) => {
          const arranged = arrangeGroup(group, { ...everything, q, state, overdue }, 'name', compare);
          const byRows = arranged.candidates.reduce((sum, at) => sum + arranged.ofCandidate(at).covered, 0);
          const byColumns = arranged.units.reduce((sum, at) => sum + arranged.ofUnit(at).covered, 0);
          expect([byRows, byColumns]).toEqual([arranged.sum.covered, arranged.sum.covered]);
        },
      ),
    );
  });
});

describe('the matrix of a unit', () => {
  const row = (over: Partial<UnitMatrixRow>): UnitMatrixRow => ({
    targetId: 'p1',
    kind: 'indicator',
    code: 'P1',
    text: '',
    elementId: 'e1',
    status: 'covered',
    cells: [],
    ...over,
  });
  const piece = (evidenceId: string, method: 'direct_observation' | 'document_review') => ({
    evidenceId,
    method,
    title: evidenceId,
    occurredOn: today,
    withdrawn: false,
  });
  const given = {
    elements: [
      { id: 'e1', code: '一', title: '準備' },
      { id: 'e2', code: '二', title: '執行' },
    ],
    pieces: [piece('watch', 'direct_observation'), piece('read', 'document_review')],
    rows: [
      row({
        cells: [
          { piece: 0, state: 'satisfactory' },
          { piece: 1, state: 'satisfactory' },
        ],
      }),
      row({
        targetId: 'p2',
        status: 'partly',
        elementId: 'e2',
        cells: [{ piece: 0, state: 'satisfactory' }],
      }),
      row({ targetId: 'c1', kind: 'critical_evidence', elementId: null, status: 'none' }),
    ],
  };
  const all: UnitMatrixFilter = { method: '', status: '', element: '', gaps: false };
  const arranged = (filter: Partial<UnitMatrixFilter>) => {
    const { groups, columns } = arrangeUnit(given, { ...all, ...filter });
    return [
      groups.map((each) => [each.element?.code ?? null, ...each.rows.map((one) => one.targetId)]),
      columns.map((column) => column.at),
    ];
  };

  it('groups rows by element, critical evidence last', () => {
    expect(arranged({})).toEqual([
      [
        ['一', 'p1'],
        ['二', 'p2'],
        [null, 'c1'],
      ],
      [0, 1],
    ]);
  });

  it('has a section for each further kind, and none for a kind that the standard lists none of', () => {
    const more = arrangeUnit(
      {
        ...given,
        rows: [
          ...given.rows,
          // An output stands in an element, and is no indicator of it.
          row({ targetId: 'o1', kind: 'output', elementId: 'e1' }),
          row({ targetId: 'a1', kind: 'attitude', elementId: null, status: 'none' }),
        ],
      },
      all,
    );
    expect(more.groups.map(({ id, kind, covered, total }) => [id, kind, covered, total])).toEqual([
      ['e1', 'indicator', 1, 1],
      ['e2', 'indicator', 0, 1],
      ['critical', 'critical_evidence', 0, 1],
      ['output', 'output', 1, 1],
      ['attitude', 'attitude', 0, 1],
    ]);
  });

  it('shows only gaps, and only the evidence that belongs to them', () => {
    expect(arranged({ gaps: true })).toEqual([
      [
        ['二', 'p2'],
        [null, 'c1'],
      ],
      [0],
    ]);
    expect(arranged({ element: unitSections.critical_evidence })).toEqual([[[null, 'c1']], []]);
    expect(arranged({ method: 'document_review' })).toEqual([
      [
        ['一', 'p1'],
        ['二', 'p2'],
        [null, 'c1'],
      ],
      [1],
    ]);
    expect(arranged({ status: 'partly' })).toEqual([[['二', 'p2']], [0]]);
  });
});

describe('tiles', () => {
  it('cover every cell exactly once, whatever the size', () => {
    const size = fc.integer({ min: 0, max: 70 });
    const fit = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(size, size, fit, fit, (rows, columns, byRow, byColumn) => {
        const seen = new Set<string>();
        for (const tile of tiles(rows, columns, { rows: byRow, columns: byColumn })) {
          expect(tile.rows[1] - tile.rows[0]).toBeLessThanOrEqual(byRow);
          expect(tile.columns[1] - tile.columns[0]).toBeLessThanOrEqual(byColumn);
          for (let row = tile.rows[0]; row < tile.rows[1]; row += 1)
            for (let column = tile.columns[0]; column < tile.columns[1]; column += 1)
              seen.add(`${String(row)}.${String(column)}`);
        }
        expect(seen.size).toBe(rows * columns);
      }),
    );
  });

  it('go across before they go down, evenly filled', () => {
    expect(tiles(40, 13, { rows: 30, columns: 12 })).toEqual([
      { rows: [0, 30], columns: [0, 7] },
      { rows: [0, 30], columns: [7, 13] },
      { rows: [30, 40], columns: [0, 7] },
      { rows: [30, 40], columns: [7, 13] },
    ]);
  });
});

describe('letters', () => {
  it('tell the states of a legend apart in both languages', () => {
    for (const letters of [...Object.values(unitCellLetters), ...Object.values(groupCellLetters)]) {
      expect(new Set(Object.values(letters)).size).toBe(Object.values(letters).length);
    }
  });
});
