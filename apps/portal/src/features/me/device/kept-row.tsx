import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formPath } from '../../../shared/outbox/draft-id';
import type { KeptItem } from '../../../shared/outbox/kept-items';
import { keptPath } from '../../../shared/outbox/use-kept-items';
import { ButtonLink } from '../../../ui/button/button';
import { Icon } from '../../../ui/icon/icon';
import styles from './device.module.css';
import { useKeptUnit } from './use-kept-unit';
import { useKeptWords } from './use-kept-words';

const icons = { waiting: 'cloud-off', refused: 'alert', draft: 'edit', older: 'info' } as const;

export function KeptRow({ item }: { item: KeptItem }) {
  const { t } = useTranslation('me');
  const unit = useKeptUnit(item, 'device');
  const { who, title, method, when, files } = useKeptWords(item, unit);
  const facts = [method, when, files].filter((fact) => fact !== null && fact !== title);
  return (
    <li className={styles.row} data-state={item.state}>
      <Link className={styles.open} to={keptPath(item.id)}>
        <Icon name={icons[item.state]} />
        <span className={styles.words}>
          <span>
            <b>{who}</b> <span className={styles.name}>{title}</span>
          </span>
          {item.refusal !== null && (
            <span className={styles.reason}>{t('device.refused', { detail: item.refusal.detail })}</span>
          )}
          <span className={styles.meta}>
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </span>
        </span>
        <Icon name="right" size={14} className={styles.arrow} />
      </Link>
      {item.state === 'draft' && unit.form === 'yes' && (
        <ButtonLink
          size="sm"
          className={styles.goOn}
          to={formPath(item)}
          aria-label={t('device.goOnOf', { name: who })}
        >
          {t('device.goOn')}
        </ButtonLink>
      )}
    </li>
  );
}
