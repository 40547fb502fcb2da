import type { Messages } from '../../platform/errors/wording';

export const leavingMessages = {
  'member.programme_kept': {
    'zh-TW': {
      title: '有學程不能這樣交接',
      detail: '列出的學程不能交給選的人：他沒有所需的角色，或參與過這位受評者的評量。',
    },
    en: {
      title: 'Some programmes cannot be given so',
      detail: 'Whoever was chosen for those listed lacks the role, or took part in assessing the candidate.',
    },
  },
} as const satisfies Messages;
