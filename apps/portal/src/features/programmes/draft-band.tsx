import type { Programme, ProgrammeVersionDetail } from '@attest/api-client';
import { programmeDifferences } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryState } from '../../shared/queries/query-state';
import { Button, ButtonLink } from '../../ui/button/button';
import { Changes } from './changes';
import { ConfirmDialog } from './confirm-dialog';
import { contentOf } from './draft';
import styles from './programmes.module.css';
import { versionQuery } from './queries';

interface DraftBandProps {
  programme: Programme;
  shown: ProgrammeVersionDetail;
}

/** A newer version than the one in use: what it says otherwise, and the button that puts it in use. */
export function DraftBand({ programme, shown }: DraftBandProps) {
  const { t } = useTranslation('programmes');
  const [asked, setAsked] = useState(false);
  const { id, inUse, latest, state, abilities } = programme;
  const query = useQuery({ ...versionQuery(inUse?.id ?? ''), enabled: inUse !== null });
  if (inUse === null) return null;
  const isShown = shown.id === latest.id;
  return (
    <section className={styles.draft} aria-labelledby="draft-band">
      <h2 id="draft-band" className={styles.heading}>
        {t('draft.title', { number: latest.number })}
      </h2>
      <p className={styles.quiet}>{t('draft.comparedWith', { number: inUse.number })}</p>
      <QueryState query={query}>
        {(used) => <Changes changes={programmeDifferences(contentOf(used), contentOf(latest))} />}
      </QueryState>
      <p className={styles.actions}>
        <ButtonLink to={isShown ? `/programmes/${id}` : `/programmes/${id}?version=${latest.id}`}>
          {t(isShown ? 'draft.showUsed' : 'draft.show', { number: isShown ? inUse.number : latest.number })}
        </ButtonLink>
        {state !== 'retired' && (
          <Button
            variant={abilities.assign ? 'default' : 'primary'}
            icon="check"
            onClick={() => {
              setAsked(true);
            }}
          >
            {t('use', { number: latest.number })}
          </Button>
        )}
      </p>
      {asked && (
        <ConfirmDialog
          programme={programme}
          what="put-in-use"
          onClose={() => {
            setAsked(false);
          }}
        />
      )}
    </section>
  );
}
