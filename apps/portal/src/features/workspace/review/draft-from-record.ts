import type { EvidenceView } from '@attest/api-client';
import { wallClock } from '@attest/domain';
import type { Mark, RecordDraft, CommonDraft } from '../../../shared/methods/form-drafts';
import { draftIdOf, formPath } from '../../../shared/outbox/draft-id';

interface DraftFromRecord {
  /** Of the draft on this device. */
  readonly id: string;
  readonly value: unknown;
  /** The form that opens it. */
  readonly path: string;
}

type Recorded = Pick<EvidenceView, 'method' | 'current'>;

/** What was recorded on one person, as a form that is being written on another of the same unit. Files stay behind. */
export function wordsFor(
  { method, current }: Recorded,
  memberId: string,
  enrolmentId: string,
  timeZone: string,
): DraftFromRecord {
  const common = commonOf(current, timeZone);
  const value: RecordDraft<unknown> = {
    ...common,
    detail: current.detail,
    targetIds: current.claims.map(({ targetId }) => targetId),
    judge: current.claims.some(({ judgement }) => judgement !== null) ? 'now' : 'later',
    counts: { valid: null, authentic: null, current: null },
  };
  // The session of an observation was that of whoever was there.
  return method === 'direct_observation'
    ? {
        id: draftIdOf('observation', memberId, enrolmentId),
        value: { ...value, targetIds: [], judge: 'now', occasionId: null, others: [] },
        path: formPath({ kind: 'observation', enrolmentId, method }),
      }
    : {
        id: draftIdOf('record', memberId, `${enrolmentId}:${method}`),
        value,
        path: formPath({ kind: 'record', enrolmentId, method }),
      };
}

const commonOf = (current: Recorded['current'], timeZone: string): CommonDraft => ({
  title: current.title,
  ...wallClock(new Date(current.occurredAt), timeZone),
  place: current.place ?? '',
  context: current.context ?? '',
  duration: current.durationMinutes === null ? '' : String(current.durationMinutes),
  narrative: current.narrative ?? '',
  marks: Object.fromEntries(
    current.claims.flatMap(({ targetId, judgement, parts }): [string, Mark][] =>
      judgement === null && parts === null
        ? []
        : [[targetId, { verdict: judgement?.verdict ?? null, remark: judgement?.remark ?? '', parts }]],
    ),
  ),
  toolVersionId: current.tool?.versionId ?? null,
});
