import { jest } from '@jest/globals';
import type { ThirdPartyAnswer, ThirdPartyPage } from '@attest/api-client';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { patched } from '../../../base/change/change';
import { renderInPortal } from '../../../testing/render';
import { newDraft } from './answer-draft';
import { AnswerForm } from './answer-form';

const page: ThirdPartyPage = {
  state: 'open',
  locale: 'zh-TW',
  organisation: '晴天訓練中心',
  contact: { name: '陳冠宇', email: 'chen@example.org' },
  asked: {
    method: 'stakeholder_feedback',
    inviteeName: '王大明',
    inviteeOrganisation: '久禾物流',
    relationship: 'customer',
    candidateName: '林佳穎',
    unitTitle: '與客戶進行業務互動',
    message: '謝謝幫忙。',
    questions: ['她事先聯絡了嗎？', '她記下需求了嗎？'],
    expiresOn: '2030-05-01',
    minutes: 5,
  },
};

const over: ThirdPartyPage = { ...page, state: 'answered', asked: null };
const sent = jest.fn<(answer: ThirdPartyAnswer) => Promise<ThirdPartyPage>>();
const declined = jest.fn<(reason: string) => Promise<ThirdPartyPage>>();
beforeEach(() => {
  sent.mockReset().mockResolvedValue(over);
  declined.mockReset().mockResolvedValue({ ...over, state: 'declined' });
});

/** The form with what a device would keep. */
function Kept({ onDone }: { onDone: (page: ThirdPartyPage) => void }) {
  const [draft, setDraft] = useState(() => newDraft(page.asked!));
  return (
    <AnswerForm
      page={page}
      asked={page.asked!}
      draft={draft}
      savedAt={null}
      onChange={(patch) => {
        setDraft((latest) => patched(latest, patch));
      }}
      onAnswer={sent}
      onDecline={declined}
      onDone={onDone}
    />
  );
}

const open = async (locale: 'zh-TW' | 'en' = 'zh-TW') => {
  const done = jest.fn();
  await renderInPortal(<Kept onDone={done} />, { locale, words: ['third-parties'] });
  await screen.findByRole('heading', { level: 1 });
  return done;
};
const question = (text: string) => screen.getByRole('group', { name: new RegExp(text) });
const rate = (text: string, rating: string) => {
  fireEvent.click(within(question(text)).getByRole('radio', { name: rating }));
};
const type = (label: RegExp, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

describe('the page behind a link', () => {
  it('says what it is for, who asks, how long it takes and until when', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1, name: '談談林佳穎的工作表現' })).toBeVisible();
    expect(screen.getByText(/晴天訓練中心接受「與客戶進行業務互動」/)).toBeVisible();
    expect(screen.getByText('共 2 題，約 5 分鐘，不需要帳號')).toBeVisible();
    expect(screen.getByText('謝謝幫忙。')).toBeVisible();
  });

  it('asks for an example only of what was seen', async () => {
    await open();
    rate('她事先聯絡了嗎', '一向做得到');
    expect(within(question('她事先聯絡了嗎')).getByLabelText(/舉一個你看到的例子/)).toBeVisible();
    rate('她記下需求了嗎', '沒看過，不清楚');
    expect(within(question('她記下需求了嗎')).queryByLabelText(/舉一個/)).toBeNull();
    expect(screen.getByText('已答 2／2')).toBeVisible();
  });

  it('names everything that is missing, and sends nothing', async () => {
    const done = await open();
    rate('她事先聯絡了嗎', '偶爾做得到');
    fireEvent.click(screen.getByRole('button', { name: '送出回答' }));
    expect(within(question('她記下需求了嗎')).getByRole('alert')).toHaveTextContent('請選一個答案');
    expect(screen.getByLabelText(/職稱/)).toBeInvalid();
    expect(screen.getByText('請勾選後再送出')).toBeVisible();
    expect(sent).not.toHaveBeenCalled();
    expect(done).not.toHaveBeenCalled();
  });

  it('sends what was said with the sentence as it was shown', async () => {
    const done = await open();
    rate('她事先聯絡了嗎', '多半做得到');
    type(/舉一個你看到的例子/, '三月那次前一天就打來');
    rate('她記下需求了嗎', '沒看過，不清楚');
    type(/職稱/, '採購');
    type(/從什麼時候/, '2024 年起');
    fireEvent.click(
      within(screen.getByRole('group', { name: /會影響回答的關係/ })).getByRole('radio', { name: /^有/ }),
    );
    type(/請說明/, '她是我表妹');
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(screen.getByRole('button', { name: '送出回答' }));
    await waitFor(() => {
      expect(done).toHaveBeenCalledWith(expect.objectContaining({ state: 'answered' }));
    });
    expect(sent).toHaveBeenCalledWith({
      name: '王大明',
      position: '採購',
      organisation: '久禾物流',
      relationship: 'customer',
      knownSince: '2024 年起',
      conflictDeclared: true,
      conflictExplanation: '她是我表妹',
      answers: [{ rating: 'mostly', answer: '三月那次前一天就打來' }, { rating: 'not_seen' }],
      statement: '以上是我親自見聞，據實回答關於林佳穎的工作。',
    });
  });

  it('lets somebody decline, in English too', async () => {
    const done = await open('en');
    fireEvent.click(screen.getByRole('button', { name: 'I would rather not answer' }));
    fireEvent.change(await screen.findByLabelText(/Reason/), { target: { value: 'I hardly know her.' } });
    fireEvent.click(screen.getByRole('button', { name: 'I will not answer' }));
    await waitFor(() => {
      expect(done).toHaveBeenCalled();
    });
    expect(declined).toHaveBeenCalledWith('I hardly know her.');
    expect(sent).not.toHaveBeenCalled();
  });
});
