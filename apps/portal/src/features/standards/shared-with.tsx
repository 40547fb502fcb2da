import type { CompetenceItem, Unit } from '@attest/api-client';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { besideState } from './translation-beside';
import { sharingOf, type Shared } from './sharing';
import styles from './shared-with.module.css';
import { useSearchState } from '../../shared/search-state/use-search-state';
import { queryString } from '../../shared/http/request-url';

const Sharing = createContext<ReadonlyMap<string, readonly Shared[]>>(new Map());

export function SharingProvider({ units, children }: { units: readonly Unit[]; children: ReactNode }) {
  const sharing = useMemo(() => sharingOf(units), [units]);
  return <Sharing value={sharing}>{children}</Sharing>;
}

const hows = ['same', 'otherCode', 'otherText'] as const;

/** «另見 T3、T5»: the other units that print the same item, and the standards that may. */
export function SharedWith({ item }: { item: CompetenceItem }) {
  const { t } = useTranslation('standards');
  const [{ beside }] = useSearchState(besideState);
  const shared = useContext(Sharing).get(item.id) ?? [];
  const to = (id: string) => queryString({ item: id, beside });
  const elsewhere = queryString({ q: item.text.slice(0, 100), kind: item.kind });
  return (
    <small className={styles.shared}>
      {hows.map((how) => {
        const those = shared.filter((each) => each.how === how);
        if (those.length === 0) return null;
        return (
          <span key={how} className={styles.group}>
            {t(`shared.${how}`)}
            {those.map((each) => (
              <Link key={each.id} to={to(each.id)} replace preventScrollReset>
                {how === 'otherCode' ? `${each.unitCode} ${each.code}` : each.unitCode}
              </Link>
            ))}
          </span>
        );
      })}
      <Link
        to={`/standards${elsewhere}`}
        className={styles.elsewhere}
        aria-label={t('shared.elsewhereOf', { code: item.code })}
      >
        {t('shared.elsewhere')}
      </Link>
    </small>
  );
}
