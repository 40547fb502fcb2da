import type { ThirdPartyDetail } from '@attest/domain';
import { type DraftOf, said } from '../method-parts';
import { chosen, namesOf, type Wording, type WrittenPassage, yesOrNo } from '../written';

export function thirdPartyWritten(
  { respondent, conflictOfInterest, identity, collected, answers, statement }: DraftOf<ThirdPartyDetail>,
  wording: Wording,
): readonly WrittenPassage[] {
  const { t, day } = wording;
  return [
    {
      title: null,
      facts: [
        [t('methods:third.name'), respondent.name],
        [t('methods:third.organisation'), respondent.organisation],
        [t('methods:third.position'), respondent.position],
        [
          t('methods:third.relationship'),
          chosen(respondent.relationship, (value) => t(`methods:third.relationships.${value}`)),
        ],
        [t('methods:third.relationshipNote'), respondent.relationshipNote],
        [t('methods:third.knownSince'), respondent.knownSince],
        [t('methods:third.way'), chosen(collected.way, (way) => t(`methods:third.ways.${way}`))],
        [t('methods:third.on'), chosen(collected.on, day)],
        [
          t('methods:third.identity'),
          said(identity.means)
            .map((means) => t(`methods:third.means.${means}`))
            .join(t('methods:joiner')),
        ],
        [t('methods:third.identityNote'), identity.note],
        [t('methods:third.conflict'), yesOrNo(conflictOfInterest.declared, wording)],
        [t('methods:third.conflictText'), conflictOfInterest.explanation],
        [t('methods:third.statement'), statement],
      ],
    },
    ...answers.map((one, index): WrittenPassage => ({
      title: t('methods:question.number', { number: index + 1 }),
      facts: [
        [t('methods:third.question'), one.question],
        [t('methods:third.rating'), chosen(one.rating, (rating) => t(`methods:third.ratings.${rating}`))],
        [t('methods:third.answer'), one.answer],
        [t('methods:third.targets'), namesOf(one.targetIds, wording)],
      ],
    })),
  ];
}
