import type { OutboxEntry } from './outbox-entry';

/** One draft of a kind for each enrolment, and nobody sees another member's on a shared device. */
export const draftIdOf = (kind: OutboxEntry['kind'], memberId: string, enrolmentId: string): string =>
  draftPrefix(kind, memberId) + enrolmentId;

export const draftPrefix = (kind: OutboxEntry['kind'], memberId: string): string => `${kind}:${memberId}:`;
