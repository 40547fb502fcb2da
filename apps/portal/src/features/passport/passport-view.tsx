import type { Passport } from '@attest/api-client';
import { matrixKinds } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { oneOf, useSearchState } from '../../shared/search-state/use-search-state';
import { Empty } from '../../ui/empty/empty';
import { usePrinting } from '../../ui/print/printing';
import { useMediaQuery } from '../../ui/use-media-query';
import { Attitudes, Legend } from './attitudes';
import { FactsBand } from './facts-band';
import { Gaps } from './gaps';
import { NextStepCard } from './next-step-card';
import { PassportHead } from './passport-head';
import { PassportTimeline } from './passport-timeline';
import styles from './passport.module.css';
import { KindSwitch, UnitList } from './unit-list';
import { UnitTable } from './unit-table';

const viewState = { kind: oneOf(matrixKinds, 'indicator') };

export function PassportView({ passport }: { passport: Passport }) {
  const { t } = useTranslation('passport');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [{ kind }, change] = useSearchState(viewState);
  const phone = useMediaQuery('(max-width: 767.98px)');
  const printing = usePrinting();
  const narrow = phone && !printing;
  const nobody = passport.units.every(({ enrolment }) => enrolment === null);
  // A renewal begins with what its assessors decide to go on.
  const none = passport.attempt > 1 ? 'emptyAgain' : 'empty';
  return (
    <div className={styles.page}>
      <PassportHead passport={passport} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {narrow && <NextStepCard passport={passport} />}
          {nobody ? (
            <>
              <FactsBand passport={passport} />
              <div className={styles.nobody}>
                <Empty title={t(`${none}.title`)}>{t(`${none}.text`)}</Empty>
              </div>
            </>
          ) : narrow ? (
            <>
              <KindSwitch
                passport={passport}
                kind={kind}
                onKind={(next) => {
                  change({ kind: next });
                }}
              />
              <UnitList passport={passport} kind={kind} marked={marked} />
              <Gaps passport={passport} />
              <FactsBand passport={passport} />
            </>
          ) : (
            <>
              <FactsBand passport={passport} />
              <UnitTable passport={passport} marked={marked} />
              <Attitudes passport={passport} />
              <Legend chosen={marked.size > 0} />
              <Gaps passport={passport} />
            </>
          )}
        </div>
        <PassportTimeline
          passport={passport}
          onChoose={(targetIds) => {
            setMarked(new Set(targetIds));
          }}
        />
      </div>
    </div>
  );
}
