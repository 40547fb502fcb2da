import type { OutboxEntry } from '../shared/outbox/outbox-entry';

/** An observation on its way to the server. */
export const buildEntry = (change: Partial<OutboxEntry> = {}): OutboxEntry => ({
  ...{ id: 'entry', memberId: 'me', enrolmentId: 'lin', kind: 'observation' },
  body: {
    ...{ method: 'direct_observation', title: '離線觀察', occurredAt: '2026-03-11T01:00:00Z' },
    detail: { version: 1, setting: 'workplace' },
  },
  ...{ sentBody: null, candidateName: '林佳穎', title: '離線觀察' },
  ...{ createdAt: '2026-03-11T01:00:00Z', refusal: null },
  ...change,
});
