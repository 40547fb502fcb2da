import type { WholeGap } from '@attest/domain';
import type { ProgrammeCaseGap } from './programme-case.dto';

interface Named {
  readonly id: string;
  readonly code: string | null;
  readonly text: string;
}

/** What a gap can be about. */
export interface GapNames {
  readonly units: readonly Named[];
  readonly sections: readonly Named[];
  readonly entry: readonly Named[];
  readonly attitudes: readonly Named[];
}

const nothing = { standing: null, status: null, missing: null, validUntil: null };

/** What is missing, called by its name. */
export function presentGaps(gaps: readonly WholeGap[], names: GapNames): ProgrammeCaseGap[] {
  const named = (list: readonly Named[], subjectId: string) => {
    const found = list.find(({ id }) => id === subjectId);
    return { subjectId, code: found?.code ?? null, text: found?.text ?? '' };
  };
  return gaps.map((gap): ProgrammeCaseGap => {
    switch (gap.kind) {
      case 'entry':
        return { kind: gap.kind, ...named(names.entry, gap.requirementId), ...nothing };
      case 'unit':
        return { kind: gap.kind, ...named(names.units, gap.unitId), ...nothing, standing: gap.standing };
      case 'expired':
        return { kind: gap.kind, ...named(names.units, gap.unitId), ...nothing, validUntil: gap.validUntil };
      case 'elective':
        return { kind: gap.kind, ...named(names.sections, gap.sectionId), ...nothing, missing: gap.missing };
      case 'attitude':
        return { kind: gap.kind, ...named(names.attitudes, gap.targetId), ...nothing, status: gap.status };
    }
  });
}
