import type { WaitingForOthers } from './my-units.dto';
import type { MyProgrammeParts, UnitParts } from './my-units.presenter';

/** What others are to do for a candidate, what waits longest first; what has no moment comes last. */
export function waitingForOthers(
  units: readonly UnitParts[],
  programme: MyProgrammeParts | null,
): WaitingForOthers[] {
  const since = (each: WaitingForOthers) => each.since ?? '9999';
  return [...units.flatMap(ofUnit), ...(programme === null ? [] : ofWhole(programme))].sort((a, b) =>
    since(a).localeCompare(since(b)),
  );
}

function ofUnit({ enrolment, outcome, content }: UnitParts): WaitingForOthers[] {
  if (enrolment.state === 'signed') return [];
  const assessor = enrolment.assessor.displayName;
  const own = { enrolmentId: enrolment.id, evidenceId: null };
  return [
    ...content.pieces.map(({ evidenceId, title, at }) => ({
      ...({ ...own, evidenceId, kind: 'judge', title, by: assessor, since: at } as const),
    })),
    ...content.asked.map(({ message, at }) => ({
      ...({ ...own, kind: 'answer', title: message, by: assessor, since: at } as const),
    })),
    ...content.thirdParties.map(({ name, proposed, at }) => ({
      ...own,
      ...({
        kind: proposed ? 'invite' : 'third_party',
        title: name,
        by: proposed ? assessor : null,
      } as const),
      since: at,
    })),
    ...(enrolment.state === 'decided'
      ? [
          {
            ...({ ...own, kind: 'sign', title: enrolment.unit.title } as const),
            ...{ by: enrolment.supervisor.displayName, since: outcome?.decidedAt ?? null },
          },
        ]
      : []),
  ];
}

function ofWhole({ row, whole }: MyProgrammeParts): WaitingForOthers[] {
  const about = { enrolmentId: null, evidenceId: null, title: row.name, since: null };
  if (row.state === 'decided') return [{ ...about, kind: 'sign_whole', by: row.supervisor.displayName }];
  const decidable = row.state === 'in_progress' && whole.whole.decidable;
  return decidable ? [{ ...about, kind: 'decide_whole', by: row.assessor.displayName }] : [];
}
