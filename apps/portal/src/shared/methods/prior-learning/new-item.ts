import type { PriorLearningDetail } from '@attest/domain';
import type { DraftOf } from '../method-parts';

export const newPriorItem = (): DraftOf<PriorLearningDetail>['items'][number] => ({
  kind: null,
  title: null,
  issuer: null,
  startedOn: null,
  endedOn: null,
  validUntil: null,
  certificateNumber: null,
  verification: 'not_verified',
  verificationNote: null,
});
