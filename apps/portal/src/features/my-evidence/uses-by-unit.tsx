import type { ClaimView, EvidenceVersionView } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { myUnitsQuery } from '../../shared/navigation/waiting';
import { Chip } from '../../ui/chip/chip';
import styles from './my-evidence.module.css';

interface UsesByUnitProps {
  version: EvidenceVersionView;
  withdrawn: boolean;
  children: (claim: ClaimView) => ReactNode;
}

/** Everything a version is claimed for, unit by unit; what was signed says that it stays. */
export function UsesByUnit({ version, withdrawn, children }: UsesByUnitProps) {
  const { t } = useTranslation('timeline');
  const { data: mine } = useQuery(myUnitsQuery);
  const ids = [...new Set(version.claims.map(({ enrolmentId }) => enrolmentId))];
  return ids.map((id) => {
    const claims = version.claims.filter(({ enrolmentId }) => enrolmentId === id);
    const enrolment = mine?.units.find((unit) => unit.enrolment.id === id)?.enrolment;
    const kept = claims.some((claim) => claim.kept);
    return (
      <section key={id} aria-label={enrolment?.unit.title ?? t('uses.title')}>
        {enrolment !== undefined && (ids.length > 1 || kept || enrolment.state === 'signed') && (
          <h3 className={styles.ofUnit}>
            <span lang="zh-Hant">
              {enrolment.unit.code} {enrolment.unit.title}
            </span>
            {enrolment.state === 'signed' && (
              <Chip tone="ok" icon="shield">
                {t('uses.signed')}
              </Chip>
            )}
          </h3>
        )}
        {kept && (
          <p className={styles.kept} role="note">
            {withdrawn ? t('uses.keptWithdrawn') : t('uses.keptRevised', { number: version.number })}
          </p>
        )}
        <ul className={styles.claims}>{claims.map(children)}</ul>
      </section>
    );
  });
}
