import { unitsOf } from '@attest/domain';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../base/change/change';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { Button } from '../../ui/button/button';
import { SearchField } from '../../ui/field/search-field';
import { LoadMore } from '../../ui/load-more/load-more';
import { Sheet } from '../../ui/sheet/sheet';
import { StandardText } from '../../ui/standard-text/standard-text';
import { type Draft, withUnit } from './draft';
import styles from './programmes.module.css';

interface UnitPickerProps {
  /** Key of the section that gets them; null: closed. */
  section: string | null;
  draft: Draft;
  onChange: (change: Change<Draft>) => void;
  onClose: () => void;
}

/** Units of published standards, found by code or words; each stands in a programme once. */
export function UnitPicker({ section, draft, onChange, onClose }: UnitPickerProps) {
  const { t } = useTranslation('programmes');
  return (
    <Sheet opened={section !== null} onClose={onClose} title={t('pick.title')} width={520}>
      {section !== null && <Units section={section} draft={draft} onChange={onChange} />}
    </Sheet>
  );
}

function Units({
  section,
  draft,
  onChange,
}: Omit<UnitPickerProps, 'section' | 'onClose'> & { section: string }) {
  const { t } = useTranslation('programmes');
  const [wanted, setWanted] = useState('');
  const q = useDeferredValue(wanted);
  const { query, more } = useCursorList({
    queryKey: queryKeys.programmes.unitChoice(q),
    read: (cursor, signal) => api.get('/units', { query: { q, limit: 50, cursor }, signal }),
    keepPrevious: true,
  });
  const there = new Set(unitsOf(draft).map(({ unitId }) => unitId));
  return (
    <div className={styles.choice}>
      <SearchField
        label={t('pick.search')}
        placeholder={t('pick.search')}
        value={wanted}
        onSearch={setWanted}
      />
      <QueryState query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className={styles.quiet}>{t(q === '' ? 'pick.none' : 'pick.noMatch')}</p>
          ) : (
            <>
              <ul className={styles.options} aria-label={t('pick.title')}>
                {rows.map(({ id, code, title, releaseCode, releaseName }) => (
                  <li key={id} className={styles.option}>
                    <span className={styles.name}>
                      <span>
                        <b className={styles.code}>{code}</b> <StandardText text={title} />
                      </span>
                      <small>
                        {releaseCode !== code && <span>{releaseCode}</span>}
                        {releaseName !== title && <span lang="zh-Hant">{releaseName}</span>}
                      </small>
                    </span>
                    <Button
                      size="sm"
                      aria-label={t(there.has(id) ? 'pick.addedOf' : 'pick.addOf', {
                        code: releaseCode === code ? code : `${releaseCode} ${code}`,
                      })}
                      disabled={there.has(id)}
                      onClick={() => {
                        const unit = {
                          ...{ unitId: id, code, title, releaseCode },
                          dueMonths: null,
                          requires: [],
                        };
                        onChange((latest) => withUnit(latest, section, unit));
                      }}
                    >
                      {t(there.has(id) ? 'pick.added' : 'pick.add')}
                    </Button>
                  </li>
                ))}
              </ul>
              <LoadMore more={more} />
            </>
          )
        }
      </QueryState>
    </div>
  );
}
