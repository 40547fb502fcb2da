import type { TargetSuggestionView } from '@attest/api-client';
import { readableCode } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';

/** Why a target is suggested, in a sentence. */
export function useReason() {
  const { t } = useTranslation('timeline');
  const format = useFormat();
  return ({ reason, likeCode, words }: Pick<TargetSuggestionView, 'reason' | 'likeCode' | 'words'>): string =>
    t(`reason.${reason}`, {
      code: readableCode(likeCode, String),
      words: format.list(words.map((word) => word.replace(/[：:]$/u, ''))),
    });
}
