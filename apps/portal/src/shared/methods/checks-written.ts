import type { SourceCheck } from '@attest/domain';
import { said } from './method-parts';
import type { Wording, WrittenFact } from './written';

export const checksWritten = (
  checks: readonly (SourceCheck | null)[],
  note: string | null,
  { t }: Wording,
): readonly WrittenFact[] => [
  [
    t('methods:checks.title'),
    said(checks)
      .map((check) => t(`methods:checks.${check}`))
      .join(t('methods:joiner')),
  ],
  [t('methods:checks.note'), note],
];
