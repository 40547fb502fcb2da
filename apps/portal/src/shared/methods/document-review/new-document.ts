import type { DocumentReviewDetail } from '@attest/domain';
import type { DraftOf } from '../method-parts';

export const newDocument = (
  title: string | null = null,
  targetIds: readonly string[] = [],
): DraftOf<DocumentReviewDetail>['documents'][number] => ({
  title,
  kind: null,
  author: null,
  datedOn: null,
  form: null,
  finding: null,
  targetIds,
});
