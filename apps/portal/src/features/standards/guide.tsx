import type { AssessmentGuide, GuideItem, ReleaseDetail } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx';
import { StandardText } from '../../ui/standard-text/standard-text';
import { Beside } from './translation-beside';
import { PublishedWording } from './published-wording';
import { Section } from './section';
import type { Place } from './use-place';
import styles from './guide.module.css';

const parts = [
  { key: 'criticalEvidence', word: 'critical_evidence' },
  { key: 'contextAndResources', word: 'context_and_resources' },
  { key: 'methods', word: 'method' },
  { key: 'support', word: 'support' },
] as const satisfies readonly { key: keyof AssessmentGuide; word: string }[];

/** How the standard wants to be assessed: critical evidence, context and resources, methods. */
export function Guide({ release, place }: { release: ReleaseDetail; place: Place }) {
  const { t } = useTranslation(['standards', 'terms']);
  const shown = parts.filter(({ key }) => release.assessmentGuide[key].length > 0);
  if (shown.length === 0) return null;
  return (
    <Section id="guide" title={t('terms:guide.title')}>
      {shown.map(({ key, word }) => {
        const printed = release.guideHeadings.find(({ section }) => section === key);
        return (
          <section key={key} className={styles.part} aria-label={t(`terms:guide.${word}`)}>
            <h3 className={styles.title}>{t(`terms:guide.${word}`)}</h3>
            {printed !== undefined && printed.introduction !== '' && (
              <p className={styles.introduction}>
                <StandardText text={printed.introduction} />
              </p>
            )}
            <ol>
              {release.assessmentGuide[key].map((item) => (
                <Item
                  key={item.id}
                  item={item}
                  critical={key === 'criticalEvidence'}
                  chosen={place.chosen?.id === item.id}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </Section>
  );
}

function Item({ item, critical, chosen }: { item: GuideItem; critical: boolean; chosen: boolean }) {
  return (
    <li
      className={cx(styles.item, critical && styles.critical)}
      data-place={item.id}
      data-chosen={chosen || undefined}
    >
      <span className={styles.code}>{item.code}</span>
      <span>
        <StandardText text={item.text} />
        <Beside id={item.id} />
        <PublishedWording kind="guide_item" code={item.code} text={item.text} />
      </span>
    </li>
  );
}
