import { useTranslation } from 'react-i18next';
import type { TieGroup } from './targets';

/** What stands over a group of ties that is no element. */
export function useTieTitle(): (kind: TieGroup['kind']) => string {
  const { t } = useTranslation(['tools', 'terms']);
  return (kind) => (kind === 'method' ? t('tools:methods') : t(`terms:targetKind.${kind}`));
}
