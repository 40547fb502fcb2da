import type { EnrolmentDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { coverageQuery } from '../../shared/enrolment/enrolment-queries';
import { targetGroups } from '../../shared/enrolment/targets';
import { useFormat } from '../../shared/format/use-format';
import type { DraftRow } from '../../shared/outbox/device-db';
import { draftIdOf } from '../../shared/outbox/draft-id';
import type { OutboxEntry } from '../../shared/outbox/outbox-entry';
import { useDeviceDraft } from '../../shared/outbox/use-device-draft';
import { useRecord } from '../../shared/outbox/use-record';
import { useSession } from '../../shared/session/use-session';
import { useOnline } from '../../shared/sync/use-online';
import { IconButton } from '../../ui/button/button';
import { useMediaQuery } from '../../ui/use-media-query';
import { Details } from './details';
import { DeviceBanner } from './device-banner';
import { Kept } from './kept';
import { judged, newDraft, observationOf, problemsOf, type ObservationDraft } from './observation-draft';
import styles from './observe.module.css';
import { SaveBar } from './save-bar';
import { TargetList } from './target-list';
import { usePhotos } from './use-photos';

interface ObserveFormProps {
  enrolment: EnrolmentDetail;
}

export function ObserveForm({ enrolment }: ObserveFormProps) {
  const { t } = useTranslation('observe');
  const format = useFormat();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { member } = useSession();
  const online = useOnline();
  const phone = useMediaQuery('(max-width: 767.98px)');
  const [details, setDetails] = useState(false);
  const [tried, setTried] = useState(false);

  const draftId = draftIdOf('observation', member.id, enrolment.id);
  const draft = useDeviceDraft<ObservationDraft>(draftId, () =>
    newDraft(new Date(), t('defaultTitle', { date: format.longDate(new Date()) })),
  );
  const photos = usePhotos(draftId);
  const groups = useMemo(
    () => targetGroups(enrolment, (number) => t('criticalCode', { number })),
    [enrolment, t],
  );
  const coverage = useQuery(coverageQuery(enrolment.id));

  const { restore, clear, change, flush } = draft;
  const { reload, clear: clearPhotos } = photos;
  const onArrived = useCallback(
    (entry: OutboxEntry) => {
      clear();
      clearPhotos();
      void navigate(`/enrolments/${entry.enrolmentId}${back(params)}`);
    },
    [clear, clearPhotos, navigate, params],
  );
  const onTakenBack = useCallback(
    (row: DraftRow<ObservationDraft>) => {
      restore(row);
      void reload();
    },
    [reload, restore],
  );
  const { state, record, edit } = useRecord<ObservationDraft>({ onArrived, onTakenBack });

  const value = draft.value;
  if (value === null) return null;
  const problems = problemsOf(value, new Date());
  const save = async () => {
    setTried(true);
    if (problems.length > 0) {
      if (problems.some((problem) => problem !== 'nothing')) setDetails(true);
      return;
    }
    const row = await flush();
    if (row === null) return;
    await record(row, {
      id: crypto.randomUUID(),
      memberId: member.id,
      enrolmentId: enrolment.id,
      kind: 'observation',
      path: `/enrolments/${enrolment.id}/observations`,
      body: { ...observationOf(value) },
      sentBody: null,
      candidateName: enrolment.candidate.displayName,
      title: value.title,
      createdAt: new Date().toISOString(),
      refusal: null,
    });
  };

  if (state.kind === 'kept')
    return (
      <Kept
        entry={state.entry}
        count={judged(value)}
        onAgain={() => {
          clear();
          clearPhotos();
          setTried(false);
          edit();
        }}
      />
    );

  const form = (
    <Details
      draft={value}
      problems={tried ? problems : []}
      photos={photos}
      onChange={change}
      opened={details}
      onOpen={setDetails}
      phone={phone}
    />
  );
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <IconButton
          icon="close"
          size="lg"
          label={t('close')}
          onClick={() => {
            void navigate(`/enrolments/${enrolment.id}`);
          }}
        />
        <div className={styles.heading}>
          <h1 className={styles.title}>{t('titleOf', { name: enrolment.candidate.displayName })}</h1>
          <p className={styles.unit} lang="zh-Hant">
            {enrolment.unit.title}
          </p>
        </div>
      </header>
      <DeviceBanner
        online={online}
        savedAt={draft.savedAt}
        refusal={state.kind === 'refused' ? state.refusal : null}
      />
      <div className={styles.body}>
        <div className={styles.list}>
          {phone && form}
          <TargetList
            groups={groups}
            coverage={coverage.data}
            draft={value}
            start={params.get('target')}
            onChange={change}
          />
        </div>
        <SaveBar
          draft={value}
          photos={photos}
          phone={phone}
          sending={state.kind === 'sending'}
          nothing={tried && problems.includes('nothing')}
          onChange={change}
          onSave={() => {
            void save();
          }}
        >
          {!phone && form}
        </SaveBar>
      </div>
    </div>
  );
}

/** Back to the indicator it began from. */
const back = (params: URLSearchParams): string => {
  const target = params.get('target');
  return target === null ? '' : `?${new URLSearchParams({ target }).toString()}`;
};
