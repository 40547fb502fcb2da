import type { OpenWork } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import styles from './leave.module.css';

const along = ['toJudge', 'toSign', 'requests', 'planItems', 'invitations'] as const;

/** What goes along with the units, and what needs nobody; or that nothing is open. */
export function WorkTakenOver({ work }: { work: OpenWork }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  if (work.count === 0 && work.imports === 0) return <p className={styles.meta}>{t('leave.nothing')}</p>;
  const parts = along
    .filter((each) => work[each] > 0)
    .map((each) => t(`leave.along.${each}`, { count: work[each] }));
  return (
    <div className={styles.meta}>
      {parts.length > 0 && <p>{t('leave.alongAll', { list: format.list(parts) })}</p>}
      {work.imports > 0 && <p>{t('leave.imports', { count: work.imports })}</p>}
      {work.count === 0 && <p>{t('leave.nothing')}</p>}
    </div>
  );
}
