import type { FindingChoice } from '@attest/api-client';
import type { Locale } from '../../base/i18n/locale';

/** «依代碼» of «依代碼，放在 T8.1 規劃工作區域»: enough where the whole sentence stands beside it. */
export const shortName = ({ label }: FindingChoice, locale: Locale): string =>
  label[locale].split(/[，,：:]/)[0] ?? label[locale];
