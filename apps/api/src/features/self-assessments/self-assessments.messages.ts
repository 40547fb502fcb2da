import type { Messages } from '../../platform/errors/wording';

export const selfAssessmentMessages = {
  'self_assessment.evidence_unknown': {
    'zh-TW': { title: '找不到證據', detail: '只能連結自己尚未撤回的證據。' },
    en: {
      title: 'No such evidence',
      detail: 'Only evidence of your own that was not withdrawn can be linked.',
    },
  },
} as const satisfies Messages;
