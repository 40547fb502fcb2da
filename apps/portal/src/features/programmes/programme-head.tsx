import type { Programme, ProgrammeVersionDetail } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { useLocale } from '../../base/i18n/use-locale';
import { Button, ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { ErrorState } from '../../ui/error-state/error-state';
import { PageHead } from '../../ui/page/page-head';
import { ConfirmDialog } from './confirm-dialog';
import { ProgrammeName } from './programme-name';
import styles from './programmes.module.css';
import { StateChips } from './state-chips';
import { useProgrammeAct } from './use-programme-act';

interface ProgrammeHeadProps {
  programme: Programme;
  shown: ProgrammeVersionDetail;
}

/** What it is called, in which state it is, who is on it, and what may be done. */
export function ProgrammeHead({ programme, shown }: ProgrammeHeadProps) {
  const { t } = useTranslation('programmes');
  const { locale } = useLocale();
  const format = useFormat();
  const { state, inUse, latest, people } = programme;
  const isNamedInEnglish = locale === 'en' && shown.nameEn !== null;
  const whole = shown.releases.find(({ id }) => id === shown.releaseId);
  return (
    <PageHead
      onPhone="shown"
      title={<ProgrammeName name={shown.name} nameEn={shown.nameEn} />}
      beside={
        <span className={styles.chips}>
          {whole !== undefined && <span className={styles.code}>{whole.code}</span>}
          {shown.level !== null && <Chip>{t('level', { level: shown.level })}</Chip>}
          <StateChips
            state={state}
            used={inUse?.number ?? null}
            draft={inUse?.id === latest.id ? null : latest.number}
          />
        </span>
      }
      meta={[
        ...(isNamedInEnglish
          ? [
              <span key="name" lang="zh-Hant">
                {shown.name}
              </span>,
            ]
          : []),
        t('version.made', {
          ...{ number: shown.number, name: shown.createdBy.displayName },
          date: format.dateTime(shown.createdAt),
        }),
        t('people', people),
      ]}
      actions={<Actions programme={programme} />}
    />
  );
}

/** The one that leads on is the primary: assigning where it is in use, putting in use where it is a draft. */
function Actions({ programme }: { programme: Programme }) {
  const { t } = useTranslation('programmes');
  const [asked, setAsked] = useState<'put-in-use' | 'retire' | null>(null);
  const { run, busy, problem } = useProgrammeAct(programme);
  const { id, state, inUse, abilities } = programme;
  return (
    <>
      {abilities.edit && state !== 'retired' && (
        <Button
          variant="quiet"
          onClick={() => {
            setAsked('retire');
          }}
        >
          {t('retire')}
        </Button>
      )}
      {abilities.edit && state === 'retired' && (
        <Button
          busy={busy}
          onClick={() => {
            run('bring-back');
          }}
        >
          {t('bringBack')}
        </Button>
      )}
      {abilities.edit && (
        <ButtonLink to={`/programmes/${id}/edit`} icon="edit">
          {t('edit.open')}
        </ButtonLink>
      )}
      {abilities.edit && inUse === null && state !== 'retired' && (
        <Button
          variant="primary"
          icon="check"
          onClick={() => {
            setAsked('put-in-use');
          }}
        >
          {t('use', { number: programme.latest.number })}
        </Button>
      )}
      {abilities.assign && (
        <ButtonLink to={`/programmes/${id}/assign`} variant="primary" icon="enrol">
          {t('assign')}
        </ButtonLink>
      )}
      {problem !== null && <ErrorState title={t('notSaved')} message={problem} />}
      {asked !== null && (
        <ConfirmDialog
          programme={programme}
          what={asked}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}
