import type { MarkLocator } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { rangeName } from '../../ui/viewer/cell-range';
import { clockOf } from '../../ui/viewer/clock';

const shortest = 12;

function quoted(quote: string, most: number): string {
  const letters = Array.from(quote);
  return letters.length > most ? `${letters.slice(0, most).join('').trimEnd()}…` : quote;
}

/** What a place is called: «第 3 頁「先確認變更…」», «0:42–1:10». */
export function useMarkWords(): (locator: MarkLocator, most?: number) => string {
  const { t } = useTranslation('marks');
  return (locator, most = shortest) => {
    switch (locator.kind) {
      case 'page':
        return t('place.page', { page: locator.page });
      case 'passage':
        return t('place.passage', { page: locator.page, quote: quoted(locator.quote, most) });
      case 'words':
        return t('place.words', { quote: quoted(locator.quote, most) });
      case 'cells': {
        const cells = rangeName(locator);
        return locator.sheet === 1
          ? t('place.cells', { cells })
          : t('place.cellsOf', { sheet: locator.sheet, cells });
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
