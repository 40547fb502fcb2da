import type { ConstraintCodes } from '../../platform/errors/messages';
import type { Messages } from '../../platform/errors/wording';

export const signOffMessages = {
  'sign_off.password': {
    'zh-TW': { title: '密碼不正確', detail: '這次沒有簽下任何內容。請重新輸入您的密碼。' },
    en: { title: 'Wrong password', detail: 'Nothing was signed. Enter your password again.' },
  },
  'sign_off.changed': {
    'zh-TW': {
      title: '內容已經不同',
      detail: '這次沒有簽下任何內容。您看到的頁面之後有變更，請看過列出的差異再簽核。',
    },
    en: {
      title: 'Changed since you saw it',
      detail:
        'Nothing was signed. The case changed after it was displayed; look at what is listed, then sign.',
    },
  },
  'sign_off.not_signable': {
    'zh-TW': { title: '目前不能簽核', detail: '只有判定為達成職能、等待簽核的單元可以簽核或退回。' },
    en: {
      title: 'Not to be signed now',
      detail:
        'Only a unit that is decided as competent and waits for a signature can be signed or sent back.',
    },
  },
  'sign_off.signer_unconfirmed': {
    'zh-TW': {
      title: '簽核者的帳號沒有先確認',
      detail:
        '機構規定，簽核者要在評量開始之前，由寄到本人信箱的連結確認過帳號。請由另一位已確認的主管簽核。',
    },
    en: {
      title: 'The signer’s account was not confirmed beforehand',
      detail:
        'The organisation wants whoever signs to have confirmed their account, by a link mailed to its address, before the assessment began. Have another supervisor sign who did.',
    },
  },
  'sign_off.not_independent': {
    'zh-TW': { title: '不能由您簽核', detail: '您參與了這個單元的判定，需要由另一位主管簽核。' },
    en: {
      title: 'Not for you to sign',
      detail: 'You took part in assessing this unit. Another supervisor has to sign it.',
    },
  },
} as const satisfies Messages;

/** What a race can run into although the use case looked first. */
export const signOffConstraints: ConstraintCodes = {
  sign_off_outcome_unique: 'sign_off.not_signable',
};
