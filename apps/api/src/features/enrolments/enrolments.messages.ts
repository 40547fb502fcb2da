import type { ConstraintCodes } from '../../platform/errors/messages';
import type { Messages } from '../../platform/errors/wording';

export const enrolmentMessages = {
  'enrolment.exists': {
    'zh-TW': { title: '已經登錄', detail: '列出的受評者在這個單元已有進行中的登錄，這次沒有登錄任何人。' },
    en: {
      title: 'Enrolled already',
      detail: 'The candidates listed have an open enrolment on this unit. Nobody was enrolled.',
    },
  },
  'enrolment.candidates_refused': {
    'zh-TW': {
      title: '有人不能登錄',
      detail:
        '這次沒有登錄任何人。列出的受評者已有進行中的登錄，或沒有受評者角色。可以略過他們，登錄其他人。',
    },
    en: {
      title: 'Some cannot be enrolled',
      detail:
        'Nobody was enrolled. Those listed have an open enrolment on this unit or are no candidates. You may leave them out and enrol the others.',
    },
  },
  'enrolment.not_independent': {
    'zh-TW': {
      title: '參與過這個單元',
      detail: '列出的人在這個單元記錄、判定過，或以第三方身分回覆或受邀，簽核與評量都要由別人擔任。',
    },
    en: {
      title: 'Took part in this unit',
      detail:
        'Those listed recorded or judged here, or are a third party to it. Somebody else has to sign or assess.',
    },
  },
  'enrolment.named_already': {
    'zh-TW': {
      title: '已列名在這個單元',
      detail: '列出的人已是這個單元的受評者、主評量人員或主管，不能再加入評量團隊。',
    },
    en: {
      title: 'Named already',
      detail: 'Those listed are its candidate, its lead assessor or its supervisor and cannot join the team.',
    },
  },
  'enrolment.bound_to_method': {
    'zh-TW': { title: '不在您的分工內', detail: '您在這個單元只負責一種評量方法，這件證據屬於其他方法。' },
    en: {
      title: 'Not by this method',
      detail: 'You assess this unit by one method only, and this evidence is by another.',
    },
  },
  'enrolment.unit_unknown': {
    'zh-TW': { title: '找不到單元', detail: '請從清單選擇一個單元。' },
    en: { title: 'No such unit', detail: 'Choose a unit from the list.' },
  },
  'enrolment.not_published': {
    'zh-TW': { title: '這個版本不能登錄', detail: '只能登錄已發布版本的單元。' },
    en: { title: 'Not open for enrolment', detail: 'Only units of a published release take enrolments.' },
  },
  'enrolment.same_person': {
    'zh-TW': { title: '需要三個不同的人', detail: '受評者、評量人員與主管必須是不同的人。' },
    en: {
      title: 'Three different people',
      detail: 'Candidate, assessor and supervisor have to be different people.',
    },
  },
  'enrolment.person_unknown': {
    'zh-TW': { title: '找不到成員', detail: '列出的人不是這個機構的在職成員。' },
    en: { title: 'No such member', detail: 'Those listed are not active members of this organisation.' },
  },
  'enrolment.person_invited': {
    'zh-TW': { title: '還沒有接受邀請', detail: '評量人員和簽核主管要先接受邀請，才能指派。' },
    en: {
      title: 'Not joined yet',
      detail: 'An assessor or supervisor has to accept the invitation before being named.',
    },
  },
  'enrolment.role_missing': {
    'zh-TW': { title: '角色不符', detail: '列出的人目前沒有所需的角色，請先由管理員指派。' },
    en: {
      title: 'Role missing',
      detail: 'Those listed do not hold the role this needs. Have an admin grant it first.',
    },
  },
  'enrolment.nothing_asked': {
    'zh-TW': { title: '沒有要更改的內容', detail: '請選擇登錄，並填新的期限、評量人員或主管。' },
    en: {
      title: 'Nothing to change',
      detail: 'Choose enrolments, and say a new due date, assessor or supervisor.',
    },
  },
  'enrolment.too_many': {
    'zh-TW': { title: '一次太多筆', detail: '一次最多更改 {most} 筆登錄，請分次進行。' },
    en: { title: 'Too many at once', detail: 'At most {most} enrolments are changed at once. Take fewer.' },
  },
  'enrolment.closed': {
    'zh-TW': { title: '這筆登錄已結束', detail: '已簽核或已撤回的登錄不再變更。' },
    en: { title: 'This enrolment is closed', detail: 'A signed or withdrawn enrolment no longer changes.' },
  },
  'request.exists': {
    'zh-TW': { title: '已經請求過', detail: '這個項目已有一則未結的請求。' },
    en: { title: 'Asked already', detail: 'There is an open request for this item.' },
  },
  'target.unknown': {
    'zh-TW': { title: '項目不屬於這個單元', detail: '請選擇這筆登錄的行為指標或關鍵證據。' },
    en: { title: 'Not of this unit', detail: 'Choose an indicator or critical evidence of this enrolment.' },
  },
} as const satisfies Messages;

/** What a race can run into although the use case looked first. */
export const enrolmentConstraints: ConstraintCodes = {
  enrolment_open_unique: 'enrolment.exists',
  enrolment_attempt_unique: 'enrolment.exists',
  enrolment_assessor_apart: 'enrolment.named_already',
  enrolment_assessor_once: 'conflict',
};
