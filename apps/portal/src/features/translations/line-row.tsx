import { limits, type TranslationLine } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { TextArea } from '../../ui/field/text-field';
import { StandardText } from '../../ui/standard-text/standard-text';
import type { SourceLine } from './lines-of';
import { useDecideLines, useWriteLine } from './queries';
import { useLineDraft, type DraftFromRecord } from './use-line-draft';
import styles from './translation.module.css';

interface LineRowProps {
  releaseId: string;
  source: SourceLine;
  line: TranslationLine | undefined;
  kept: DraftFromRecord;
  /** Nobody checks their own wording. */
  me: string;
}

/** The published line at the left, its wording in the other language at the right. */
export function LineRow({ releaseId, source, line, kept, me }: LineRowProps) {
  const { t } = useTranslation('translations');
  const draft = useLineDraft(source, line, kept, useWriteLine(releaseId));
  const name = source.code === '' ? source.text : source.code;
  return (
    <li className={styles.line} data-part={source.part > 0 || undefined}>
      <div className={styles.original}>
        <span className={styles.code}>{source.code}</span>
        <StandardText text={source.text} />
      </div>
      <div className={styles.wording}>
        <TextArea
          label={t('wordingOf', { name })}
          labelHidden
          lang="en"
          rows={1}
          maxLength={limits.TranslationWrite.text.maxLength}
          className={styles.area}
          value={draft.text}
          error={draft.state === 'failed' ? t('state.failed') : undefined}
          onChange={(event) => {
            draft.type(event.currentTarget.value);
          }}
          onBlur={draft.save}
        />
        {draft.state === 'stale' && line?.newest != null && (
          <div className={styles.theirs} role="alert">
            <p>{t('stale', { name: line.newest.translator.displayName })}</p>
            <p lang="en">{line.newest.text}</p>
            <div className={styles.actions}>
              <Button
                size="sm"
                onClick={() => {
                  draft.settle('theirs');
                }}
              >
                {t('takeTheirs')}
              </Button>
              <Button
                size="sm"
                onClick={() => {
                  draft.settle('mine');
                }}
              >
                {t('saveMine')}
              </Button>
            </div>
          </div>
        )}
        <div className={styles.foot}>
          <span role="status" className={styles.saved}>
            {draft.state === 'unsaved' && t('state.unsaved')}
            {draft.state === 'saving' && t('state.saving')}
            {draft.state === 'saved' && t('state.saved')}
          </span>
          {draft.state === 'failed' && (
            <Button size="sm" onClick={draft.save}>
              {t('again')}
            </Button>
          )}
          {line?.newest != null && (
            <Standing releaseId={releaseId} line={line} newest={line.newest} me={me} />
          )}
        </div>
      </div>
    </li>
  );
}

interface StandingProps {
  releaseId: string;
  line: TranslationLine;
  newest: NonNullable<TranslationLine['newest']>;
  me: string;
}

/** Whose wording it is, how far it is, and the next step. */
function Standing({ releaseId, line, newest, me }: StandingProps) {
  const { t } = useTranslation('translations');
  const decide = useDecideLines(releaseId);
  const own = newest.translator.id === me;
  const step = (decision: 'check' | 'use' | 'withdraw') => (
    <Button
      size="sm"
      variant="quiet"
      busy={decide.isPending}
      onClick={() => {
        decide.mutate({
          decision,
          lines: [{ sourceId: line.sourceId, part: line.part, version: newest.version }],
        });
      }}
    >
      {t(`decide.${decision}`)}
    </Button>
  );
  return (
    <>
      <Chip tone={newest.state === 'in_use' ? 'ok' : undefined}>{t(`lineState.${newest.state}`)}</Chip>
      <small className={styles.who}>
        {t('translatedBy', { name: newest.translator.displayName })}
        {newest.checkedBy !== null && ` · ${t('checkedBy', { name: newest.checkedBy.displayName })}`}
        {newest.state !== 'in_use' && line.inUse !== null && ` · ${t('olderInUse')}`}
      </small>
      {newest.state === 'draft' &&
        (own ? <small className={styles.who}>{t('byAnother')}</small> : step('check'))}
      {newest.state === 'checked' && step('use')}
      {(newest.state === 'checked' || newest.state === 'in_use') && step('withdraw')}
    </>
  );
}
