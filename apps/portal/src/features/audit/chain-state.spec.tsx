import type { AuditVerification } from '@attest/api-client';
import { screen } from '@testing-library/react';
import { renderInPortal } from '../../testing/render';
import { ChainState } from './chain-state';

const found: AuditVerification = {
  ...{
    intact: true,
    events: 1_000_264,
    rows: 6_486_280,
    rowsSinceUpgrade: 0,
    headHash: 'ab',
    brokenAt: null,
  },
  ...{ checkpointSequence: null, checkpointAt: null, damaged: 0, damage: [] },
  ...{ checkedAt: '2026-03-02T00:10:00Z', milliseconds: 61_000, late: false, failedAt: null },
  ...{ newerEvents: 0, uncheckedEvents: 0, running: false },
};
const never: Partial<AuditVerification> = {
  ...{ intact: null, events: 0, rows: 0, checkedAt: null, milliseconds: null },
};
const failed: Partial<AuditVerification> = { failedAt: '2026-03-03T00:10:00Z' };

const show = async (state: Partial<AuditVerification>, locale: 'zh-TW' | 'en' = 'zh-TW') => {
  const body = JSON.stringify({ ...found, ...state });
  Object.assign(globalThis, {
    fetch: () =>
      Promise.resolve({ ok: true, status: 200, headers: new Map(), text: () => Promise.resolve(body) }),
  });
  await renderInPortal(<ChainState />, { locale, words: ['audit'] });
  return (await screen.findByRole('button', { name: /查驗|Check (?:again|now)/ })).closest('section');
};

describe('the check of the whole record', () => {
  it.each([
    ['never made', never, ['尚未查驗']],
    ['under way for the first time', { ...never, running: true }, ['查驗中']],
    ['not carried out, with nothing to show', { ...never, ...failed }, ['查驗沒有完成', '還沒有任何結果']],
    ['asked for again after it failed', { ...never, ...failed, running: true }, ['查驗中']],
    ['good', {}, ['紀錄完整', '1,000,264', '耗時 61 秒']],
    ['good and not made any more', { late: true }, ['紀錄完整', '查驗逾期']],
    [
      'good, and the next not carried out',
      { ...failed, late: true },
      ['紀錄完整', '查驗沒有完成', '之前的結果'],
    ],
    ['behind', { newerEvents: 2_000, uncheckedEvents: 51 }, ['2,000 筆事件', '另有 51 筆']],
    ['bad', { intact: false, damaged: 3 }, ['紀錄與指紋不符', '有 3 處']],
  ])('%s', async (_, state, texts) => {
    const section = await show(state);
    for (const text of texts) expect(section).toHaveTextContent(text);
  });

  it('says one thing at a time about a check that was missed', async () => {
    expect(await show({ ...failed, late: true })).not.toHaveTextContent('查驗逾期');
  });

  it('says nothing of a missed one while the next is under way', async () => {
    expect(await show({ ...failed, late: true, running: true })).not.toHaveTextContent(
      /查驗逾期|查驗沒有完成/,
    );
  });

  it('says so in English', async () => {
    expect(await show(failed, 'en')).toHaveTextContent('Check not carried out');
  });
});
