/** Every cached read has one name, so that a change can say what it made old without knowing who reads it. */
export const queryKeys = {
  today: ['today'] as const,
  myUnits: ['my-units'] as const,
  myFeedback: ['my-feedback'] as const,
  queue: ['sign-offs', 'queue'] as const,
  overview: ['overview'] as const,
  enrolments: ['enrolments'] as const,
  /** Everything that is read of one enrolment lies below this key. */
  enrolment: (id: string) => ['enrolment', id] as const,
  coverage: (id: string) => ['enrolment', id, 'coverage'] as const,
  enrolmentEvidence: (id: string) => ['enrolment', id, 'evidence'] as const,
  edition: (id: string) => ['enrolment', id, 'edition'] as const,
  carryOvers: ['carry-overs'] as const,
  case: (id: string) => ['enrolment', id, 'case'] as const,
  myEvidence: ['evidence', 'mine'] as const,
  evidence: (id: string) => ['evidence', id] as const,
  members: ['members'] as const,
  releases: ['releases'] as const,
  imports: ['imports'] as const,
  audit: ['audit'] as const,
  system: ['system'] as const,
};
