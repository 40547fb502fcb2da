import type { Finding } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { useLocale } from '../../base/i18n/use-locale';

/** A short name for the kind of finding, with what it is about; a kind without one shows the reader's sentence. */
export function useFindingTitle(): (finding: Finding) => string {
  const { t, i18n } = useTranslation('imports');
  const { locale } = useLocale();
  const format = useFormat();
  return ({ code, subject, message }) =>
    subject !== null && i18n.exists(`imports:finding.${code}`)
      ? t(`finding.${code}`, { subject: format.list(subject.split(',')) })
      : message[locale];
}
