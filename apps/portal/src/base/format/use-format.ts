import { useMemo } from 'react';
import { useTimeZone } from '../clock/use-clock';
import { useLocale } from '../i18n/use-locale';
import { createFormat, type Format } from './format';

/** Dates, numbers and sorting in the reader's language; moments in the time zone of the organisation. */
export function useFormat(): Format {
  const { locale } = useLocale();
  const timeZone = useTimeZone();
  return useMemo(() => createFormat(locale, timeZone), [locale, timeZone]);
}
