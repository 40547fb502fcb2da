import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TargetGroup } from './targets';

export interface GroupTitle {
  words: string;
  /** Where the words are the standard's own. */
  lang: 'zh-Hant' | undefined;
}

/** What stands over the targets of a group: the element as printed, or the kind. */
export function useGroupTitle(): (group: Pick<TargetGroup, 'kind' | 'code' | 'title'>) => GroupTitle {
  const { t } = useTranslation('terms');
  return useCallback(
    ({ kind, code, title }) =>
      title === null
        ? { words: t(`targetKind.${kind}`), lang: undefined }
        : { words: t('elementTitle', { code, title }), lang: 'zh-Hant' },
    [t],
  );
}
