import type { SelfAssessment } from '@attest/api-client';
import { selfRatings } from '@attest/domain';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TargetGroup } from '../../shared/enrolment/targets';
import { useFormat } from '../../base/format/use-format';
import { Button } from '../../ui/button/button';
import { QueryState } from '../../shared/queries/query-state';
import { Sheet } from '../../ui/sheet/sheet';
import { SkeletonRows } from '../../ui/skeleton/skeleton';
import styles from './plan.module.css';

interface SelfAssessmentPanelProps {
  query: UseQueryResult<SelfAssessment>;
  groups: readonly TargetGroup[];
}

/** How the candidate sees themselves: for planning, and said to be no judgement. */
export function SelfAssessmentPanel({ query, groups }: SelfAssessmentPanelProps) {
  const { t } = useTranslation(['plan', 'terms']);
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const total = groups.reduce((sum, { targets }) => sum + targets.length, 0);
  return (
    <section className={styles.panel} aria-label={t('plan:self.title')}>
      <h2 className={styles.panelTitle}>{t('plan:self.title')}</h2>
      <p className={styles.hint}>{t('terms:selfRatingLabel')}</p>
      <QueryState query={query} skeleton={<SkeletonRows rows={1} />}>
        {({ ratings }) =>
          ratings.length === 0 ? (
            <p className={styles.hint}>{t('plan:self.none')}</p>
          ) : (
            <>
              <dl className={styles.tally}>
                {selfRatings.map((rating) => (
                  <div key={rating}>
                    <dt>{t(`terms:selfRating.${rating}`)}</dt>
                    <dd>{ratings.filter((each) => each.rating === rating).length}</dd>
                  </div>
                ))}
              </dl>
              <Button
                size="sm"
                onClick={() => {
                  setOpened(true);
                }}
              >
                {t('plan:self.open', { have: ratings.length, of: total })}
              </Button>
              <Sheet
                opened={opened}
                onClose={() => {
                  setOpened(false);
                }}
                title={t('plan:self.title')}
                width={560}
              >
                <p className={styles.hint}>{t('terms:selfRatingLabel')}</p>
                <ul className={styles.ratings}>
                  {groups.flatMap(({ targets }) =>
                    targets.map((target) => {
                      const rating = ratings.find(({ targetId }) => targetId === target.id);
                      return (
                        <li key={target.id}>
                          <span lang="zh-Hant">
                            <span className={styles.code}>{target.code}</span> {target.text}
                          </span>
                          <b>
                            {rating === undefined
                              ? t('plan:self.unrated')
                              : t(`terms:selfRating.${rating.rating}`)}
                          </b>
                          {rating !== undefined && rating.note !== '' && <span>{rating.note}</span>}
                          {rating?.carriedFrom != null && (
                            <small>
                              {t('plan:self.carriedFrom', {
                                release: rating.carriedFrom,
                                date: format.date(rating.ratedAt),
                              })}
                            </small>
                          )}
                          {rating?.evidence.map(({ id, title, method }) => (
                            <small key={id}>
                              {t('plan:self.evidence', { title, method: t(`terms:method.${method}`) })}
                            </small>
                          ))}
                        </li>
                      );
                    }),
                  )}
                </ul>
              </Sheet>
            </>
          )
        }
      </QueryState>
    </section>
  );
}
