import type { Messages } from '../../platform/errors/wording';

export const carryOverMessages = {
  'carry_over.not_superseded': {
    'zh-TW': { title: '沒有新版', detail: '這筆登錄依據的版本仍是現行版本。' },
    en: { title: 'No newer edition', detail: 'The release of this enrolment is still the current one.' },
  },
  'carry_over.no_unit': {
    'zh-TW': { title: '新版沒有對應的單元', detail: '新版裡找不到相當的單元，請由管理員另行登錄。' },
    en: {
      title: 'No unit to go on with',
      detail: 'The newer edition has no counterpart of this unit. An admin can enrol anew.',
    },
  },
  'carry_over.decided': {
    'zh-TW': { title: '正等待簽核', detail: '這個單元已判定。主管簽核或退回之後，再決定是否改依新版。' },
    en: {
      title: 'Waiting for the supervisor',
      detail: 'This unit is decided. Once it is signed or sent back, it can be settled.',
    },
  },
  'carry_over.undecided': {
    'zh-TW': { title: '還有項目沒決定', detail: '文字有改的項目，請逐項決定是否相當並寫下理由。' },
    en: {
      title: 'Not all is decided',
      detail: 'For each item that was reworded, say with a reason whether it asks for the same.',
    },
  },
  'carry_over.reason_missing': {
    'zh-TW': { title: '缺少理由', detail: '和提議不同，或文字有改的項目，都要寫下理由。' },
    en: {
      title: 'A reason is missing',
      detail: 'Give a reason where the wording changed or where you decide against the proposal.',
    },
  },
  'carry_over.nothing_to_carry': {
    'zh-TW': { title: '沒有可延續的判定', detail: '列出的項目在原版本沒有可以延續的證據。' },
    en: {
      title: 'Nothing to carry over',
      detail: 'The items listed have nothing under the earlier edition.',
    },
  },
  'further_attempt.not_due': {
    'zh-TW': {
      title: '還不到展延的時候',
      detail: '到期前開始通知的那一天起才能展延；管理員可以附上理由提前提議。',
    },
    en: {
      title: 'Not yet time to renew',
      detail:
        'A unit can be renewed from the first notice before its end; an admin may ask earlier, with a reason.',
    },
  },
  'further_attempt.gone_on': {
    'zh-TW': { title: '已經有下一次評量', detail: '這個單元已在另一筆登錄續行，請到那一筆查看。' },
    en: { title: 'It goes on already', detail: 'This unit goes on in another enrolment; open that one.' },
  },
  'further_attempt.no_outcome': {
    'zh-TW': { title: '還沒有「尚未達成」的判定', detail: '判定為尚未達成之後，才能再次評量。' },
    en: {
      title: 'Not found “not yet competent”',
      detail: 'A further attempt begins after the unit was found not yet competent.',
    },
  },
  'further_attempt.to_judge': {
    'zh-TW': { title: '還有證據待判定', detail: '先判定已交的證據，再開始再次評量。' },
    en: {
      title: 'Evidence waits for a judgement',
      detail: 'Judge what was handed in, then begin a further attempt.',
    },
  },
  'further_attempt.not_signed': {
    'zh-TW': { title: '還沒有簽核', detail: '簽核過的單元才能展延。' },
    en: { title: 'Not signed', detail: 'Only a unit that was signed can be renewed.' },
  },
  'further_attempt.proposed': {
    'zh-TW': { title: '已經提議展延', detail: '評量人員還沒有決定。' },
    en: { title: 'Proposed already', detail: 'The assessor has not decided yet.' },
  },
  'further_attempt.reason_missing': {
    'zh-TW': { title: '缺少理由', detail: '還不到展延的時候；提前提議要寫下理由。' },
    en: { title: 'A reason is missing', detail: 'It is not time yet; give a reason for asking earlier.' },
  },
} as const satisfies Messages;
