import type { TargetState } from '@attest/api-client';
import { telling } from '../../../shared/enrolment/telling-reasons';
import { reasonText, type ReasonWords } from '../coverage/reason-text';

/** All that stands in the way of a target, as one line; empty when nothing does. */
export const whyOpen = (words: ReasonWords, state: TargetState | undefined): string =>
  state === undefined
    ? ''
    : telling(state)
        .map((reason) => reasonText(words, reason))
        .join(words.t('joiner'));
