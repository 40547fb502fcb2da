import type { ConstraintCodes } from '../../platform/errors/messages';
import type { Messages } from '../../platform/errors/wording';

export const programmeEnrolmentMessages = {
  'programme_enrolment.not_in_use': {
    'zh-TW': { title: '學程還不能指派', detail: '只能指派啟用中的學程。請先啟用，或選另一個學程。' },
    en: {
      title: 'Not in use',
      detail: 'Only a programme that is in use can be assigned. Put it in use first, or choose another.',
    },
  },
  'programme_enrolment.version_changed': {
    'zh-TW': {
      title: '學程剛剛換了版本',
      detail: '這段時間有人啟用了另一版。請重新載入，看過新的提案後再指派。',
    },
    en: {
      title: 'The programme has a newer version',
      detail: 'Somebody put another version in use meanwhile. Load again and look at the new proposal.',
    },
  },
  'programme_enrolment.too_many': {
    'zh-TW': { title: '一次太多人', detail: '一次最多指派 200 人，單元多的學程更少。請分成幾次。' },
    en: {
      title: 'Too many at once',
      detail:
        'At most 200 people are assigned at once, fewer to a programme of many units. Do it in several steps.',
    },
  },
  'programme_enrolment.choice_for_nobody': {
    'zh-TW': {
      title: '有人只有個別設定，沒有列入指派',
      detail: '這些人有個別設定，但不在指派的人、群組或名單裡：{names}。請把他們加入，或移除個別設定。',
    },
    en: {
      title: 'Choices for people who are not being assigned',
      detail:
        'Something was chosen for people who are not among those named, in the group or on the list: {names}. Add them, or take the choice away.',
    },
  },
  'programme_enrolment.unit_unknown': {
    'zh-TW': { title: '單元不在這個學程裡', detail: '請從這個學程的選修單元中選擇。' },
    en: { title: 'Not of this programme', detail: 'Choose from the elective units of this programme.' },
  },
  'programme_enrolment.requirement_unknown': {
    'zh-TW': { title: '入門水準不屬於這個學程', detail: '請重新載入，看這一版的入門水準。' },
    en: {
      title: 'Not an entry requirement of this programme',
      detail: 'Load again to see the entry requirements of this version.',
    },
  },
  'programme_enrolment.reason_missing': {
    'zh-TW': { title: '免除需要理由', detail: '請寫下為什麼免除這項入門水準。' },
    en: { title: 'A reason is needed', detail: 'Say why this entry requirement is waived.' },
  },
  'programme_enrolment.nothing_to_take': {
    'zh-TW': {
      title: '沒有可沿用的確認',
      detail: '這項入門水準已有人登記，或上次的結果不同。請重新載入再看一次。',
    },
    en: {
      title: 'Nothing to take along',
      detail:
        'Somebody has noted this entry requirement meanwhile, or it was found otherwise before. Load again.',
    },
  },
  'programme_enrolment.closed': {
    'zh-TW': { title: '學程登錄已結束', detail: '已簽核或已撤回的學程登錄不再變更。' },
    en: {
      title: 'This programme enrolment is closed',
      detail: 'One that is signed or withdrawn no longer changes.',
    },
  },
  'programme_enrolment.too_many_electives': {
    'zh-TW': { title: '選修太多', detail: '這一組選修的單元數已經足夠。請減少後再試一次。' },
    en: { title: 'Too many electives', detail: 'The section asks for fewer units than were chosen.' },
  },
  'programme_enrolment.not_signed': {
    'zh-TW': { title: '學程還沒有簽核', detail: '簽核過的學程才能展延。' },
    en: { title: 'Not signed', detail: 'Only a programme that was signed can be renewed.' },
  },
  'programme_enrolment.gone_on': {
    'zh-TW': { title: '已經展延', detail: '受評者已在這個學程的下一次評量，請到那一筆查看。' },
    en: { title: 'Renewed already', detail: 'The candidate is on this programme once more; open that one.' },
  },
  'programme_enrolment.people_refused': {
    'zh-TW': {
      title: '評量人員或主管不能續任',
      detail: '有人已離開、沒有這個角色，或參與過評量而不能簽核。請另選一位。',
    },
    en: {
      title: 'Somebody cannot take part',
      detail: 'Somebody has left, does not hold the role, or took part in the assessment. Choose another.',
    },
  },
  'programme_enrolment.exists': {
    'zh-TW': { title: '已經在這個學程', detail: '有人同時指派了同一個人。請重新載入。' },
    en: {
      title: 'On the programme already',
      detail: 'Somebody assigned the same person at the same time. Load again.',
    },
  },
} as const satisfies Messages;

/** What a race can run into although the use case looked first. */
export const programmeEnrolmentConstraints: ConstraintCodes = {
  programme_enrolment_open_unique: 'programme_enrolment.exists',
  programme_enrolment_attempt_unique: 'programme_enrolment.exists',
};
