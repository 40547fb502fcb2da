import { limits, type AssessmentPlan, type EnrolmentDetail } from '@attest/api-client';
import { planCoverage } from '@attest/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { selfAssessmentQuery } from '../../shared/enrolment/self-assessment-query';
import { isWork, targetGroups } from '../../shared/enrolment/targets';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { Button } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { ErrorState } from '../../ui/error-state/error-state';
import { TextArea } from '../../ui/field/text-field';
import { toast } from '../../ui/toast/toast-store';
import { goToUnread } from '../../ui/field/show-first-problem';
import { UnsavedGuard } from '../../ui/unsaved-guard/unsaved-guard';
import { AdjustmentsPanel } from './adjustments';
import { PlanItems } from './plan-items';
import {
  coverAllShortfalls,
  draftOf,
  type Grounds,
  isChanged,
  itemsOf,
  keyed,
  coverShortfall,
} from './plan-draft';
import { planQuery } from './plan-queries';
import styles from './plan.module.css';
import { SelfAssessmentPanel } from './self-assessment-panel';
import { Shortfalls } from './shortfalls';
import { etagOf } from '../../shared/http/etag-of';

interface PlanEditorProps {
  plan: AssessmentPlan;
  enrolment: EnrolmentDetail;
}

type Act = 'save' | 'share';

/** The plan being made: items at the left, what they leave short, adjustments and self-assessment at the right. */
export function PlanEditor({ plan, enrolment }: PlanEditorProps) {
  const { t } = useTranslation('plan');
  const client = useQueryClient();
  const errorText = useErrorText();
  const { version, abilities } = plan;
  const subject = `plan of ${enrolment.id} ${version?.id ?? ''}`;
  const [draft, setDraft, forgetItems] = usePersistedState(subject, () => draftOf(plan));
  const [note, setNote, forgetNote] = usePersistedState(`note on ${subject}`, version?.note ?? '');
  const forget = () => {
    forgetItems();
    forgetNote();
  };
  const groups = useMemo(
    () => targetGroups(enrolment, (number) => t('targets.criticalCode', { number })),
    [enrolment, t],
  );
  const grounds: Grounds = {
    guideMethods: enrolment.assessmentGuide.methods,
    tools: plan.tools,
    order: groups.flatMap(({ targets }) => targets.map(({ id }) => id)),
  };
  const self = useQuery({ ...selfAssessmentQuery(enrolment.id), enabled: abilities.readSelfAssessment });
  const ratings = new Map(self.data?.ratings.map((rating) => [rating.targetId, rating]));
  const dirty = abilities.edit && (isChanged(draft, plan) || note !== (version?.note ?? ''));
  const untargeted = draft.filter(({ targets }) => targets.length === 0).length;
  const short = planCoverage(draft, plan.targets);

  const propose = useChange({
    mutationFn: () => api.get('/enrolments/{id}/plan/proposal', { path: { id: enrolment.id } }),
    onSuccess: ({ items }) => {
      setDraft(() => keyed(items));
    },
  });
  const act = useChange({
    mutationFn: async (what: Act) => {
      const path = { id: enrolment.id };
      const saved =
        dirty || what === 'save'
          ? await api.put('/enrolments/{id}/plan', {
              ...{ path, ifMatch: etagOf(plan.number) },
              body: { items: itemsOf(draft), note },
            })
          : plan;
      return what === 'share'
        ? await api.post('/enrolments/{id}/plan/share', { path, ifMatch: etagOf(saved.number) })
        : saved;
    },
    onSuccess: (next, what) => {
      forget();
      client.setQueryData(planQuery(enrolment.id).queryKey, next);
      toast.done(t(`done.${what}`, { number: next.number, name: enrolment.candidate.displayName }));
    },
    // Saved and not shared is possible: what the server has is read again.
    onError: () => client.invalidateQueries({ queryKey: planQuery(enrolment.id).queryKey }),
  });
  const stale = isApiError(act.error, 'stale');
  const shareable = abilities.edit && draft.length > 0 && (dirty || version?.shared == null);

  return (
    <div className={styles.columns}>
      <UnsavedGuard
        when={dirty && !act.isPending}
        onGo={forget}
        words={{
          ...{ title: t('leave.title'), text: t('leave.text') },
          ...{ go: t('leave.go'), stay: t('leave.stay') },
        }}
      />
      <div className={styles.main}>
        {act.error !== null && (
          <ErrorState title={t('notSaved')} message={stale ? t('stale') : errorText(act.error)} />
        )}
        {propose.error !== null && <ErrorState title={t('notProposed')} message={errorText(propose.error)} />}
        {draft.length === 0 && !dirty ? (
          <NoPlan
            mayEdit={abilities.edit}
            busy={propose.isPending}
            onPropose={() => {
              propose.mutate();
            }}
          />
        ) : (
          <>
            <PlanItems
              draft={draft}
              plan={plan}
              enrolment={enrolment}
              groups={groups}
              grounds={grounds}
              ratings={ratings}
              onChange={setDraft}
              onPropose={() => {
                propose.mutate();
              }}
            />
            <PlanNote plan={plan} note={note} onChange={setNote} />
          </>
        )}
        {(dirty || shareable) && (
          <SaveBar
            {...{ dirty, shareable, untargeted }}
            candidate={enrolment.candidate.displayName}
            isEmpty={draft.length === 0}
            acting={act.isPending ? act.variables : null}
            onDiscard={forget}
            onAct={(what) => {
              if (!goToUnread()) act.mutate(what);
            }}
          />
        )}
      </div>
      <aside className={styles.side}>
        {draft.length > 0 && (
          <Shortfalls
            short={short}
            groups={groups}
            mayEdit={abilities.edit}
            onCover={(shortfall) => {
              setDraft((latest) => coverShortfall(latest, shortfall, grounds));
            }}
            onCoverAll={() => {
              setDraft((latest) => coverAllShortfalls(latest, plan.targets, grounds));
            }}
          />
        )}
        {abilities.readSelfAssessment && <SelfAssessmentPanel query={self} groups={groups.filter(isWork)} />}
        {abilities.readAdjustments && <AdjustmentsPanel enrolmentId={enrolment.id} />}
      </aside>
    </div>
  );
}

function NoPlan({ mayEdit, busy, onPropose }: { mayEdit: boolean; busy: boolean; onPropose: () => void }) {
  const { t } = useTranslation('plan');
  return (
    <Empty
      icon="list"
      level={2}
      title={t('empty')}
      actions={
        mayEdit ? (
          <Button variant="primary" icon="plus" busy={busy} onClick={onPropose}>
            {t('propose')}
          </Button>
        ) : undefined
      }
    >
      {t(mayEdit ? 'emptyEditor' : 'emptyReader')}
    </Empty>
  );
}

interface PlanNoteProps {
  plan: AssessmentPlan;
  note: string;
  onChange: (note: string) => void;
}

/** What is said of the whole plan, and what the candidate answered to it. */
function PlanNote({ plan, note, onChange }: PlanNoteProps) {
  const { t } = useTranslation('plan');
  const { version } = plan;
  return (
    <>
      {plan.abilities.edit ? (
        <TextArea
          className={styles.note}
          label={t('note')}
          optional
          rows={2}
          maxLength={limits.PlanDraft.note.maxLength}
          value={note}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      ) : (
        note !== '' && <p className={styles.instructions}>{note}</p>
      )}
      {version?.acknowledged != null && version.acknowledged.remark !== '' && (
        <blockquote className={styles.remark}>
          <small>{t('remarked', { name: version.acknowledged.by.displayName })}</small>
          {version.acknowledged.remark}
        </blockquote>
      )}
    </>
  );
}

interface SaveBarProps {
  dirty: boolean;
  shareable: boolean;
  /** How many items show no target yet. */
  untargeted: number;
  candidate: string;
  isEmpty: boolean;
  acting: Act | null;
  onDiscard: () => void;
  onAct: (what: Act) => void;
}

function SaveBar({
  dirty,
  shareable,
  untargeted,
  candidate,
  isEmpty,
  acting,
  onDiscard,
  onAct,
}: SaveBarProps) {
  const { t } = useTranslation('plan');
  return (
    <div className={styles.save} role="region" aria-label={t('actions')}>
      <span>
        {untargeted > 0
          ? t('untargeted', { count: untargeted })
          : t(dirty ? 'unsaved' : 'notShared', { name: candidate })}
      </span>
      {dirty && (
        <Button variant="quiet" onClick={onDiscard}>
          {t('discard')}
        </Button>
      )}
      {dirty && (
        <Button
          disabled={untargeted > 0 || isEmpty}
          busy={acting === 'save'}
          onClick={() => {
            onAct('save');
          }}
        >
          {t('save')}
        </Button>
      )}
      {shareable && (
        <Button
          variant="primary"
          icon="check"
          disabled={untargeted > 0}
          busy={acting === 'share'}
          onClick={() => {
            onAct('share');
          }}
        >
          {t(dirty ? 'saveAndShare' : 'share')}
        </Button>
      )}
    </div>
  );
}
