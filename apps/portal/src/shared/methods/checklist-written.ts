import type { ObservationDetail } from '@attest/domain';
import type { DraftOf } from './method-parts';
import type { Wording, WrittenPassage } from './written';

/** Each line with whether it was seen. */
export const checklistWritten = (
  lines: DraftOf<ObservationDetail>['checklist'],
  { t }: Wording,
): WrittenPassage => ({
  title: t('methods:checklist.title'),
  facts: lines.map(({ line, seen }) => [
    line ?? '',
    t(seen === true ? 'methods:checklist.yes' : 'methods:checklist.no'),
  ]),
});
