import { arrangeUnit } from '@attest/domain';
import { fireEvent, screen } from '@testing-library/react';
import { jest } from '@jest/globals';
import { renderInPortal } from '../../../testing/render';
import { giveLayout } from '../../../shared/overview/testing/give-layout';
import { placesFor } from './places';
import { UnitCards } from './unit-cards';
import { UnitGrid, type Piece, type Row } from './unit-grid';

beforeAll(giveLayout);

const pieces: Piece[] = [
  {
    evidenceId: 'watch',
    method: 'direct_observation',
    title: '會議室觀察',
    occurredOn: '2026-03-12',
    withdrawn: false,
  },
  {
    evidenceId: 'plan',
    method: 'document_review',
    title: '計畫書',
    occurredOn: '2026-03-01',
    withdrawn: false,
  },
];
const row = (targetId: string, code: string, elementId: string | null, more: Partial<Row> = {}): Row => ({
  targetId,
  kind: elementId === null ? 'critical_evidence' : 'indicator',
  code,
  text: `${code} 的內容`,
  elementId,
  ...{ status: 'covered', required: true, through: false },
  reasons: [],
  expiresOn: null,
  cells: [],
  ...more,
});
const arranged = arrangeUnit(
  {
    elements: [{ id: 'e1', code: '一', title: '準備' }],
    pieces,
    rows: [
      row('p1', '1.1', 'e1', {
        cells: [
          { piece: 0, state: 'satisfactory' },
          { piece: 1, state: 'to_judge' },
        ],
      }),
      row('p2', '1.2', 'e1', { status: 'none', reasons: [{ rule: 'none' }] }),
      row('c1', 'CE01', null, {
        status: 'not_yet',
        reasons: [{ rule: 'not_yet', count: 1 }],
        cells: [{ piece: 1, state: 'not_yet' }],
      }),
    ],
  },
  { method: '', status: '', element: '', gaps: false },
);
const candidate = { id: 'lin', displayName: '林佳穎', department: null };
const workspace = placesFor({ id: 'e', candidate }, 'chen');
const own = placesFor({ id: 'e', candidate }, 'lin');

describe('the matrix of a unit', () => {
  it('names the judgement of every cell, and the reason of every gap', async () => {
    await renderInPortal(<UnitGrid arranged={arranged} places={workspace} onGo={jest.fn()} />, {
      words: ['matrix'],
    });
    expect(screen.getByRole('button', { name: /^1\.1，會議室觀察：合格，計入/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /^關鍵 1，計畫書：尚未合格/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /^1\.2，計畫書：沒有主張/ })).toBeVisible();
    expect(screen.getByText('還沒有任何證據')).toBeVisible();
    expect(screen.getByText('2 項中 1 項已涵蓋')).toBeVisible();
  });

  it('has a section for each kind, and says what counts through indicators and what is informative', async () => {
    const kinds = arrangeUnit(
      {
        elements: [],
        pieces: [],
        rows: [
          row('s1', 'S01', null, { kind: 'skill', through: true }),
          row('a1', 'A01', null, {
            ...{ kind: 'attitude', status: 'none', reasons: [{ rule: 'none' }], required: false },
          }),
        ],
      },
      { method: '', status: '', element: '', gaps: false },
    );
    await renderInPortal(<UnitGrid arranged={kinds} places={workspace} onGo={jest.fn()} />, {
      words: ['matrix', 'terms'],
    });
    expect(screen.getByText('技能')).toBeVisible();
    expect(screen.getByText('經由行為指標達成')).toBeVisible();
    expect(screen.getByText('還沒有看到任何表現，參考')).toBeVisible();
  });

  it('leads from a cell to the judgement, from a head to the evidence, from a gap to the target', async () => {
    const onGo = jest.fn();
    await renderInPortal(<UnitGrid arranged={arranged} places={workspace} onGo={onGo} />, {
      words: ['matrix'],
    });
    fireEvent.click(screen.getByRole('button', { name: /^1\.1，計畫書：待判定/ }));
    fireEvent.click(
      screen.getByRole('columnheader', { name: /會議室觀察/ }).querySelector('button') ?? document.body,
    );
    fireEvent.click(screen.getByRole('button', { name: /^1\.2，計畫書：沒有主張/ }));
    expect(onGo.mock.calls).toEqual([
      ['/enrolments/e?target=p1&evidence=plan'],
      ['/enrolments/e?evidence=watch'],
      ['/enrolments/e?target=p2'],
    ]);
  });

  it('is cards on a phone, with the pieces of each target and the candidate’s own pages behind them', async () => {
    await renderInPortal(<UnitCards arranged={arranged} pieces={pieces} places={own} />, {
      words: ['matrix'],
    });
    expect(screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent)).toEqual([
      '一、準備2 項中 1 項已涵蓋',
      '關鍵證據1 項中 0 項已涵蓋',
    ]);
    expect(screen.getByRole('link', { name: /會議室觀察.*合格/ })).toHaveAttribute(
      'href',
      '/my-evidence/watch',
    );
  });
});
