import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePassportsOf } from '../../shared/passports/use-passports';
import { QueryState } from '../../shared/queries/query-state';
import { Chip } from '../../ui/chip/chip';
import { LoadMore } from '../../ui/load-more/load-more';
import styles from './people.module.css';

/** What somebody is to reach as a whole, each with how many of its units are signed. */
export function PersonProgrammes({ memberId }: { memberId: string }) {
  const { t } = useTranslation(['people', 'terms']);
  const { query, more } = usePassportsOf(memberId);
  return (
    <section aria-labelledby="programmes-title">
      <h2 id="programmes-title" className={styles.heading}>
        {t('people:programmes')}
      </h2>
      <QueryState query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className={styles.hint}>{t('people:noProgrammes')}</p>
          ) : (
            <ul>
              {rows.map(({ id, programme, units, state }) => (
                <li key={id}>
                  <Link to={`/passports/${id}`} className={styles.enrolment}>
                    <span lang="zh-Hant">{programme.name}</span>
                    <span>{t('people:programmeUnits', { signed: units.signed, total: units.total })}</span>
                    <Chip tone={state === 'signed' ? 'ok' : 'neutral'}>
                      {t(`terms:programmeEnrolmentState.${state}`)}
                    </Chip>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
      <LoadMore more={more} />
    </section>
  );
}
