import type { ConstraintCodes } from '../../platform/errors/messages';
import type { Messages } from '../../platform/errors/wording';

export const judgementMessages = {
  'judgement.changed': {
    'zh-TW': {
      title: '判定已有變更',
      detail: '您開啟之後，這項判定已被更新。請重新載入，看過最新的判定後再試。',
    },
    en: {
      title: 'Judged meanwhile',
      detail: 'Another judgement stands since you opened this. Reload, look at it, and judge again.',
    },
  },
  'judgement.marks_missing': {
    'zh-TW': {
      title: '請確認有效、真實、時效',
      detail: '判定為合格時，須說明證據是否有效、真實、符合時效。',
    },
    en: {
      title: 'Valid, authentic, current?',
      detail: 'A satisfactory judgement says whether the evidence is valid, authentic and current.',
    },
  },
  'judgement.reason_missing': {
    'zh-TW': {
      title: '請說明裁定的理由',
      detail: '這項判定和另一位評量人員不一致。由您裁定時，請寫下理由，讓對方看得到。',
    },
    en: {
      title: 'Say why',
      detail:
        'This differs from what another assessor judged. Settling it needs a reason that they can read.',
    },
  },
  'judgement.identity_not_recorded': {
    'zh-TW': {
      title: '還沒有身分確認的紀錄',
      detail: '紀錄上沒有以這種方式確認第三方的身分。請先記錄身分確認，再以它說明真實性。',
    },
    en: {
      title: 'No identity check on the record',
      detail:
        "The record has no check of the third party's identity by this means. Record it first; it then counts by itself.",
    },
  },
  'judgement.version_superseded': {
    'zh-TW': { title: '已有較新的版本', detail: '受評者已提交較新的版本，請判定最新版本。' },
    en: {
      title: 'A newer version exists',
      detail: 'The candidate has handed in a newer version. Judge that one.',
    },
  },
  'judgement.other_candidate': {
    'zh-TW': { title: '不是這位受評者的證據', detail: '這件證據不屬於這筆受評登錄的受評者。' },
    en: { title: "Another candidate's", detail: 'This evidence is not of the candidate of this enrolment.' },
  },
} as const satisfies Messages;

/** What a race can run into although the use case looked first. */
export const judgementConstraints: ConstraintCodes = {
  judgement_supersedes_unique: 'judgement.changed',
  judgement_first_unique: 'judgement.changed',
};
