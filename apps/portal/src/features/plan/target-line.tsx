import { useTranslation } from 'react-i18next';
import { readableElement, type TargetGroup } from '../../shared/enrolment/targets';
import { useLocale } from '../../base/i18n/use-locale';
import { partsOf } from './plan-targets';
import styles from './plan.module.css';

/** «一 全部 5 項 · 二 2.1、2.3»: what an item is for, in one line. */
export function TargetLine({ groups, ids }: { groups: readonly TargetGroup[]; ids: readonly string[] }) {
  const { t } = useTranslation('plan');
  const { locale } = useLocale();
  const parts = partsOf(groups, ids);
  if (parts.length === 0) return <span className={styles.none}>{t('targets.none')}</span>;
  return (
    <span className={styles.parts}>
      {parts.map(({ id, code, whole, codes }) => (
        <span key={id}>
          <b>
            {code === null
              ? t('targets.critical')
              : t('targets.element', { code: locale === 'en' ? readableElement(code) : code })}
          </b>{' '}
          {whole ? t('targets.whole', { count: codes.length }) : codes.join(t('targets.joiner'))}
        </span>
      ))}
    </span>
  );
}
