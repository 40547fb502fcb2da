import type { EnrolmentDetail } from '@attest/api-client';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change } from '../../base/change/change';
import { listDraftIds } from '../../shared/outbox/device-db';
import { draftIdOf, draftPrefix } from '../../shared/outbox/draft-id';
import { useSession } from '../../shared/session/use-session';
import { Button } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Checkbox } from '../../ui/field/choice';
import { TextField } from '../../ui/field/text-field';
import { LoadMore } from '../../ui/load-more/load-more';
import { QueryState } from '../../shared/queries/query-state';
import { Sheet } from '../../ui/sheet/sheet';
import styles from './join-sheet.module.css';
import { useToObserve } from './use-to-observe';

/** As many people as one assessor can have an eye on, and then some. */
const most = 12;

/** So few are seen at a glance. */
const few = 8;

interface Chosen {
  enrolmentId: string;
  name: string;
}

interface JoinSheetProps {
  enrolment: EnrolmentDetail;
  opened: boolean;
  chosen: readonly Chosen[];
  onClose: () => void;
  onChange: (change: Change<readonly Chosen[]>) => void;
}

/** Who else is observed in the same session: people in work on the same unit. */
export function JoinSheet({ enrolment, opened, chosen, onClose, onChange }: JoinSheetProps) {
  const { t } = useTranslation('observe');
  const { member } = useSession();
  const [drafts, setDrafts] = useState<readonly string[]>([]);
  const [search, setSearch] = useState('');
  const { query, more, people, leave } = useToObserve(search, { unitId: enrolment.unit.id, enabled: opened });
  useEffect(() => {
    if (opened) void listDraftIds(draftPrefix('observation', member.id)).then(setDrafts, () => undefined);
  }, [member.id, opened]);

  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={t('join.title')}
      footer={
        <Button variant="primary" size="xl" wide onClick={onClose}>
          {t('join.done', { count: chosen.length + 1 })}
        </Button>
      }
    >
      <p className={styles.hint}>{t('join.hint')}</p>
      <QueryState query={query}>
        {() => {
          const others = people.filter((one) => one.id !== enrolment.id);
          if (others.length === 0 && search === '') return <Empty title={t('join.nobody')} icon="people" />;
          const open = leave(others);
          return (
            <>
              {(others.length > few || search !== '') && (
                <TextField
                  type="search"
                  label={t('join.search')}
                  labelHidden
                  icon="search"
                  placeholder={t('join.search')}
                  value={search}
                  onChange={(event) => {
                    setSearch(event.currentTarget.value);
                  }}
                />
              )}
              {open.length === 0 && <p className={styles.hint}>{t('pick.noMatchTitle', { search })}</p>}
              <ul>
                {open.map((one) => {
                  const begun = drafts.includes(draftIdOf('observation', member.id, one.id));
                  const checked = chosen.some(({ enrolmentId }) => enrolmentId === one.id);
                  return (
                    <li key={one.id} className={styles.row}>
                      <Checkbox
                        label={one.candidate.displayName}
                        note={
                          begun
                            ? t('join.begun')
                            : one.state === 'decided'
                              ? t('waitsForSignature')
                              : (one.candidate.department ?? undefined)
                        }
                        checked={checked}
                        disabled={begun || (!checked && chosen.length >= most - 1)}
                        onChange={(event) => {
                          const joins = event.currentTarget.checked
                            ? [{ enrolmentId: one.id, name: one.candidate.displayName }]
                            : [];
                          onChange((latest) => [
                            ...latest.filter(({ enrolmentId }) => enrolmentId !== one.id),
                            ...joins,
                          ]);
                        }}
                      />
                    </li>
                  );
                })}
              </ul>
              <LoadMore more={more} />
            </>
          );
        }}
      </QueryState>
    </Sheet>
  );
}
