import { useTranslation } from 'react-i18next';
import { readableElement, type TargetGroup } from '../../shared/enrolment/targets';
import { useLocale } from '../../base/i18n/use-locale';
import { partsOf } from './plan-targets';
import styles from './plan.module.css';

/** «一 全部 5 項 · 二 2.1、2.3»: what an item is for, in one line. */
export function TargetLine({ groups, ids }: { groups: readonly TargetGroup[]; ids: readonly string[] }) {
  const { t } = useTranslation(['plan', 'terms']);
  const { locale } = useLocale();
  const parts = partsOf(groups, ids);
  if (parts.length === 0) return <span className={styles.none}>{t('plan:targets.none')}</span>;
  return (
    <span className={styles.parts}>
      {parts.map(({ id, kind, code, whole, codes }) => (
        <span key={id}>
          <b>
            {code === null
              ? t(`terms:targetKind.${kind}`)
              : t('plan:targets.element', { code: locale === 'en' ? readableElement(code) : code })}
          </b>{' '}
          {whole ? t('plan:targets.whole', { count: codes.length }) : codes.join(t('plan:targets.joiner'))}
        </span>
      ))}
    </span>
  );
}
