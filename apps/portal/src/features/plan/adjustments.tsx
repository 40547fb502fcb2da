import type { ReasonableAdjustment } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { Button } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { QueryState } from '../../shared/queries/query-state';
import { SkeletonRows } from '../../ui/skeleton/skeleton';
import { DateText } from '../../ui/text/date-text';
import { AdjustmentSheet, EndSheet } from './adjustment-sheet';
import { adjustmentsQuery } from './plan-queries';
import styles from './plan.module.css';

type Open = { kind: 'record' | 'change' | 'end'; adjustment: ReasonableAdjustment | null } | null;

const tones = { current: 'ok', coming: 'accent', past: 'neutral', ended: 'neutral' } as const;

/** What is done in another way for this candidate, and what is asked for all the same. */
export function AdjustmentsPanel({ enrolmentId }: { enrolmentId: string }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const query = useQuery(adjustmentsQuery(enrolmentId));
  const [open, setOpen] = useState<Open>(null);
  const close = () => {
    setOpen(null);
  };
  return (
    <section className={styles.panel} aria-label={t('adjustment.title')}>
      <h2 className={styles.panelTitle}>{t('adjustment.title')}</h2>
      <QueryState query={query} skeleton={<SkeletonRows rows={2} />}>
        {({ items, mayRecord }) => (
          <>
            {items.length === 0 && <p className={styles.hint}>{t('adjustment.none')}</p>}
            <ul className={styles.adjustments}>
              {items.map((adjustment) => (
                <li key={adjustment.id}>
                  <p className={styles.method}>
                    <b>{t(`adjustment.reason.${adjustment.reason}`)}</b>
                    <Chip tone={tones[adjustment.state]}>{t(`adjustment.state.${adjustment.state}`)}</Chip>
                  </p>
                  <dl className={styles.facts}>
                    <dt>{t('adjustment.adjusted')}</dt>
                    <dd>{adjustment.adjusted}</dd>
                    <dt>{t('adjustment.unchanged')}</dt>
                    <dd>{adjustment.unchanged}</dd>
                    {adjustment.endedBecause !== '' && (
                      <>
                        <dt>{t('adjustment.ended')}</dt>
                        <dd>{adjustment.endedBecause}</dd>
                      </>
                    )}
                  </dl>
                  <p className={styles.hint}>
                    <DateText value={adjustment.validFrom} />
                    {' – '}
                    {adjustment.validUntil === null ? (
                      t('adjustment.openEnd')
                    ) : (
                      <DateText value={adjustment.validUntil} />
                    )}
                    {t('adjustment.by', {
                      name: adjustment.agreedBy.displayName,
                      date: format.date(adjustment.agreedAt),
                    })}
                    {adjustment.carriedFrom !== null &&
                      t('adjustment.carriedFrom', { release: adjustment.carriedFrom })}
                  </p>
                  {mayRecord && adjustment.state !== 'ended' && (
                    <p className={styles.rowActions}>
                      <Button
                        size="sm"
                        onClick={() => {
                          setOpen({ kind: 'change', adjustment });
                        }}
                      >
                        {t('adjustment.change')}
                      </Button>
                      <Button
                        size="sm"
                        onClick={() => {
                          setOpen({ kind: 'end', adjustment });
                        }}
                      >
                        {t('adjustment.end')}
                      </Button>
                    </p>
                  )}
                </li>
              ))}
            </ul>
            {mayRecord && (
              <Button
                size="sm"
                icon="plus"
                onClick={() => {
                  setOpen({ kind: 'record', adjustment: null });
                }}
              >
                {t('adjustment.record')}
              </Button>
            )}
          </>
        )}
      </QueryState>
      {open?.kind === 'end' && open.adjustment !== null && (
        <EndSheet enrolmentId={enrolmentId} adjustment={open.adjustment} onClose={close} />
      )}
      {open !== null && open.kind !== 'end' && (
        <AdjustmentSheet enrolmentId={enrolmentId} adjustment={open.adjustment} onClose={close} />
      )}
    </section>
  );
}
