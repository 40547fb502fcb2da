import type { Messages } from '../../platform/errors/wording';

export const groupMessages = {
  'group.closed': {
    'zh-TW': { title: '這個班已經結束', detail: '重新開班之後才能更改。' },
    en: { title: 'This group is closed', detail: 'Reopen it to change it.' },
  },
  'group.ends_before_start': {
    'zh-TW': { title: '結束日在開始日之前', detail: '結束日要在開始日當天或之後。' },
    en: { title: 'It ends before it starts', detail: 'The last day is the first day or a later one.' },
  },
  'group.leader_unknown': {
    'zh-TW': { title: '找不到帶班人員', detail: '帶班人員要是這個機構的在職成員。' },
    en: { title: 'No such leader', detail: 'The leader has to be an active member of this organisation.' },
  },
  'group.leader_role': {
    'zh-TW': {
      title: '角色不符',
      detail: '帶班人員至少要有管理員、編寫人員、評量人員、主管或查核人員其中一個角色。',
    },
    en: {
      title: 'Role missing',
      detail: 'A leader holds at least one of these roles: admin, author, assessor, supervisor, verifier.',
    },
  },
  'group.leader_is_member': {
    'zh-TW': { title: '帶班人員是班上的受評者', detail: '請換一位帶班人員，或先把這個人移出班級。' },
    en: {
      title: 'The leader is a candidate in the group',
      detail: 'Name another leader, or remove this person from the group first.',
    },
  },
  'group.nobody_given': {
    'zh-TW': { title: '沒有要加入的人', detail: '請選人，或貼上電子郵件或姓名，一行一位。' },
    en: { title: 'Nobody to add', detail: 'Choose people, or paste e-mails or names, one a line.' },
  },
  'group.members_refused': {
    'zh-TW': {
      title: '有人沒有找到',
      detail: '這次沒有加入任何人。改好列出的幾行再試，或只加入找到的人。',
    },
    en: {
      title: 'Some were not found',
      detail: 'Nobody was added. Correct the lines listed and try again, or add those who were found.',
    },
  },
  'group.full': {
    'zh-TW': { title: '人數太多', detail: '一個班最多 {most} 人。' },
    en: { title: 'Too many people', detail: 'A group has at most {most} people.' },
  },
} as const satisfies Messages;
