import type { EvidenceDetail } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { UseElsewhere } from '../../../shared/timeline/use-elsewhere';
import type { WorkspaceData } from '../workspace-data';
import styles from './review.module.css';

interface UsesElsewhereProps {
  data: WorkspaceData;
  evidence: EvidenceDetail;
}

/** How many targets of other units it is claimed for, and a way to use it in one more. */
export function UsesElsewhere({ data, evidence }: UsesElsewhereProps) {
  const { t } = useTranslation('workspace');
  if (evidence.withdrawal !== null || !data.enrolment.abilities.judge) return null;
  const others = evidence.current.claims.filter(({ enrolmentId }) => enrolmentId !== data.enrolment.id);
  return (
    <div className={styles.elsewhere}>
      {others.length > 0 && <span>{t('review.elsewhere', { count: others.length })}</span>}
      <UseElsewhere evidence={evidence} />
    </div>
  );
}
