import type { PriorLearningDetail } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../../ui/chip/chip';
import { useFormat } from '../../../base/format/use-format';
import type { ReadingProps } from '../method-parts';
import styles from '../methods.module.css';

/** Each qualification or job as a line of a curriculum vitae, and whether anybody verified it. */
export function PriorLearningReading({ detail }: ReadingProps<PriorLearningDetail>) {
  const { t } = useTranslation('methods');
  const format = useFormat();
  return (
    <div className={styles.reading}>
      <ol className={styles.items}>
        {detail.items.map((one, index) => {
          const verified = one.verification !== 'not_verified';
          return (
            <li key={index} className={styles.item}>
              <p className={styles.itemHead}>
                <b>{one.title}</b>
                <span className={styles.meta}>{one.issuer}</span>
                <Chip tone={verified ? 'ok' : 'warn'} icon={verified ? 'check' : 'alert'}>
                  {t(`prior.verifications.${one.verification}`)}
                </Chip>
              </p>
              <p className={styles.meta}>
                {[
                  t(`prior.kinds.${one.kind}`),
                  ...(one.startedOn === null
                    ? []
                    : [t('prior.started', { date: format.date(one.startedOn) })]),
                  ...(one.endedOn === null ? [] : [t('prior.ended', { date: format.date(one.endedOn) })]),
                  ...(one.validUntil === null
                    ? []
                    : [t('prior.valid', { date: format.date(one.validUntil) })]),
                  ...(one.certificateNumber === null
                    ? []
                    : [t('prior.certificateOf', { number: one.certificateNumber })]),
                ].join(t('joiner'))}
              </p>
              {one.verificationNote !== null && <p className={styles.meta}>{one.verificationNote}</p>}
            </li>
          );
        })}
      </ol>
      <section>
        <h4 className={styles.heading}>{t('prior.reason')}</h4>
        <p className={styles.words}>{detail.reason}</p>
      </section>
    </div>
  );
}
