import type { DocumentReviewDetail } from '@attest/domain';
import { checksWritten } from '../checks-written';
import type { DraftOf } from '../method-parts';
import { chosen, namesOf, type Wording, type WrittenPassage } from '../written';

export function documentWritten(
  draft: DraftOf<DocumentReviewDetail>,
  wording: Wording,
): readonly WrittenPassage[] {
  const { t, day } = wording;
  return [
    ...draft.documents.map((one, index): WrittenPassage => ({
      title: t('methods:document.number', { number: index + 1 }),
      facts: [
        [t('methods:document.title'), one.title],
        [t('methods:document.kind'), chosen(one.kind, (kind) => t(`methods:document.kinds.${kind}`))],
        [t('methods:document.author'), one.author],
        [t('methods:document.datedOn'), chosen(one.datedOn, day)],
        [t('methods:document.form'), chosen(one.form, (form) => t(`methods:document.forms.${form}`))],
        [t('methods:document.targets'), namesOf(one.targetIds, wording)],
        [t('methods:document.finding'), one.finding],
      ],
    })),
    { title: null, facts: checksWritten(draft.checks, draft.checkNote, wording) },
  ];
}
