import { limits } from '@attest/api-client';
import type { ObservationDetail } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { patched, type Patch } from '../../base/change/change';
import { useFormat } from '../../base/format/use-format';
import { withDay } from '../../shared/methods/with-day';
import { MomentFields } from '../../ui/date-field/moment-fields';
import { Button } from '../../ui/button/button';
import { TextArea, TextField } from '../../ui/field/text-field';
import { Icon } from '../../ui/icon/icon';
import { Sheet } from '../../ui/sheet/sheet';
import styles from './details.module.css';
import type { ObservationDraft } from '../../shared/methods/form-drafts';
import { ObservationFields } from '../../shared/methods/direct-observation/form';
import type { FormProps } from '../../shared/methods/method-parts';
import type { CommonProblem } from '../../shared/methods/record-draft';
import { PhotoList } from './photo-list';
import type { KeptFiles } from '../../shared/outbox/use-kept-files';

interface DetailsProps {
  draft: ObservationDraft;
  problems: readonly CommonProblem[];
  /** In words, of the field of the detail at this path. */
  problem: FormProps<ObservationDetail>['problem'];
  photos: KeptFiles;
  onChange: (patch: Patch<ObservationDraft>) => void;
  opened: boolean;
  onOpen: (opened: boolean) => void;
  phone: boolean;
}

/** What, when, where: right as they stand for most observations, so on a phone they are one line until touched. */
export function Details({ draft, problems, problem, photos, onChange, opened, onOpen, phone }: DetailsProps) {
  const { t } = useTranslation(['observe', 'common']);
  const format = useFormat();
  const fields = <Fields draft={draft} problems={problems} problem={problem} onChange={onChange} />;
  if (!phone) return fields;
  return (
    <>
      <button
        type="button"
        className={styles.summary}
        aria-haspopup="dialog"
        onClick={() => {
          onOpen(true);
        }}
      >
        <Icon name="calendar" />
        <span className={styles.words}>
          <span className={styles.name}>{draft.title === '' ? t('details.untitled') : draft.title}</span>
          <span className={styles.meta}>
            {[format.shortDate(draft.day), draft.time, ...(draft.place === '' ? [] : [draft.place])].join(
              ' ',
            )}
          </span>
        </span>
        <span className={styles.edit}>{t('details.edit')}</span>
      </button>
      <Sheet
        opened={opened}
        onClose={() => {
          onOpen(false);
        }}
        title={t('details.title')}
        footer={
          <Button
            variant="primary"
            size="xl"
            wide
            onClick={() => {
              onOpen(false);
            }}
          >
            {t('details.done')}
          </Button>
        }
      >
        {fields}
        <PhotoList photos={photos} />
      </Sheet>
    </>
  );
}

function Fields({
  draft,
  problems,
  problem,
  onChange,
}: Pick<DetailsProps, 'draft' | 'problems' | 'problem' | 'onChange'>) {
  const { t } = useTranslation('observe');
  const format = useFormat();
  const titleOn = (day: string) => t('defaultTitle', { date: format.longDate(day) });
  return (
    <div className={styles.fields}>
      <TextField
        label={t('field.title')}
        value={draft.title}
        maxLength={limits.EvidenceCreate.title.maxLength}
        error={problems.includes('title') ? t('problem.title') : undefined}
        onChange={(event) => {
          onChange({ title: event.currentTarget.value });
        }}
      />
      <div className={styles.pair}>
        <MomentFields
          dayLabel={t('field.day')}
          timeLabel={t('field.time')}
          value={draft}
          error={problems.includes('future') ? t('problem.future') : undefined}
          onDay={(day) => {
            onChange((latest) => withDay(latest, day, titleOn));
          }}
          onTime={(time) => {
            onChange({ time });
          }}
        />
      </div>
      <TextField
        label={t('field.place')}
        optional
        value={draft.place}
        maxLength={limits.EvidenceCreate.place.maxLength}
        autoComplete="off"
        onChange={(event) => {
          onChange({ place: event.currentTarget.value });
        }}
      />
      <TextArea
        label={t('field.context')}
        optional
        hint={t('field.contextHint')}
        rows={2}
        maxLength={limits.EvidenceCreate.context.maxLength}
        value={draft.context}
        onChange={(event) => {
          onChange({ context: event.currentTarget.value });
        }}
      />
      <ObservationFields
        draft={draft.detail}
        problem={problem}
        onChange={(patch) => {
          onChange(({ detail }) => ({ detail: patched(detail, patch) }));
        }}
      />
      <TextField
        label={t('field.duration')}
        optional
        inputMode="numeric"
        value={draft.duration}
        error={problems.includes('duration') ? t('problem.duration') : undefined}
        onChange={(event) => {
          onChange({ duration: event.currentTarget.value });
        }}
      />
    </div>
  );
}
