import type { ConstraintCodes } from '../../platform/errors/messages';
import type { Messages } from '../../platform/errors/wording';

export const standardMessages = {
  'release.not_withdrawable': {
    'zh-TW': { title: '這個版本已經撤回', detail: '只有已發布或已被取代的版本可以撤回。' },
    en: { title: 'Already withdrawn', detail: 'Only a published or superseded release can be withdrawn.' },
  },
  'release.exists': {
    'zh-TW': { title: '這個版本已經發布', detail: '同一代碼的標準已經發布，發布後的內容不會變更。' },
    en: {
      title: 'Already published',
      detail: 'A standard with this code is published already, and published text never changes.',
    },
  },
  'release.unit_codes_repeat': {
    'zh-TW': { title: '職能單元代碼重複', detail: '代碼 {code} 出現在兩個單元，無法發布。' },
    en: { title: 'A unit code repeats', detail: 'Two units have the code {code}; this cannot be published.' },
  },
} as const satisfies Messages;

/** What a race can run into although the use case looked first. */
export const standardConstraints: ConstraintCodes = {
  release_code_unique: 'release.exists',
};
