import { jest } from '@jest/globals';
import type { CarryOverProposal, CarryOverTarget } from '@attest/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '../../shared/http/api';
import { buildEnrolment } from '../../testing/build-enrolment';
import { renderInPortal } from '../../testing/render';
import { Settle } from './settle';

const side = (id: string) => ({
  ...{ id, code: id, text: `指標 ${id}`, parentId: null, unitCode: null, elementCode: null },
});
const edition = (code: string) => ({
  ...{ id: code, code, version: '1', name: '測試職能', publishedAt: '2026-01-01T00:00:00Z' },
  state: 'published' as const,
});
const target = (id: string, proposal: CarryOverTarget['proposal'], pieces: number): CarryOverTarget => ({
  ...{ targetId: `new ${id}`, kind: 'indicator', proposal, pieces, judged: pieces, runs: [] },
  change: proposal === 'carried' ? 'unchanged' : proposal === 'gap' ? 'added' : 'reworded',
  before: proposal === 'gap' ? null : side(id),
  after: side(`new ${id}`),
});
/** One of the same wording without evidence, two reworded of which one has evidence, one new. */
const targets = [
  target('same', 'carried', 0),
  target('asked', 'to_confirm', 1),
  target('bare', 'to_confirm', 0),
  target('fresh', 'gap', 0),
];
const proposal = (contextRecords: CarryOverProposal['contextRecords']): CarryOverProposal => ({
  enrolment: buildEnrolment(),
  ...{ from: edition('甲'), to: edition('乙'), unit: side('單元'), targets, dropped: [], contextRecords },
});
const nothing = { planItems: [], adjustments: 0, ratedTargetIds: [] };
const show = (contextRecords: CarryOverProposal['contextRecords']) =>
  renderInPortal(<Settle proposal={proposal(contextRecords)} onStale={jest.fn()} />, {
    words: ['carry-over'],
  });
const along = () => screen.getByRole('heading', { name: '一起延續' }).closest('section') as HTMLElement;

afterEach(() => {
  jest.restoreAllMocks();
});

describe('settling an enrolment under a newer edition', () => {
  it('says what goes along, following what is decided', async () => {
    const post = jest.spyOn(api, 'post').mockReturnValue(new Promise(() => undefined));
    const user = userEvent.setup();
    await show({
      planItems: [
        { method: 'direct_observation', targets: ['same', 'asked', 'bare'] },
        { method: 'third_party_report', targets: ['asked'] },
      ],
      adjustments: 1,
      ratedTargetIds: ['same', 'asked'],
    });
    const section = within(along());
    expect(section.getByText(/^2 個項目中延續 1 個/)).toBeVisible();
    expect(section.getByText('3 個評量標的中延續 1 個')).toBeVisible();
    expect(section.getByText('不延續')).toBeVisible();
    expect(section.getByText(/^1 項，照原來同意的內容/)).toBeVisible();
    expect(section.getByText(/^已填的 2 項中延續 1 項/)).toBeVisible();

    await user.click(screen.getByRole('radio', { name: '相當，延續' }));
    await user.type(screen.getByRole('textbox'), '一樣');
    expect(section.getByText(/^2 個項目中延續 2 個/)).toBeVisible();
    expect(section.getByText('3 個評量標的中延續 2 個')).toBeVisible();
    expect(section.queryByText('不延續')).toBeNull();
    expect(section.getByText(/^已填的 2 項全部延續/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: '改依 乙 續行' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('一起延續：評量計畫 2 個項目、合理調整 1 項、自評 2 項。')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: '改依新版' }));
    expect(post.mock.calls[0]?.[1]).toMatchObject({
      body: { decisions: [{ targetId: 'new asked', equivalent: true, reason: '一樣' }] },
    });
  });

  it('says of what is no indicator which kind it is', async () => {
    await show(nothing);
    expect(screen.queryByText('知識')).toBeNull();
    await renderInPortal(
      <Settle
        proposal={{
          ...proposal(nothing),
          targets: [{ ...target('known', 'carried', 1), kind: 'knowledge' }],
        }}
        onStale={jest.fn()}
      />,
      { words: ['carry-over'] },
    );
    expect(screen.getByText(/知識/)).toBeVisible();
  });

  it('says nothing of what there is not', async () => {
    await show(nothing);
    expect(screen.getByText('文字有改，請確認')).toBeVisible();
    expect(screen.queryByText('一起延續')).toBeNull();
  });

  it('says so when none of it goes along', async () => {
    await show({
      planItems: [{ method: 'direct_observation', targets: ['bare'] }],
      ...{ adjustments: 0, ratedTargetIds: ['bare'] },
    });
    expect(within(along()).getByText(/^1 個項目都不延續/)).toBeVisible();
    expect(within(along()).getByText(/^已填的 1 項都不延續/)).toBeVisible();
  });
});
