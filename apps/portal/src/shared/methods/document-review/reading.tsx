import type { DocumentReviewDetail } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import type { ReadingProps } from '../method-parts';
import styles from '../methods.module.css';
import { Codes, Facts } from '../reading';
import { useChecksText } from '../source-checks';

/** Each document as it would be cited, with what was found in it. */
export function DocumentReading({ detail, codes }: ReadingProps<DocumentReviewDetail>) {
  const { t } = useTranslation('methods');
  const format = useFormat();
  const checked = useChecksText(detail.checks, detail.checkNote);
  return (
    <div className={styles.reading}>
      <ol className={styles.items}>
        {detail.documents.map((one, index) => (
          <li key={index} className={styles.item}>
            <p className={styles.itemHead}>
              <b>{one.title}</b>
              <Codes codes={codes(one.targetIds)} />
            </p>
            <p className={styles.meta}>
              {[
                t(`document.kinds.${one.kind}`),
                t(`document.forms.${one.form}`),
                ...(one.author === null ? [] : [one.author]),
                ...(one.datedOn === null ? [] : [t('document.dated', { date: format.date(one.datedOn) })]),
              ].join(t('joiner'))}
            </p>
            {one.finding !== null && <p className={styles.words}>{one.finding}</p>}
          </li>
        ))}
      </ol>
      <Facts facts={[[t('checks.title'), checked]]} />
    </div>
  );
}
