import type { AssessmentPlan } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { Button } from '../../ui/button/button';
import { Sheet } from '../../ui/sheet/sheet';
import { PlanState } from './plan-state';
import styles from './plan.module.css';

/** Every version with who made it, when it was shown and when it was read; none is ever changed. */
export function VersionsButton({ plan, enrolmentId }: { plan: AssessmentPlan; enrolmentId: string }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const close = () => {
    setOpened(false);
  };
  return (
    <>
      <Button
        variant="link"
        icon="history"
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('versions.title')}
      </Button>
      <Sheet opened={opened} onClose={close} title={t('versions.title')}>
        <ol className={styles.versions}>
          {plan.versions.map((version) => (
            <li key={version.id}>
              <span className={styles.method}>
                <Link to={`/enrolments/${enrolmentId}/plan?version=${version.id}`} onClick={close}>
                  {t('versions.items', { number: version.number, count: version.itemCount })}
                </Link>
                <PlanState version={version} />
              </span>
              <span>
                {t('versions.made', {
                  name: version.madeBy.displayName,
                  when: format.dateTime(version.madeAt),
                })}
              </span>
              {version.carriedFrom !== null && (
                <span>{t('carriedFrom', { release: version.carriedFrom })}</span>
              )}
              {version.shared !== null && (
                <span>{t('versions.shared', { when: format.dateTime(version.shared.at) })}</span>
              )}
              {version.acknowledged !== null && (
                <span>
                  {t('versions.acknowledged', {
                    name: version.acknowledged.by.displayName,
                    when: format.dateTime(version.acknowledged.at),
                  })}
                </span>
              )}
            </li>
          ))}
        </ol>
      </Sheet>
    </>
  );
}
