import { priorLearning, type PriorLearningDetail } from '@attest/domain';
import { defineParts, type DraftOf } from '../method-parts';
import { PriorLearningFields } from './form';
import { newPriorItem } from './new-item';
import { PriorLearningReading } from './reading';
import { priorLearningWritten } from './written';

export const priorLearningParts = defineParts(priorLearning, {
  targets: 'chosen',
  start: (): DraftOf<PriorLearningDetail> => ({ version: 1, items: [newPriorItem()], reason: null }),
  Form: PriorLearningFields,
  Reading: PriorLearningReading,
  written: priorLearningWritten,
});
