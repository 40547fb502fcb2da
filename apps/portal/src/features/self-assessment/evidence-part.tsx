import { limits, type SelfRatingGiven } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { toggled, type Patch } from '../../base/change/change';
import { enrolmentEvidenceQuery } from '../../shared/enrolment/enrolment-queries';
import { Button } from '../../ui/button/button';
import { Checkbox } from '../../ui/field/choice';
import { TextArea } from '../../ui/field/text-field';
import { QueryState } from '../../shared/queries/query-state';
import { Sheet } from '../../ui/sheet/sheet';
import { SkeletonRows } from '../../ui/skeleton/skeleton';
import { DateText } from '../../ui/text/date-text';
import styles from './self-assessment.module.css';

interface EvidencePartProps {
  given: SelfRatingGiven;
  enrolmentId: string;
  mayWrite: boolean;
  onRate: (patch: Patch<SelfRatingGiven>) => void;
}

/** The evidence a candidate has or could bring: in words, and pieces of their own that are there already. */
export function EvidencePart({ given, enrolmentId, mayWrite, onRate }: EvidencePartProps) {
  const { t } = useTranslation(['self-assessment', 'terms']);
  const [opened, setOpened] = useState(false);
  const query = useQuery({
    ...enrolmentEvidenceQuery(enrolmentId),
    enabled: opened || given.evidenceIds.length > 0,
  });
  const pieces = query.data ?? [];
  const linked = pieces.filter(({ id }) => given.evidenceIds.includes(id));
  return (
    <div className={styles.evidence}>
      {mayWrite ? (
        <TextArea
          label={t('self-assessment:evidence.note')}
          optional
          rows={2}
          maxLength={limits.SelfRatingGiven.note.maxLength}
          placeholder={t('self-assessment:evidence.example')}
          value={given.note}
          onChange={(event) => {
            onRate({ note: event.currentTarget.value });
          }}
        />
      ) : (
        given.note !== '' && <p>{given.note}</p>
      )}
      <div className={styles.links}>
        {linked.map((piece) => (
          <Link key={piece.id} to={`/my-evidence/${piece.id}`}>
            {piece.current.title}
          </Link>
        ))}
        {mayWrite && (
          <Button
            size="sm"
            icon="link"
            onClick={() => {
              setOpened(true);
            }}
          >
            {t('self-assessment:evidence.link')}
          </Button>
        )}
      </div>
      <Sheet
        opened={opened}
        onClose={() => {
          setOpened(false);
        }}
        title={t('self-assessment:evidence.link')}
        width={480}
      >
        <QueryState query={query} skeleton={<SkeletonRows rows={4} />}>
          {(all) =>
            all.length === 0 ? (
              <p>{t('self-assessment:evidence.none')}</p>
            ) : (
              <ul className={styles.pieces}>
                {all.map((piece) => (
                  <li key={piece.id}>
                    <Checkbox
                      label={piece.current.title}
                      note={
                        <>
                          {t(`terms:method.${piece.method}`)} <DateText value={piece.current.occurredAt} />
                        </>
                      }
                      checked={given.evidenceIds.includes(piece.id)}
                      onChange={(event) => {
                        const { checked } = event.currentTarget;
                        onRate((latest) => ({
                          evidenceIds: [...toggled(latest.evidenceIds, piece.id, checked)],
                        }));
                      }}
                    />
                  </li>
                ))}
              </ul>
            )
          }
        </QueryState>
      </Sheet>
    </div>
  );
}
