import { defaultRules, type EvidenceRules, notRequired } from '@attest/domain';

/** Units are decided on indicators and critical evidence alone: for tests that are about something else than the rest. */
export const indicatorRules: EvidenceRules = {
  ...defaultRules,
  output: notRequired,
  knowledge: notRequired,
  skill: notRequired,
  attitude: notRequired,
};
