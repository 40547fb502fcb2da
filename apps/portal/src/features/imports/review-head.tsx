import type { ImportDetail } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page/page-head';
import { ReviewActions } from './review-actions';
import styles from './review-head.module.css';

/** What the document is, whether every character has a place, and what may happen to it now. */
export function ReviewHead({ detail }: { detail: ImportDetail }) {
  const { t } = useTranslation(['imports', 'terms']);
  const { standard } = detail.reading;
  const { characters, placed, dropped } = detail.account;
  return (
    <PageHead
      band
      onPhone="shown"
      className={styles.head}
      title={standard.name}
      titleLang="zh-Hant"
      beside={
        <>
          <span className={styles.code}>{standard.code}</span>
          {standard.level !== null && <Chip>{t('terms:word.level', { level: standard.level })}</Chip>}
          {detail.state === 'in_review' && (
            <Chip tone="accent" icon="observe">
              {t('state.in_review')}
            </Chip>
          )}
          {placed + dropped === characters && (
            <span className={styles.whole} title={t('account', { placed, dropped })}>
              <Icon name="check" size={14} />
              {t('allPlaced')}
            </span>
          )}
        </>
      }
      actions={<ReviewActions detail={detail} />}
    />
  );
}
