import { useMemo } from 'react';
import { useLocale } from '../i18n/use-locale';
import { useSessionState } from '../session/use-session';
import { createFormat, type Format } from './format';

/** Dates, numbers and sorting in the reader's language; moments in the time zone of the organisation. */
export function useFormat(): Format {
  const { locale } = useLocale();
  const session = useSessionState();
  const timeZone = session.status === 'signed-in' ? session.organisation.timeZone : undefined;
  return useMemo(() => createFormat(locale, timeZone), [locale, timeZone]);
}
