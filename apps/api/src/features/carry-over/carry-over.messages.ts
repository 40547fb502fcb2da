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
} as const satisfies Messages;
