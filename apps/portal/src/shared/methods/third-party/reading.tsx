import type { ThirdPartyDetail } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../../ui/chip/chip';
import { Said } from '../../../ui/evidence-row/evidence-row';
import { useFormat } from '../../../base/format/use-format';
import type { ReadingProps } from '../method-parts';
import styles from '../methods.module.css';
import { Codes, Facts } from '../reading';

/** Who says it and how far they can be relied on comes before what they say. */
export function ThirdPartyReading({ detail, codes }: ReadingProps<ThirdPartyDetail>) {
  const { t } = useTranslation('methods');
  const format = useFormat();
  const { respondent, conflictOfInterest, identity, collected } = detail;
  const relationship = t(`third.relationships.${respondent.relationship}`);
  const means = identity.means.map((one) => t(`third.means.${one}`)).join(t('joiner'));
  return (
    <div className={styles.reading}>
      <div>
        <p className={styles.itemHead}>
          <b>{respondent.name}</b>
          <span className={styles.meta}>
            {[respondent.organisation, respondent.position].filter((part) => part !== null).join(' ')}
          </span>
        </p>
        <p className={styles.chips}>
          <Chip icon="people">{relationship}</Chip>
          {/* Of what came by a link, identity is confirmed later and stands beside the answer. */}
          {collected.way !== 'link' && (
            <Chip
              tone={identity.means.length > 0 ? 'ok' : 'warn'}
              icon={identity.means.length > 0 ? 'check' : 'alert'}
            >
              {identity.means.length > 0 ? means : t('third.notIdentified')}
            </Chip>
          )}
          <Chip tone={conflictOfInterest.declared ? 'warn' : 'neutral'}>
            {t(conflictOfInterest.declared ? 'third.hasConflict' : 'third.noConflict')}
          </Chip>
        </p>
      </div>
      <Facts
        facts={[
          [t('third.conflictText'), conflictOfInterest.explanation],
          [t('third.relationshipNote'), respondent.relationshipNote],
          [t('third.knownSince'), respondent.knownSince],
          [t('third.identityNote'), identity.note],
          [
            t('third.collected'),
            t('third.collectedBy', {
              way: t(`third.ways.${collected.way}`),
              date: format.date(collected.on),
            }),
          ],
          [t('third.statement'), detail.statement],
        ]}
      />
      <ol className={styles.items}>
        {detail.answers.map((one, index) => (
          <li key={index} className={styles.item}>
            <p className={styles.itemHead}>
              {one.rating !== null && <b>{t(`third.ratings.${one.rating}`)}</b>}
              <Codes codes={codes(one.targetIds)} />
            </p>
            <Said
              lines={[
                { mark: t('question.q'), text: one.question },
                ...(one.answer === null ? [] : [{ mark: t('question.a'), text: one.answer }]),
              ]}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
