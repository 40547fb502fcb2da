import type { IdentityCheck } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { Icon } from '../../ui/icon/icon';
import styles from './identity.module.css';

/** How it was made sure who answered, by whom and when. */
export function IdentityLines({ checks }: { checks: readonly IdentityCheck[] }) {
  const { t } = useTranslation('third-party-identity');
  const format = useFormat();
  if (checks.length === 0) return null;
  return (
    <ul className={styles.checks}>
      {checks.map((check, index) => (
        <li key={index}>
          <Icon name="check" size={14} />
          <span>
            {t('line', {
              means: t(`means.${check.means}`),
              name: check.checkedBy.displayName,
              date: format.date(check.checkedAt),
            })}
            {check.remark !== null && <small>{check.remark}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
