import type { MarkLocator } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { clockOf } from '../../ui/viewer/clock';

const shortest = 12;

/** What a place is called: «第 3 頁「先確認變更…」», «0:42–1:10». */
export function useMarkWords(): (locator: MarkLocator, most?: number) => string {
  const { t } = useTranslation('marks');
  return (locator, most = shortest) => {
    switch (locator.kind) {
      case 'page':
        return t('place.page', { page: locator.page });
      case 'passage': {
        const letters = Array.from(locator.quote);
        const quote = letters.length > most ? `${letters.slice(0, most).join('').trimEnd()}…` : locator.quote;
        return t('place.passage', { page: locator.page, quote });
      }
      case 'region':
        return locator.page === undefined
          ? t('place.region')
          : t('place.regionOfPage', { page: locator.page });
      case 'span': {
        const times = { from: clockOf(locator.startMs), to: clockOf(locator.endMs) };
        return locator.region === undefined ? t('place.span', times) : t('place.frame', times);
      }
    }
  };
}
