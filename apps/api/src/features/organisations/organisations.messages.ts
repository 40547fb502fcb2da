import type { ConstraintCodes } from '../../platform/errors/messages';
import type { Messages } from '../../platform/errors/wording';

export const organisationMessages = {
  'organisation.slug_taken': {
    'zh-TW': { title: '代稱已被使用', detail: '請為機構選擇另一個代稱。' },
    en: { title: 'Short name taken', detail: 'Choose another short name for the organisation.' },
  },
} as const satisfies Messages;

/** What a race can run into although the use case looked first. */
export const organisationConstraints: ConstraintCodes = {
  organisation_slug_unique: 'organisation.slug_taken',
};
