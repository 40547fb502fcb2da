import type { RulePlace } from '@attest/api-client';
import { readableCode, type TargetKind } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import styles from './rules.module.css';

/** What a rule is about: «整個標準，行為指標», «T1 …，關鍵證據», «P1.1 …». */
export function PlaceName({ place, kind }: { place: RulePlace; kind: TargetKind }) {
  const { t } = useTranslation(['rules', 'terms']);
  const ofKind = t(`terms:targetKind.${kind}`);
  if (place.scope === 'standard') return <span>{t('place.standard', { kind: ofKind })}</span>;
  if (place.scope === 'unit') {
    return (
      <span>
        <span lang="zh-Hant">
          {place.code} {place.text}
        </span>
        <span className={styles.kind}>{ofKind}</span>
      </span>
    );
  }
  return (
    <span>
      <span className={styles.code}>
        {readableCode(place.code, (number) => t('place.critical', { number }))}
      </span>{' '}
      <span lang="zh-Hant">{place.text}</span>
      {place.unitCode !== null && (
        <span className={styles.kind} lang="zh-Hant">
          {place.unitCode} {place.unitTitle}
        </span>
      )}
    </span>
  );
}
