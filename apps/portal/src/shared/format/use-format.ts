import { useMemo } from 'react';
import { useLocale } from '../i18n/use-locale';
import { createFormat, type Format } from './format';

/** Dates, numbers and sorting in the reader's language. */
export function useFormat(): Format {
  const { locale } = useLocale();
  return useMemo(() => createFormat(locale), [locale]);
}
