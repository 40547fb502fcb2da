import type { Conversation, ConversationThread } from '@attest/api-client';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Locale } from '../../base/i18n/locale';
import { renderInPortal } from '../../testing/render';
import { ConversationPanel } from './conversation-panel';

const assessor = { id: 'a', displayName: '陳冠宇', department: null };
const candidate = { id: 'c', displayName: '林佳穎', department: null };
const silent = {
  ...{ giveFeedback: false, ask: false, answer: false, dispute: false, resolve: false, release: false },
};

const buildThread = (over: Partial<ConversationThread> = {}): ConversationThread => ({
  ...{ id: 't1', target: { id: '1.2', code: '1.2', kind: 'indicator' }, evidence: null, judgement: null },
  ...{ dispute: null, waitsForAssessor: false },
  messages: [
    {
      ...{
        id: 'm1',
        kind: 'feedback',
        text: '請說出判斷的依據。',
        author: assessor,
        at: '2026-03-02T02:00:00Z',
      },
      ...{ held: false, unread: true, result: null },
    },
  ],
  ...over,
});

/** Answers what is read with the conversation, and keeps what is sent. */
async function show(
  conversation: Partial<Conversation>,
  locale: Locale = 'zh-TW',
  refusal: { status: number; code: string; detail: string } | null = null,
) {
  const sent: unknown[] = [];
  const answer = { threads: [], unread: 0, held: 0, openDisputes: 0, abilities: silent, ...conversation };
  Object.assign(globalThis, {
    fetch: (_: string, init: { method?: string; body?: string } = {}) => {
      if (init.method === 'POST') sent.push(JSON.parse(init.body ?? 'null'));
      const refused = init.method === 'POST' ? refusal : null;
      const body = refused ?? (init.method === 'POST' ? { id: 'm', threadId: 't' } : answer);
      return Promise.resolve({
        status: refused?.status ?? 200,
        ok: refused === null,
        headers: { get: () => null },
        text: () => Promise.resolve(JSON.stringify(body)),
      });
    },
  });
  await renderInPortal(
    <ConversationPanel enrolmentId="e" place={{ targetId: '1.2' }} about={{ targetId: '1.2' }} />,
    { locale, words: ['conversation'] },
  );
  return sent;
}

describe('the conversation beside an indicator', () => {
  it('shows what is said here and nowhere else, to who only reads without a way to write', async () => {
    await show({
      threads: [
        buildThread(),
        buildThread({ id: 't2', target: { id: '1.3', code: '1.3', kind: 'indicator' }, messages: [] }),
      ],
    });
    const thread = await screen.findByRole('article', { name: '陳冠宇的意見' });
    expect(within(thread).getByText('請說出判斷的依據。')).toBeInTheDocument();
    expect(within(thread).getByText('新')).toBeInTheDocument();
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('lets the assessor keep feedback back, and says what is still kept back', async () => {
    const sent = await show({
      held: 2,
      abilities: { ...silent, giveFeedback: true, answer: true, resolve: true, release: true },
    });
    expect(await screen.findByText('這個單元有 2 則意見尚未發布')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '寫意見' }));
    await userEvent.click(screen.getByRole('button', { name: '送出意見' }));
    expect(screen.getByText('寫下要說的話')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('給受評者的意見'), '很好');
    await userEvent.click(screen.getByRole('checkbox', { name: '先保留，之後一起發布' }));
    await userEvent.click(screen.getByRole('button', { name: '保留' }));
    await waitFor(() => {
      expect(sent).toEqual([{ kind: 'feedback', targetId: '1.2', text: '很好', held: true }]);
    });
  });

  it('says that the server has no room left, and keeps what was typed', async () => {
    const detail = '伺服器的儲存空間已滿，這次沒有存下任何內容。';
    await show({ abilities: { ...silent, giveFeedback: true } }, 'zh-TW', {
      ...{ status: 507, code: 'storage.full', detail },
    });
    await userEvent.click(await screen.findByRole('button', { name: '寫意見' }));
    await userEvent.type(screen.getByLabelText('給受評者的意見'), '很好');
    await userEvent.click(screen.getByRole('button', { name: '送出意見' }));
    expect(await screen.findByText(detail)).toBeInTheDocument();
    expect(screen.getByLabelText('給受評者的意見')).toHaveValue('很好');
  });

  it('asks for a result when a dispute is resolved, and offers only what is true', async () => {
    const sent = await show({
      openDisputes: 1,
      abilities: { ...silent, giveFeedback: true, answer: true, resolve: true, release: true },
      threads: [
        buildThread({
          ...{ dispute: 'open', waitsForAssessor: true },
          judgement: { id: 'j', verdict: 'not_yet', judgedAt: '2026-03-01T02:00:00Z', superseded: false },
          messages: [
            {
              ...{
                id: 'm',
                kind: 'dispute',
                text: '我有做。',
                author: candidate,
                at: '2026-03-02T02:00:00Z',
              },
              ...{ held: false, unread: false, result: null },
            },
          ],
        }),
      ],
    });
    expect(await screen.findByText('異議待處理')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '處理異議' }));
    expect(screen.getByRole('radio', { name: /^已改判/ })).toBeDisabled();
    await userEvent.type(screen.getByLabelText('理由'), '影片裡看不到。');
    await userEvent.click(screen.getByRole('button', { name: '送出結果' }));
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: /^維持原判定/ }));
    await userEvent.click(screen.getByRole('button', { name: '送出結果' }));
    await waitFor(() => {
      expect(sent).toEqual([
        { kind: 'resolution', threadId: 't1', text: '影片裡看不到。', result: 'upheld' },
      ]);
    });
  });

  it('says in English that it waits for the assessor', async () => {
    await show({ threads: [buildThread({ waitsForAssessor: true })] }, 'en');
    expect(await screen.findByText('Waits for the assessor')).toBeInTheDocument();
  });
});
