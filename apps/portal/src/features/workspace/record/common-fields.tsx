import { limits } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { type Patch } from '../../../base/change/change';
import { withDay } from '../../../shared/methods/with-day';
import { MomentFields } from '../../../ui/date-field/moment-fields';
import { TextArea, TextField } from '../../../ui/field/text-field';
import type { RecordDraft } from '../../../shared/methods/form-drafts';
import type { CommonProblem } from '../../../shared/methods/record-draft';
import styles from './record.module.css';

interface SpineFieldsProps<D> {
  draft: RecordDraft<D>;
  judged: 'at_once' | 'later';
  problems: readonly CommonProblem[];
  /** What a record of a day is called until somebody calls it otherwise. */
  titleOn: (day: string) => string;
  onChange: (patch: Patch<RecordDraft<D>>) => void;
}

/** What, when and where; the rest is out of the way until it is needed. */
export function CommonFields<D>({ draft, judged, problems, titleOn, onChange }: SpineFieldsProps<D>) {
  const { t } = useTranslation('workspace');
  const error = (problem: CommonProblem) =>
    problems.includes(problem) ? t(`record.error.${problem}`) : undefined;
  const more = draft.context !== '' || draft.duration !== '' || problems.includes('duration');
  return (
    <div>
      <div className={styles.session}>
        <TextField
          label={t('record.title')}
          maxLength={limits.EvidenceCreate.title.maxLength}
          value={draft.title}
          error={error('title')}
          onChange={(event) => {
            onChange({ title: event.currentTarget.value });
          }}
        />
        <MomentFields
          dayLabel={t(`record.day.${judged}`)}
          timeLabel={t('record.time')}
          value={draft}
          error={error('future')}
          onDay={(day) => {
            onChange((latest) => withDay(latest, day, titleOn));
          }}
          onTime={(time) => {
            onChange({ time });
          }}
        />
        <TextField
          label={t('record.place')}
          optional
          maxLength={limits.EvidenceCreate.place.maxLength}
          autoComplete="off"
          value={draft.place}
          onChange={(event) => {
            onChange({ place: event.currentTarget.value });
          }}
        />
      </div>
      <details className={styles.more} open={more || undefined}>
        <summary>{t('record.more')}</summary>
        <div className={styles.session}>
          <TextArea
            label={t('record.context')}
            optional
            rows={2}
            maxLength={limits.EvidenceCreate.context.maxLength}
            className={styles.wide}
            value={draft.context}
            onChange={(event) => {
              onChange({ context: event.currentTarget.value });
            }}
          />
          <TextField
            label={t('record.duration')}
            optional
            inputMode="numeric"
            value={draft.duration}
            error={error('duration')}
            onChange={(event) => {
              onChange({ duration: event.currentTarget.value });
            }}
          />
        </div>
      </details>
    </div>
  );
}
