import {
  collectionWays,
  identityMeans,
  longestText,
  type ThirdPartyDetail,
  thirdPartyDetail,
  thirdPartyRatings,
  thirdPartyRelationships,
} from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { patched, type Patch } from '../../../base/change/change';
import { Checkbox } from '../../../ui/field/choice';
import { AddEntry, Day, Entry, Line, Pair, Paragraph, Pills, Select, Several } from '../detail-fields';
import { FromTool } from '../from-tool';
import { changedAt, type FormProps, said, without } from '../method-parts';
import styles from '../methods.module.css';
import { TargetField } from '../target-field';
import { answerTo, newAnswer } from './new-answer';

type Props = FormProps<ThirdPartyDetail>;

/** Taken down by the assessor, on paper or by telephone; who gets a link writes it themselves. */
export function ThirdPartyFields(form: Props) {
  return (
    <div className={styles.form}>
      <Respondent {...form} />
      <Collection {...form} />
      <Conflict {...form} />
      <Answers {...form} />
    </div>
  );
}

/** Who answers, and how they know the candidate. */
function Respondent({ draft: { respondent }, onChange, problem }: Props) {
  const { t } = useTranslation('methods');
  const setRespondent = (patch: Patch<typeof respondent>) => {
    onChange((latest) => ({ respondent: patched(latest.respondent, patch) }));
  };
  return (
    <>
      <Pair>
        <Line
          label={t('third.name')}
          most={longestText(thirdPartyDetail, 'respondent.name')}
          value={respondent.name}
          error={problem('respondent.name')}
          onChange={(name) => {
            setRespondent({ name });
          }}
        />
        <Line
          label={t('third.organisation')}
          optional
          most={longestText(thirdPartyDetail, 'respondent.organisation')}
          value={respondent.organisation}
          onChange={(organisation) => {
            setRespondent({ organisation });
          }}
        />
        <Line
          label={t('third.position')}
          optional
          most={longestText(thirdPartyDetail, 'respondent.position')}
          value={respondent.position}
          onChange={(position) => {
            setRespondent({ position });
          }}
        />
      </Pair>
      <Pair>
        <Select
          label={t('third.relationship')}
          options={thirdPartyRelationships}
          name={(value) => t(`third.relationships.${value}`)}
          value={respondent.relationship}
          error={problem('respondent.relationship')}
          onChange={(relationship) => {
            setRespondent({ relationship });
          }}
        />
        <Line
          label={t('third.knownSince')}
          hint={t('third.knownSinceHint')}
          optional
          most={longestText(thirdPartyDetail, 'respondent.knownSince')}
          value={respondent.knownSince}
          onChange={(knownSince) => {
            setRespondent({ knownSince });
          }}
        />
      </Pair>
    </>
  );
}

/** How and when it was taken down, and how the assessor made sure who it was. */
function Collection({ draft: { collected, identity }, onChange, problem }: Props) {
  const { t } = useTranslation('methods');
  const setCollected = (patch: Patch<typeof collected>) => {
    onChange((latest) => ({ collected: patched(latest.collected, patch) }));
  };
  const setIdentity = (patch: Patch<typeof identity>) => {
    onChange((latest) => ({ identity: patched(latest.identity, patch) }));
  };
  return (
    <>
      <Pair>
        <Pills
          label={t('third.way')}
          options={collectionWays.filter((way) => way !== 'link')}
          name={(way) => t(`third.ways.${way}`)}
          value={collected.way === 'link' ? null : collected.way}
          error={problem('collected.way')}
          onChange={(way) => {
            setCollected({ way });
          }}
        />
        <Day
          label={t('third.on')}
          value={collected.on}
          error={problem('collected.on')}
          onChange={(on) => {
            setCollected({ on });
          }}
        />
      </Pair>
      <Several
        label={t('third.identity')}
        hint={t('third.identityHint')}
        options={identityMeans}
        name={(means) => t(`third.means.${means}`)}
        value={identity.means}
        onChange={(change) => {
          setIdentity((latest) => ({ means: change(latest.means) }));
        }}
      />
      {identity.means.length > 0 && (
        <Line
          label={t('third.identityNote')}
          optional
          most={longestText(thirdPartyDetail, 'identity.note')}
          value={identity.note}
          onChange={(note) => {
            setIdentity({ note });
          }}
        />
      )}
    </>
  );
}

/** Whether they have an interest in the result. */
function Conflict({ draft: { conflictOfInterest }, onChange, problem }: Props) {
  const { t } = useTranslation('methods');
  const setConflict = (patch: Patch<typeof conflictOfInterest>) => {
    onChange((latest) => ({ conflictOfInterest: patched(latest.conflictOfInterest, patch) }));
  };
  return (
    <>
      <Checkbox
        label={t('third.conflict')}
        note={t('third.conflictHint')}
        checked={conflictOfInterest.declared === true}
        onChange={(event) => {
          setConflict({ declared: event.currentTarget.checked });
        }}
      />
      {conflictOfInterest.declared === true && (
        <Paragraph
          label={t('third.conflictText')}
          most={longestText(thirdPartyDetail, 'conflictOfInterest.explanation')}
          value={conflictOfInterest.explanation}
          error={problem('conflictOfInterest.explanation')}
          onChange={(explanation) => {
            setConflict({ explanation });
          }}
        />
      )}
    </>
  );
}

/** What was asked, and what they said. */
function Answers({ draft: { answers }, onChange, problem, lines, groups }: Props) {
  const { t } = useTranslation('methods');
  return (
    <>
      {answers.map((one, index) => (
        <Answer
          key={index}
          {...{ one, index, problem, groups }}
          onChange={(patch) => {
            onChange((latest) => ({ answers: changedAt(latest.answers, index, patch) }));
          }}
          onRemove={
            answers.length === 1
              ? null
              : () => {
                  onChange((latest) => ({ answers: without(latest.answers, index) }));
                }
          }
        />
      ))}
      <AddEntry
        label={t('question.add')}
        onAdd={() => {
          onChange((latest) => ({
            answers: [...latest.answers, newAnswer(latest.answers.at(-1)?.targetIds)],
          }));
        }}
      />
      <FromTool
        label={t('third.fromTool')}
        lines={lines}
        used={answers.map(({ question }) => question)}
        onAdd={(line) => {
          onChange((latest) => ({
            answers: [
              ...latest.answers.filter(({ question }) => (question ?? '').trim() !== ''),
              answerTo(line),
            ],
          }));
        }}
      />
    </>
  );
}

type OneAnswer = Props['draft']['answers'][number];

interface AnswerProps extends Pick<Props, 'problem' | 'groups'> {
  one: OneAnswer;
  index: number;
  onChange: (patch: Patch<OneAnswer>) => void;
  /** Null for the only one. */
  onRemove: (() => void) | null;
}

function Answer({ one, index, problem, groups, onChange, onRemove }: AnswerProps) {
  const { t } = useTranslation('methods');
  return (
    <Entry
      title={t('question.number', { number: index + 1 })}
      removeLabel={t('question.remove', { number: index + 1 })}
      onRemove={onRemove}
    >
      <Paragraph
        label={t('third.question')}
        most={longestText(thirdPartyDetail, 'answers.question')}
        value={one.question}
        error={problem(`answers.${index}.question`)}
        onChange={(question) => {
          onChange({ question });
        }}
      />
      <Pills
        label={t('third.rating')}
        options={thirdPartyRatings}
        name={(rating) => t(`third.ratings.${rating}`)}
        value={one.rating}
        onChange={(rating) => {
          onChange({ rating });
        }}
      />
      <Paragraph
        label={t('third.answer')}
        placeholder={t('third.answerHint')}
        optional={one.rating !== null}
        most={longestText(thirdPartyDetail, 'answers.answer')}
        value={one.answer}
        error={problem(`answers.${index}.answer`)}
        onChange={(answer) => {
          onChange({ answer });
        }}
      />
      <TargetField
        label={t('third.targets')}
        placeholder={t('targets.choose')}
        groups={groups}
        value={said(one.targetIds)}
        onChange={(change) => {
          onChange((latest) => ({ targetIds: change(said(latest.targetIds)) }));
        }}
      />
    </Entry>
  );
}
