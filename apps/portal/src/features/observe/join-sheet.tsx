import type { EnrolmentDetail, EnrolmentSummary, Page as PageOf } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/http/query-keys';
import { listDraftIds } from '../../shared/outbox/device-db';
import { draftIdOf, draftPrefix } from '../../shared/outbox/draft-id';
import { useSession } from '../../shared/session/use-session';
import { Button } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Checkbox } from '../../ui/field/choice';
import { QueryState } from '../../ui/query-state/query-state';
import { Sheet } from '../../ui/sheet/sheet';
import styles from './join-sheet.module.css';

/** As many people as one assessor can have an eye on, and then some. */
const most = 12;

interface Chosen {
  enrolmentId: string;
  name: string;
}

interface JoinSheetProps {
  enrolment: EnrolmentDetail;
  opened: boolean;
  chosen: readonly Chosen[];
  onClose: () => void;
  onChange: (chosen: readonly Chosen[]) => void;
}

/** Who else is observed in the same session: people in work on the same unit. */
export function JoinSheet({ enrolment, opened, chosen, onClose, onChange }: JoinSheetProps) {
  const { t } = useTranslation('observe');
  const format = useFormat();
  const { member } = useSession();
  const [drafts, setDrafts] = useState<readonly string[]>([]);
  const list = useQuery({
    queryKey: [...queryKeys.enrolments, 'observe', member.id],
    queryFn: ({ signal }) =>
      api.get<PageOf<EnrolmentSummary>>('/enrolments', {
        query: { assessorId: member.id, limit: 200 },
        signal,
      }),
    enabled: opened,
  });
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
      <QueryState query={list}>
        {({ items }) => {
          const open = items
            .filter(
              (one) => one.abilities.observe && one.unit.id === enrolment.unit.id && one.id !== enrolment.id,
            )
            .sort((a, b) => format.compare(a.candidate.displayName, b.candidate.displayName));
          if (open.length === 0) return <Empty title={t('join.nobody')} icon="people" />;
          return (
            <ul>
              {open.map((one) => {
                const begun = drafts.includes(draftIdOf('observation', member.id, one.id));
                const checked = chosen.some(({ enrolmentId }) => enrolmentId === one.id);
                return (
                  <li key={one.id} className={styles.row}>
                    <Checkbox
                      label={one.candidate.displayName}
                      note={begun ? t('join.begun') : (one.candidate.department ?? undefined)}
                      checked={checked}
                      disabled={begun || (!checked && chosen.length >= most - 1)}
                      onChange={(event) => {
                        const rest = chosen.filter(({ enrolmentId }) => enrolmentId !== one.id);
                        onChange(
                          event.currentTarget.checked
                            ? [...rest, { enrolmentId: one.id, name: one.candidate.displayName }]
                            : rest,
                        );
                      }}
                    />
                  </li>
                );
              })}
            </ul>
          );
        }}
      </QueryState>
    </Sheet>
  );
}
