import type { Messages } from '../../platform/errors/wording';

export const evidenceMessages = {
  'evidence.target_unknown': {
    'zh-TW': { title: '不屬於這個單元', detail: '所選的項目不屬於這筆受評登錄的單元。' },
    en: {
      title: 'Not of this unit',
      detail: 'Something named does not belong to the unit of this enrolment.',
    },
  },
  'evidence.target_missing': {
    'zh-TW': { title: '尚未選擇項目', detail: '請至少選擇一項指標、關鍵證據、產出、知識、技能或態度。' },
    en: {
      title: 'Nothing it proves',
      detail:
        'Name at least one indicator, critical evidence item, output, item of knowledge, skill or attitude.',
    },
  },
  'evidence.part_unknown': {
    'zh-TW': {
      title: '沒有這個細項',
      detail: '所選的細項不在標準為這一項所列的範圍內，或這一項沒有列入這筆證據。',
    },
    en: {
      title: 'No such part',
      detail: 'The standard lists no such part under the item, or the evidence does not name the item.',
    },
  },
  'evidence.tool_unknown': {
    'zh-TW': {
      title: '不是這個單元的評量工具',
      detail: '所用的評量工具不屬於這個單元，或不適用於這種評量方式。',
    },
    en: {
      title: 'Not a tool of this unit',
      detail: 'The tool named does not belong to this unit, or does not go with this method.',
    },
  },
  'evidence.marks_missing': {
    'zh-TW': {
      title: '尚未確認證據是否可採',
      detail: '判定為合格時，請說明這項證據是否有效、真實並具時效；也可以先存證據，稍後再判定。',
    },
    en: {
      title: 'Not said whether it counts',
      detail:
        'A satisfactory judgement says whether the evidence is valid, authentic and current. You may also record it now and judge it later.',
    },
  },
  'evidence.file_unknown': {
    'zh-TW': { title: '無法使用這個檔案', detail: '檔案不存在、不是您上傳的，或尚未通過檢查。' },
    en: {
      title: 'File not usable',
      detail: 'A file named does not exist, was not uploaded by you, or was not accepted.',
    },
  },
  'evidence.in_future': {
    'zh-TW': { title: '時間在未來', detail: '證據的發生時間不能晚於現在。' },
    en: { title: 'In the future', detail: 'Evidence cannot have happened later than now.' },
  },
  'evidence.too_long_ago': {
    'zh-TW': { title: '時間太久以前', detail: '請檢查證據的發生時間。' },
    en: { title: 'Too long ago', detail: 'Check when this happened.' },
  },
  'evidence.other_candidate': {
    'zh-TW': { title: '不是同一位受評者', detail: '一件證據只能用於同一位受評者的單元。' },
    en: {
      title: 'Another candidate',
      detail: 'A piece of evidence counts only in units of the candidate it is about.',
    },
  },
  'evidence.enrolment_twice': {
    'zh-TW': { title: '同一個單元選了兩次', detail: '請把同一個單元的項目放在一起。' },
    en: { title: 'One unit named twice', detail: 'Name what it shows in one unit together.' },
  },
  'evidence.version_superseded': {
    'zh-TW': { title: '已有較新的版本', detail: '受評者已提交較新的版本，請使用最新版本。' },
    en: {
      title: 'A newer version exists',
      detail: 'The candidate has handed in a newer version. Use that one.',
    },
  },
  'evidence.withdrawn': {
    'zh-TW': { title: '證據已撤回', detail: '這件證據已撤回，不能再變更或判定。' },
    en: {
      title: 'Withdrawn',
      detail: 'This evidence was withdrawn. It is neither changed nor judged any more.',
    },
  },
  'evidence.not_revisable': {
    'zh-TW': {
      title: '不能新增版本',
      detail: '只有受評者上傳的證據可以新增版本；評量紀錄請以新的判定取代。',
    },
    en: {
      title: 'Takes no new version',
      detail:
        "Only a candidate's upload takes a new version. Correct an assessor's record by a new judgement.",
    },
  },
} as const satisfies Messages;
