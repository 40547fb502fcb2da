import { useTranslation } from 'react-i18next';
import type { ContextRecords } from './context-records';
import { Group, Line } from './target-row';
import styles from './carry-over.module.css';

interface ContextRecordsGroupProps {
  context: ContextRecords;
  candidate: string;
}

/** What was agreed and said around the assessment, and how much of it goes along. */
export function ContextRecordsGroup({
  context: { planItems, adjustments, ratings },
  candidate: name,
}: ContextRecordsGroupProps) {
  const { t } = useTranslation(['carry-over', 'terms']);
  const kept = planItems.filter((item) => item.kept > 0).length;
  const shortened = planItems.filter((item) => item.kept < item.of);
  const { of } = ratings;
  return (
    <Group title={t('carry-over:along.title')} text={t('carry-over:along.text')}>
      {planItems.length > 0 && (
        <Line label={t('carry-over:along.plan')}>
          <p>
            {kept === 0
              ? t('carry-over:along.planNone', { of: planItems.length })
              : t('carry-over:along.planItems', { count: kept, of: planItems.length, name })}
          </p>
          {kept > 0 && shortened.length > 0 && (
            <ul className={styles.shortened}>
              {shortened.map((item, index) => (
                // Two items may be alike; they have no order of their own here.
                <li key={index}>
                  <b>{t(`terms:method.${item.method}`)}</b>{' '}
                  {item.kept === 0
                    ? t('carry-over:along.none')
                    : t('carry-over:along.part', { of: item.of, kept: item.kept })}
                </li>
              ))}
            </ul>
          )}
        </Line>
      )}
      {adjustments > 0 && (
        <Line label={t('carry-over:along.adjustments')}>
          <p>{t('carry-over:along.adjustmentsAll', { count: adjustments })}</p>
        </Line>
      )}
      {of > 0 && (
        <Line label={t('carry-over:along.ratings')}>
          <p>
            {ratings.kept === 0
              ? t('carry-over:along.ratingsNone', { of, name })
              : ratings.kept === of
                ? t('carry-over:along.ratingsAll', { count: of, name })
                : t('carry-over:along.ratingsSome', { count: ratings.kept, of, name })}
          </p>
        </Line>
      )}
    </Group>
  );
}
