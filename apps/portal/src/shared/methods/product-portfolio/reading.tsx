import type { ProductDetail } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../../ui/chip/chip';
import { useFormat } from '../../../base/format/use-format';
import type { ReadingProps } from '../method-parts';
import styles from '../methods.module.css';
import { Facts } from '../reading';
import { useChecksText } from '../source-checks';

export function ProductReading({ detail }: ReadingProps<ProductDetail>) {
  const { t } = useTranslation('methods');
  const format = useFormat();
  const checked = useChecksText(detail.checks, detail.checkNote);
  const { madeFrom, madeTo } = detail;
  const made =
    madeFrom !== null && madeTo !== null
      ? t('product.period', { from: format.date(madeFrom), to: format.date(madeTo) })
      : madeFrom !== null
        ? t('product.since', { from: format.date(madeFrom) })
        : madeTo !== null
          ? t('product.until', { to: format.date(madeTo) })
          : null;
  return (
    <div className={styles.reading}>
      <p className={styles.chips}>
        <Chip icon="folder">{t(`product.kinds.${detail.kind}`)}</Chip>
        <Chip tone={detail.share === 'team' ? 'accent' : 'neutral'}>
          {t(`product.shares.${detail.share}`)}
        </Chip>
      </p>
      <p className={styles.lead}>{detail.product}</p>
      <Facts
        facts={[
          [t('product.contribution'), detail.contribution],
          [t('product.made'), made],
          [t('checks.title'), checked],
        ]}
      />
    </div>
  );
}
