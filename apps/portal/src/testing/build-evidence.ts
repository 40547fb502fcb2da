import type { ClaimView, EvidenceView, Person, Verdict } from '@attest/api-client';

const candidate: Person = { id: 'candidate', displayName: '林佳穎', department: null };
const assessor: Person = { id: 'assessor', displayName: '陳冠宇', department: null };

/** A claim by its target; null waits to be judged. */
export const claim = (targetId: string, verdict: Verdict | null): ClaimView => ({
  ...{ id: `claim-${targetId}`, enrolmentId: 'enrolment', targetId, targetKind: 'indicator' },
  ...{
    code: targetId,
    parts: null,
    kept: false,
    madeBy: candidate,
    madeAt: '2026-03-05T01:15:00Z',
    history: [],
  },
  judgement:
    verdict === null
      ? null
      : {
          ...{ id: `judgement-${targetId}`, verdict, valid: true, authentic: true, current: true },
          ...{
            remark: null,
            judgedBy: assessor,
            judgedAt: '2026-03-11T06:30:00Z',
            supersedesId: null,
            disagrees: false,
          },
        },
});

/** What tells how a piece of evidence stands. */
export const piece = ({
  claims,
}: {
  claims: ClaimView[];
}): Pick<EvidenceView, 'withdrawal'> & { current: Pick<EvidenceView['current'], 'claims'> } => ({
  withdrawal: null,
  current: { claims },
});

/** A document the candidate handed in. */
export const evidenceView = ({ claims }: { claims: ClaimView[] }): EvidenceView => ({
  ...{ id: 'piece', method: 'document_review', candidate, createdBy: candidate, versionCount: 1 },
  withdrawal: null,
  abilities: { judge: true, newVersion: false, withdraw: false },
  current: {
    ...{ id: 'piece-1', number: 1, title: '鴻昇精密提案計畫書', occurredAt: '2026-03-05T01:12:00Z' },
    ...{ recordedAt: '2026-03-05T01:15:00Z', recordedBy: candidate, place: null, context: null },
    ...{ narrative: null, durationMinutes: null, questions: [], declaration: null, detail: null },
    ...{ tool: null, occasionId: null, contentSha256: 'hash', files: [], probed: [], claims },
  },
});
