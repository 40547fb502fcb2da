import { longestCustomAnswer } from '@attest/domain';
import { type Finding, type FindingDecision, limits } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { useLocale } from '../../base/i18n/use-locale';
import { Button } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { RadioCards } from '../../ui/field/choice';
import { TextField } from '../../ui/field/text-field';
import { StandardText } from '../../ui/standard-text/standard-text';
import type { DraftState } from './draft';
import { useFindingTitle } from './finding-title';
import { ItemChoices } from './item-choices';
import type { Custom } from './preview';
import { FindingMark } from './result-item';
import { useFindingKeys } from './use-finding-keys';
import styles from './finding-card.module.css';

interface FindingCardProps {
  finding: Finding;
  editable: boolean;
  busy: boolean;
  state: DraftState;
  /** Others that the choice at hand would settle too. */
  alike: readonly Finding[];
  onDecideAll: (decision: { choiceId: string; reason: string }) => void;
  onDecide: (decision: FindingDecision | null) => void;
  onSkip: () => void;
}

/** The open finding. Nothing is preselected: the source allows each reading, a person decides. */
export function FindingCard({
  finding,
  editable,
  busy,
  state,
  alike,
  onDecideAll,
  onDecide,
  onSkip,
}: FindingCardProps) {
  const { t } = useTranslation('imports');
  const { locale } = useLocale();
  const titleOf = useFindingTitle();
  const { decision, choices, message, seen } = finding;
  const { choiceId, custom, reason } = state.draft;
  const choice = choices.find(({ id }) => id === choiceId);
  const complete = choice !== undefined && isComplete(choice, custom);

  const choose = (id: string) => {
    // What was written for another choice does not fit this one.
    state.change({ choiceId: id, custom: id === decision?.choiceId ? decision.custom : null });
  };
  const adopt = () => {
    if (!complete || busy || !editable) return;
    onDecide({
      choiceId: choice.id,
      ...(custom === null ? {} : { custom: typeof custom === 'string' ? custom.trim() : custom }),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    });
  };
  useFindingKeys({
    ...(editable
      ? Object.fromEntries(
          choices.slice(0, 9).map(({ id }, index) => [
            String(index + 1),
            () => {
              choose(id);
            },
          ]),
        )
      : {}),
    Enter: adopt,
  });

  return (
    <form
      className={styles.card}
      aria-label={titleOf(finding)}
      onSubmit={(event) => {
        event.preventDefault();
        adopt();
      }}
    >
      <h2 className={styles.title}>
        <FindingMark finding={finding} />
        <span>{titleOf(finding)}</span>
      </h2>
      <p className={styles.message}>{message[locale]}</p>
      {!says(message[locale], seen) && (
        <p className={styles.seen}>
          <span className={styles.label}>{t('seen')}</span>
          <StandardText text={seen} />
        </p>
      )}
      {decision !== null && <Decided finding={finding} />}
      {choices.length > 0 && (
        <RadioCards
          label={t('choices')}
          labelHidden
          choices={choices.map(({ id, label, effect }) => ({
            value: id,
            label: label[locale],
            ...(effect === null ? {} : { note: effect[locale] }),
            disabled: !editable,
          }))}
          value={choiceId}
          onChange={choose}
          onPreview={state.point}
        />
      )}
      {choice?.accepts === 'per-item' && (
        <ItemChoices
          choice={choice}
          choices={choices}
          value={custom}
          onChange={(change) => {
            state.change((latest) => ({ custom: change(latest.custom) }));
          }}
          disabled={!editable}
        />
      )}
      {(choice?.accepts === 'text' || choice?.accepts === 'code') && (
        <TextField
          label={t(choice.accepts === 'code' ? 'customCode' : 'customText')}
          lang="zh-Hant"
          required
          maxLength={longestCustomAnswer}
          value={typeof custom === 'string' ? custom : ''}
          onChange={(event) => {
            state.change({ custom: event.currentTarget.value });
          }}
        />
      )}
      {editable && choices.length > 0 && (
        <>
          <TextField
            label={t('reason')}
            labelHidden
            placeholder={t('reasonHint')}
            maxLength={limits.FindingDecision.reason.maxLength}
            value={reason}
            onChange={(event) => {
              state.change({ reason: event.currentTarget.value });
            }}
          />
          {choice !== undefined && decision === null && alike.length > 0 && (
            <Button
              icon="check"
              className={styles.all}
              busy={busy}
              onClick={() => {
                onDecideAll({ choiceId: choice.id, reason });
              }}
            >
              {t('adoptAll', { count: alike.length + 1 })}
            </Button>
          )}
          <div className={styles.actions}>
            {decision === null ? (
              <span className={styles.hint}>{t('changeable')}</span>
            ) : (
              <Button
                variant="link"
                busy={busy}
                onClick={() => {
                  onDecide(null);
                }}
              >
                {t('reopen')}
              </Button>
            )}
            <Button onClick={onSkip}>{t(finding.grade === 'decide' ? 'skip' : 'next')}</Button>
            <Button type="submit" variant="primary" disabled={!complete} busy={busy}>
              {t('adopt')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

function Decided({ finding: { decision } }: { finding: Finding }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  if (decision === null) return null;
  return (
    <p className={styles.decided}>
      {t('decidedBy', { name: decision.decidedBy.displayName, date: format.dateTime(decision.decidedAt) })}
      {decision.carriedOver && (
        <Chip tone="accent" icon="history">
          {t('carriedOver')}
        </Chip>
      )}
    </p>
  );
}

/** Whether the sentence quotes all of it already. */
const says = (message: string, seen: string): boolean =>
  seen.split(/[、，／→⏎\s]+/).every((word) => message.includes(word));

function isComplete({ accepts, items }: Finding['choices'][number], custom: Custom): boolean {
  if (accepts === null) return true;
  if (accepts !== 'per-item') return typeof custom === 'string' && custom.trim() !== '';
  return (
    typeof custom === 'object' && custom !== null && items.every(({ code }) => custom[code] !== undefined)
  );
}
