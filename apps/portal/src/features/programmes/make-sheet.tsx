import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../shared/http/api';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { queryKeys } from '../../shared/queries/query-keys';
import { QueryState } from '../../shared/queries/query-state';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { SearchField } from '../../ui/field/search-field';
import { Sheet } from '../../ui/sheet/sheet';
import { StandardText } from '../../ui/standard-text/standard-text';
import { toast } from '../../ui/toast/toast-store';
import styles from './programmes.module.css';

interface MakeSheetProps {
  opened: boolean;
  /** The code of a standard that is looked for first. */
  of: string;
  onClose: () => void;
}

/** A programme of a whole standard: one press beside it. */
export function MakeSheet({ opened, of, onClose }: MakeSheetProps) {
  const { t } = useTranslation('programmes');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('make.title')} width={520}>
      {opened && <Releases of={of} />}
    </Sheet>
  );
}

function Releases({ of }: { of: string }) {
  const { t } = useTranslation(['programmes', 'terms']);
  const client = useQueryClient();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const [wanted, setWanted] = useState(of);
  const q = useDeferredValue(wanted);
  const query = useQuery({
    queryKey: queryKeys.programmes.releaseChoice(q),
    queryFn: ({ signal }) => api.get('/releases', { query: { q, state: 'published', limit: 30 }, signal }),
    placeholderData: keepPreviousData,
  });
  const make = useChange({
    mutationFn: (id: string) => api.post('/releases/{id}/programmes', { path: { id } }),
    onSuccess: async (programme) => {
      await client.invalidateQueries({ queryKey: queryKeys.programmes.all });
      toast.done(t('make.done', { count: programme.latest.unitCount }));
      await navigate(`/programmes/${programme.id}`);
    },
  });
  return (
    <div className={styles.choice}>
      <p className={styles.quiet}>{t('make.explain')}</p>
      <SearchField
        label={t('make.search')}
        placeholder={t('make.search')}
        value={wanted}
        onSearch={setWanted}
      />
      {make.error !== null && <ErrorState title={t('notSaved')} message={errorText(make.error)} />}
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.quiet}>{t(q === '' ? 'make.none' : 'make.noMatch')}</p>
          ) : (
            <ul className={styles.options} aria-label={t('make.title')}>
              {items.map(({ id, name, code, kind, unitCount }) => (
                <li key={id} className={styles.option}>
                  <span className={styles.name}>
                    <StandardText text={name} />
                    <small>
                      {code}
                      <span>{t(`terms:standardKind.${kind}`)}</span>
                      <span>{t('units', { count: unitCount })}</span>
                    </small>
                  </span>
                  <Button
                    size="sm"
                    aria-label={t('make.goFor', { code })}
                    busy={make.isPending && make.variables === id}
                    onClick={() => {
                      make.mutate(id);
                    }}
                  >
                    {t('make.go')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </div>
  );
}
