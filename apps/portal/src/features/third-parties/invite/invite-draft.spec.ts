import type { ThirdPartyForm } from '@attest/api-client';
import { chosenQuestions, inviteOf, newInvite } from './invite-draft';

const form: ThirdPartyForm = {
  toolVersionId: 'v1',
  toolNumber: 2,
  questions: [
    { text: '一', targetIds: ['a'], usual: true },
    { text: '二', targetIds: ['b', 'c'], usual: true },
    { text: '三', targetIds: ['o'], usual: false },
  ],
};

describe('an invitation being put together', () => {
  it('asks what is usual, or what speaks of the indicator it came from', () => {
    const chosen = (target: string | null) =>
      chosenQuestions(newInvite(null, 'zh-TW', form, target)).map(({ text }) => text);
    expect(chosen(null)).toEqual(['一', '二']);
    expect(chosen('c')).toEqual(['二']);
    expect(chosen('o')).toEqual(['三']);
    expect(chosen('unknown')).toEqual(['一', '二']);
  });

  it('leaves out what was not said', () => {
    const draft = { ...newInvite(null, 'en', form, 'a'), name: ' Chen ', email: ' ' };
    expect(inviteOf(draft, form, null)).toEqual({
      method: 'third_party_report',
      inviteeName: 'Chen',
      relationship: 'supervisor',
      locale: 'en',
      days: 14,
      questions: [{ text: '一', targetIds: ['a'] }],
      toolVersionId: 'v1',
    });
  });
});
