import type { ConstraintCodes } from '../../platform/errors/messages';
import type { Messages } from '../../platform/errors/wording';

export const programmeOutcomeMessages = {
  'programme_outcome.incomplete': {
    'zh-TW': { title: '還不能判定達成學程', detail: '列出的項目還缺。補齊之後再判定。' },
    en: { title: 'Not ready for competent', detail: 'What is listed is still missing of the programme.' },
  },
  'programme_outcome.changed': {
    'zh-TW': {
      title: '內容已經不同',
      detail: '這次沒有記下判定。您看到的頁面之後有變更，請看過列出的差異再判定。',
    },
    en: {
      title: 'Changed since you saw it',
      detail: 'Nothing was decided. Look at what is listed as different, then decide.',
    },
  },
  'programme_outcome.decided': {
    'zh-TW': { title: '已經判定', detail: '這個學程已判定，等待主管簽核。內容有變更時可以重新判定。' },
    en: {
      title: 'Decided already',
      detail:
        'This programme is decided and waits for the supervisor. It can be decided anew when it changes.',
    },
  },
  'programme_sign_off.changed': {
    'zh-TW': {
      title: '內容已經不同',
      detail: '這次沒有簽下任何內容。您看到的頁面之後有變更，請看過列出的差異再簽核。',
    },
    en: {
      title: 'Changed since you saw it',
      detail:
        'Nothing was signed. The programme changed after it was displayed; look at what is listed, then sign.',
    },
  },
  'programme_sign_off.not_signable': {
    'zh-TW': {
      title: '目前不能簽核',
      detail: '只有判定為達成、內容完整且等待簽核的學程可以簽核；簽核前有單元過期時，要先展延並重新判定。',
    },
    en: {
      title: 'Not to be signed now',
      detail:
        'Only a programme that is decided as competent and still complete can be signed. Where a unit has run out since, it is renewed and the whole decided anew.',
    },
  },
  'programme_sign_off.not_independent': {
    'zh-TW': { title: '不能由您簽核', detail: '您參與了其中單元的評量，需要由另一位主管簽核。' },
    en: {
      title: 'Not for you to sign',
      detail: 'You took part in assessing a unit of this programme. Another supervisor has to sign it.',
    },
  },
} as const satisfies Messages;

/** What a race can run into although the use case looked first. */
export const programmeOutcomeConstraints: ConstraintCodes = {
  programme_sign_off_outcome_unique: 'programme_sign_off.not_signable',
};
