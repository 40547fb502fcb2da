import type { Timeline as TimelineRead } from '@attest/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../../testing/render';
import { TimelineItem } from './timeline-item';

const person = { id: 'b', displayName: '陳冠宇', department: null };
const unit = (enrolmentId: string, code: string) => ({
  ...{ enrolmentId, unitId: `u${code}`, code, title: '安裝、配置與保全工作場域網路' },
  ...{ state: 'in_progress' as const, assessor: person, mayClaim: true },
});
const units = new Map(
  [unit('e7', 'T7'), unit('e8', 'T8'), unit('e10', 'T10')].map((one) => [one.enrolmentId, one]),
);
const claimed = (enrolmentId: string, code: string, over: object = {}) => ({
  ...{ enrolmentId, targetId: code, kind: 'indicator' as const, code },
  ...{ verdict: 'satisfactory' as const, kept: false, ...over },
});
const suggestion = (code: string) => ({
  ...{
    enrolmentId: 'e10',
    targetId: code,
    kind: 'indicator' as const,
    code,
    text: '連絡適當廠商討論支援承諾',
  },
  ...{ reason: 'shared_words' as const, words: ['後勤支援'], likeCode: 'P8.2.1' },
});
const piece: TimelineRead['items'][number] = {
  ...{ evidenceId: 'v', versionId: 'v1', number: 1, method: 'direct_observation', title: '機房更新' },
  ...{ occurredAt: '2026-03-09T01:00:00Z', recordedBy: person, durationMinutes: 95, fileCount: 6 },
  withdrawn: false,
  uses: [
    claimed('e7', 'P7.2.4'),
    claimed('e7', 'P7.2.5', { verdict: null }),
    claimed('e8', 'P8.2.2', { kept: true }),
  ],
  suggestions: [suggestion('P10.1.5'), suggestion('P10.2.1')],
};
const show = (over: Partial<Parameters<typeof TimelineItem>[0]> = {}) =>
  renderInPortal(
    <ol>
      <TimelineItem
        {...{ piece, units }}
        own={false}
        oneByOne={false}
        chosen={false}
        onChoose={null}
        {...over}
      />
    </ol>,
    { words: ['timeline'] },
  );

describe('a piece on the timeline', () => {
  it('says unit by unit what it showed, what waits, and what stays as it was signed', async () => {
    await show();
    expect(screen.getByText('T7').closest('li')).toHaveTextContent(/P7\.2\.4.*P7\.2\.5.*1 項待判定/);
    expect(screen.getByText('T8').closest('li')).toHaveTextContent(/P8\.2\.2.*簽核的內容不變.*合格/);
  });

  it('suggests in full wording with the reason; nothing is chosen beforehand', async () => {
    await show();
    const also = within(screen.getByRole('group', { name: '也可用於' }));
    expect(also.getAllByText(/和 P8\.2\.1 都提到：後勤支援/)).toHaveLength(2);
    expect(also.getByRole('button', { name: '採用 T10 P10.1.5' })).toBeEnabled();
    expect(also.getByRole('button', { name: 'T10 P10.1.5 不適用' })).toBeEnabled();
  });

  it('asks a candidate on a phone one at a time, and to have the assessor look', async () => {
    await show({ own: true, oneByOne: true });
    expect(screen.getAllByRole('button', { name: '請陳冠宇看' })).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: '還有 1 項建議' }));
    expect(screen.getAllByRole('button', { name: '請陳冠宇看' })).toHaveLength(2);
  });

  it('is named by what it is only to who reads contents', async () => {
    await show({ piece: { ...piece, title: null, suggestions: [] } });
    expect(screen.getByRole('heading', { name: '內容不公開' })).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
