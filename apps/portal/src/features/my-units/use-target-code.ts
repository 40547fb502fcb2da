import { readableCode } from '@attest/domain';
import { useTranslation } from 'react-i18next';

/** 3.2, or «關鍵 1» for the first item of critical evidence. */
export function useTargetCode(): (code: string) => string {
  const { t } = useTranslation('my-units');
  return (code) => readableCode(code, (number) => t('critical', { code: number }));
}
