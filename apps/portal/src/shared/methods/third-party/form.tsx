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
import { Checkbox } from '../../../ui/field/choice';
import { AddEntry, Day, Entry, Line, Pair, Paragraph, Pills, Select, Several } from '../detail-fields';
import { FromTool } from '../from-tool';
import { changedAt, type FormProps, said, without } from '../method-parts';
import styles from '../methods.module.css';
import { TargetField } from '../target-field';
import { answerTo, newAnswer } from './new-answer';

/** Taken down by the assessor, on paper or by telephone; who gets a link writes it themselves. */
export function ThirdPartyFields({ draft, onChange, problem, lines, groups }: FormProps<ThirdPartyDetail>) {
  const { t } = useTranslation('methods');
  const { respondent, conflictOfInterest, identity, collected, answers } = draft;
  const setRespondent = (change: Partial<typeof respondent>) => {
    onChange({ ...draft, respondent: { ...respondent, ...change } });
  };
  const setConflict = (change: Partial<typeof conflictOfInterest>) => {
    onChange({ ...draft, conflictOfInterest: { ...conflictOfInterest, ...change } });
  };
  return (
    <div className={styles.form}>
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
      <Pair>
        <Pills
          label={t('third.way')}
          options={collectionWays.filter((way) => way !== 'link')}
          name={(way) => t(`third.ways.${way}`)}
          value={collected.way === 'link' ? null : collected.way}
          error={problem('collected.way')}
          onChange={(way) => {
            onChange({ ...draft, collected: { ...collected, way } });
          }}
        />
        <Day
          label={t('third.on')}
          value={collected.on}
          error={problem('collected.on')}
          onChange={(on) => {
            onChange({ ...draft, collected: { ...collected, on } });
          }}
        />
      </Pair>
      <Several
        label={t('third.identity')}
        hint={t('third.identityHint')}
        options={identityMeans}
        name={(means) => t(`third.means.${means}`)}
        value={identity.means}
        onChange={(means) => {
          onChange({ ...draft, identity: { ...identity, means } });
        }}
      />
      {identity.means.length > 0 && (
        <Line
          label={t('third.identityNote')}
          optional
          most={longestText(thirdPartyDetail, 'identity.note')}
          value={identity.note}
          onChange={(note) => {
            onChange({ ...draft, identity: { ...identity, note } });
          }}
        />
      )}
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
      {answers.map((one, index) => {
        const set = (change: Partial<typeof one>) => {
          onChange({ ...draft, answers: changedAt(answers, index, change) });
        };
        return (
          <Entry
            key={index}
            title={t('question.number', { number: index + 1 })}
            removeLabel={t('question.remove', { number: index + 1 })}
            onRemove={
              answers.length === 1
                ? null
                : () => {
                    onChange({ ...draft, answers: without(answers, index) });
                  }
            }
          >
            <Paragraph
              label={t('third.question')}
              most={longestText(thirdPartyDetail, 'answers.question')}
              value={one.question}
              error={problem(`answers.${index}.question`)}
              onChange={(question) => {
                set({ question });
              }}
            />
            <Pills
              label={t('third.rating')}
              options={thirdPartyRatings}
              name={(rating) => t(`third.ratings.${rating}`)}
              value={one.rating}
              onChange={(rating) => {
                set({ rating });
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
                set({ answer });
              }}
            />
            <TargetField
              label={t('third.targets')}
              placeholder={t('targets.choose')}
              groups={groups}
              value={said(one.targetIds)}
              onChange={(targetIds) => {
                set({ targetIds });
              }}
            />
          </Entry>
        );
      })}
      <AddEntry
        label={t('question.add')}
        onAdd={() => {
          onChange({ ...draft, answers: [...answers, newAnswer(answers.at(-1)?.targetIds)] });
        }}
      />
      <FromTool
        label={t('third.fromTool')}
        lines={lines}
        used={answers.map(({ question }) => question)}
        onAdd={(line) => {
          const kept = answers.filter(({ question }) => (question ?? '').trim() !== '');
          onChange({ ...draft, answers: [...kept, answerTo(line)] });
        }}
      />
    </div>
  );
}
