import type { Messages } from './wording';

export const memberMessages = {
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
