import type { TranslationDecide, TranslationLine, Translations } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { queryKeys } from '../../shared/queries/query-keys';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { toast } from '../../ui/toast/toast-store';
import { keyOf } from './lines-of';
import { etagOf } from '../../shared/http/etag-of';

/** Writes one line; the answer takes its place in what the page has read. */
export function useWriteLine(releaseId: string) {
  const client = useQueryClient();
  return async (
    { sourceId, part }: Pick<TranslationLine, 'sourceId' | 'part'>,
    version: number,
    text: string,
  ): Promise<TranslationLine> => {
    try {
      const line = await api.put('/releases/{id}/translations/{sourceId}', {
        path: { id: releaseId, sourceId },
        body: { locale: 'en', part, text },
        ifMatch: etagOf(version),
      });
      client.setQueryData<Translations>(queryKeys.releases.translations(releaseId), (before) =>
        before === undefined
          ? before
          : {
              ...before,
              lines: [...before.lines.filter((each) => keyOf(each) !== keyOf(line)), line],
            },
      );
      return line;
    } catch (error) {
      if (isApiError(error, 'stale'))
        await client.invalidateQueries({ queryKey: queryKeys.releases.translations(releaseId) });
      throw error;
    }
  };
}

export function useDecideLines(releaseId: string) {
  const { t } = useTranslation('translations');
  const client = useQueryClient();
  const errorText = useErrorText();
  return useChange({
    mutationFn: (body: Omit<TranslationDecide, 'locale'>) =>
      api.post('/releases/{id}/translations/decisions', {
        path: { id: releaseId },
        body: { ...body, locale: 'en' },
      }),
    onSuccess: (translations, { decision, lines }) => {
      client.setQueryData(queryKeys.releases.translations(releaseId), translations);
      toast.done(t(`done.${decision}`, { count: lines.length }));
    },
    onError: (error) => {
      void client.invalidateQueries({ queryKey: queryKeys.releases.translations(releaseId) });
      toast.failed(errorText(error));
    },
  });
}
