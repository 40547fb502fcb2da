import type { ProductDetail } from '@attest/domain';
import { checksWritten } from '../checks-written';
import type { DraftOf } from '../method-parts';
import { chosen, type Wording, type WrittenPassage } from '../written';

export function productWritten(draft: DraftOf<ProductDetail>, wording: Wording): readonly WrittenPassage[] {
  const { t, day } = wording;
  return [
    {
      title: null,
      facts: [
        [t('methods:product.kind'), chosen(draft.kind, (kind) => t(`methods:product.kinds.${kind}`))],
        [t('methods:product.what'), draft.product],
        [t('methods:product.from'), chosen(draft.madeFrom, day)],
        [t('methods:product.to'), chosen(draft.madeTo, day)],
        [t('methods:product.share'), chosen(draft.share, (share) => t(`methods:product.shares.${share}`))],
        [t('methods:product.contribution'), draft.contribution],
        ...checksWritten(draft.checks, draft.checkNote, wording),
      ],
    },
  ];
}
