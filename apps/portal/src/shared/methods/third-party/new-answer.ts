import type { ToolLine } from '@attest/api-client';
import type { ThirdPartyDetail } from '@attest/domain';
import { type DraftOf, targetsOf } from '../method-parts';

type Answer = DraftOf<ThirdPartyDetail>['answers'][number];

export const newAnswer = (targetIds: readonly (string | null)[] = []): Answer => ({
  question: null,
  rating: null,
  answer: null,
  targetIds,
});

export const answerTo = (line: ToolLine): Answer => ({ ...newAnswer(targetsOf(line)), question: line.text });
