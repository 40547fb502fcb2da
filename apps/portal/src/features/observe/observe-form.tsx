import type { Appointment, EnrolmentDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { coverageQuery } from '../../shared/enrolment/enrolment-queries';
import { ReopensNote } from '../../shared/enrolment/reopens-note';
import { targetGroups } from '../../shared/enrolment/targets';
import { joined, judgedCount } from '../../shared/methods/direct-observation/observation-draft';
import type { ObservationDraft } from '../../shared/methods/form-drafts';
import { judged } from '../../shared/methods/record-draft';
import { groupsFor } from '../../shared/methods/target-order';
import { AlsoShows } from '../../shared/timeline/also-shows';
import { SameFiles } from '../../shared/timeline/same-files';
import type { ToolInUse } from '../../shared/methods/use-tool-in-use';
import { DraftTaken } from '../../shared/outbox/draft-taken';
import { useOnline } from '../../shared/sync/use-online';
import { Button, IconButton } from '../../ui/button/button';
import { goToUnread } from '../../ui/field/show-first-problem';
import { useHeldRecording } from '../../ui/recorder/use-held-recording';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { useMediaQuery } from '../../ui/use-media-query';
import { Details } from './details';
import { DeviceBanner } from './device-banner';
import { JoinSheet } from './join-sheet';
import { Kept } from './saved-on-device';
import { expectedOf } from './observation-tool';
import styles from './observe.module.css';
import { SaveBar } from './save-bar';
import { SessionResults } from './session-result';
import { TargetList } from './target-list';
import { useObservation, useSaving, type Observation } from './use-observation';

interface ObserveFormProps {
  enrolment: EnrolmentDetail;
  /** The observation checklist in use. */
  tool: ToolInUse | null;
  /** What it was agreed on as: people, place and targets are filled in. */
  planned: Appointment | null;
}

/** An observation where one stands: taps first, words when there is time, without a network too. */
export function ObserveForm({ enrolment, tool, planned }: ObserveFormProps) {
  const observation = useObservation(enrolment, tool, planned);
  const saving = useSaving(observation);
  const { kept, value, recording } = observation;
  const { session, state } = recording;
  if (kept === null || value === null) return null;
  if (session.results.length > 0) return <SessionResults results={session.results} />;
  if (state.kind === 'kept')
    return (
      <Kept
        entry={state.entry}
        count={judgedCount(value)}
        onAgain={() => {
          recording.clear();
          saving.again();
          recording.edit();
        }}
      />
    );
  return (
    <Editor
      enrolment={enrolment}
      tool={tool}
      observation={observation}
      kept={kept}
      value={value}
      saving={saving}
    />
  );
}

interface EditorProps extends Omit<ObserveFormProps, 'planned'> {
  observation: Observation;
  kept: ObservationDraft;
  value: ObservationDraft;
  saving: ReturnType<typeof useSaving>;
}

function Editor({ enrolment, tool, observation, kept, value, saving }: EditorProps) {
  const { t } = useTranslation(['observe', 'methods']);
  const online = useOnline();
  const phone = useMediaQuery('(max-width: 767.98px), (max-height: 479.98px)');
  const [details, setDetails] = useState(false);
  const held = useHeldRecording();
  const { draft, who, photos, problems, everybody, judgedOf, recording } = observation;
  const { state } = recording;
  const groups = useMemo(
    () =>
      groupsFor(
        'direct_observation',
        targetGroups(enrolment, (number) => t('observe:criticalCode', { number })),
      ),
    [enrolment, t],
  );
  const expected = useMemo(() => expectedOf(tool?.lines ?? []), [tool]);
  const coverage = useQuery(coverageQuery(who ?? enrolment.id));
  const shown = saving.tried ? problems : null;

  const save = async () => {
    if (goToUnread()) return;
    const opens = await saving.save(() => {
      if (held.held) held.remind();
      return held.held;
    });
    if (opens === 'details') setDetails(true);
  };
  const form = (
    <Details
      draft={value}
      problems={shown?.common ?? []}
      problem={(path) => {
        const found = shown?.detail.find((one) => one.path === path);
        return found && t(`methods:problem.${found.rule}`);
      }}
      photos={photos}
      onChange={observation.set}
      opened={details}
      onOpen={setDetails}
      phone={phone}
    />
  );
  return (
    <div className={styles.page}>
      <Head enrolment={enrolment} observation={observation} kept={kept} phone={phone} />
      {kept.others.length > 0 && (
        <SegmentedFilter
          className={styles.people}
          label={t('observe:join.who')}
          value={who ?? enrolment.id}
          onChange={observation.show}
          options={everybody.map(({ enrolmentId, name }) => ({
            value: enrolmentId,
            label: t('observe:join.person', { name, number: judgedOf(enrolmentId) }),
          }))}
        />
      )}
      {state.kind !== 'sending' && <DraftTaken draft={draft} onGoOn={() => void photos.reload()} />}
      <DeviceBanner
        online={online}
        savedAt={draft.savedAt}
        refusal={state.kind === 'refused' ? state.refusal : null}
      />
      <div className={styles.body}>
        <div className={styles.list}>
          <div className={styles.reopens}>
            <ReopensNote enrolment={enrolment} what="record" />
          </div>
          {phone && form}
          <div className={styles.same}>
            <SameFiles files={photos} enrolmentId={who ?? enrolment.id} targetIds={judged(value)} />
          </div>
          <TargetList
            groups={groups}
            coverage={coverage.data}
            draft={value}
            expected={expected}
            start={observation.target}
            onChange={observation.set}
          />
          {who === null && (
            <div className={styles.also}>
              <AlsoShows
                enrolmentId={enrolment.id}
                targetIds={judged(value)}
                chosen={value.also ?? {}}
                judging
                onChange={(also) => {
                  observation.set((latest) => ({ also: also(latest.also ?? {}) }));
                }}
              />
            </div>
          )}
        </div>
        <SaveBar
          draft={value}
          photos={photos}
          phone={phone}
          people={everybody.length}
          sending={state.kind === 'sending'}
          nothing={shown?.common.includes('targets') === true}
          recording={held}
          onChange={observation.set}
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

type HeadProps = Pick<EditorProps, 'enrolment' | 'observation' | 'kept'> & { phone: boolean };

/** Who is observed, the way out, and who else joins. */
function Head({ enrolment, observation: { draft, everybody }, kept, phone }: HeadProps) {
  const { t } = useTranslation('observe');
  const navigate = useNavigate();
  const [joining, setJoining] = useState(false);
  return (
    <>
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
          <h1 className={styles.title}>
            {kept.others.length === 0
              ? t('titleOf', { name: enrolment.candidate.displayName })
              : t('titleOfSeveral', { count: everybody.length })}
          </h1>
          <p className={styles.unit} lang="zh-Hant">
            {enrolment.unit.title}
          </p>
        </div>
        <Button
          icon="people"
          size={phone ? 'md' : 'sm'}
          className={styles.join}
          onClick={() => {
            setJoining(true);
          }}
        >
          {t(phone ? 'join.short' : 'join.open')}
        </Button>
      </header>
      <JoinSheet
        enrolment={enrolment}
        opened={joining}
        chosen={kept.others}
        onClose={() => {
          setJoining(false);
        }}
        onChange={(change) => {
          draft.change((latest) => joined(latest, change(latest.others)));
        }}
      />
    </>
  );
}
