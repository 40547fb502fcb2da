import type { Messages } from './wording';

export const memberMessages = {
  'member.open_work': {
    'zh-TW': {
      title: '手上還有進行中的單元',
      detail: '先把這個人手上的單元交給別人，或寫下保留的理由。這次沒有變更。',
    },
    en: {
      title: 'Open work in their hands',
      detail: 'Hand over the units that name this person first, or say why they stay. Nothing was changed.',
    },
  },
  'member.has_left': {
    'zh-TW': { title: '已經離開', detail: '這個人已經標為離開。' },
    en: { title: 'Has left already', detail: 'This person is marked as left already.' },
  },
  'member.not_theirs': {
    'zh-TW': { title: '單元已經不在他手上', detail: '列出的單元剛剛換了人。重新載入後再交接一次。' },
    en: {
      title: 'No longer theirs',
      detail: 'The units listed changed hands meanwhile. Load again and hand over the rest.',
    },
  },
  'member.exists': {
    'zh-TW': { title: '已是成員', detail: '這個電子郵件已經是機構的成員。' },
    en: { title: 'Already a member', detail: 'This e-mail address already belongs to a member.' },
  },
  'member.last_admin': {
    'zh-TW': { title: '至少要有一位管理員', detail: '這是最後一位管理員，請先指派另一位。' },
    en: { title: 'The last admin stays', detail: 'This is the last admin. Name another one first.' },
  },
  'member.self_raise': {
    'zh-TW': { title: '不能為自己增加角色', detail: '請由另一位管理員為您增加角色。' },
    en: { title: 'Not for yourself', detail: 'Have another admin give you further roles.' },
  },
  'organisation.slug_taken': {
    'zh-TW': { title: '代稱已被使用', detail: '請為機構選擇另一個代稱。' },
    en: { title: 'Short name taken', detail: 'Choose another short name for the organisation.' },
  },
} as const satisfies Messages;
