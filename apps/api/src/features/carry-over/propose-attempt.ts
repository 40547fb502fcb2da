import { type ClaimedEvidence, type Day, proposeAttempt } from '@attest/domain';
import type { UnitRules } from '../coverage/unit-rules';
import type { StandingClaim } from './carry-over.repository';
import type { FormerTarget } from './further-attempt.repository';
import type { FurtherAttemptTarget } from './further-attempts.dto';

export interface ProposedAttempt {
  readonly targets: FurtherAttemptTarget[];
  /** The claims that go on where their targets do: those accepted that count today. */
  readonly accepted: readonly StandingClaim[];
}

/** What of the former attempt counts in a further one, by the rules of that. */
export function proposeTargets(
  targets: readonly FormerTarget[],
  claims: readonly StandingClaim[],
  {
    rules,
    today,
    failed,
  }: {
    readonly rules: UnitRules;
    readonly today: Day;
    /** Whether what was required and not covered counts as failed. */
    readonly failed: boolean;
  },
): ProposedAttempt {
  const accepted: StandingClaim[] = [];
  const proposed = targets.map((target): FurtherAttemptTarget => {
    const own = claims.filter(({ targetId }) => targetId === target.id);
    const pieces = new Map(own.map((claim) => [evidenceOf(claim), claim] as const));
    const {
      proposal,
      reason,
      accepted: counting,
    } = proposeAttempt(
      {
        evidence: [...pieces.keys()],
        rules: rules.of(target.id, target.kind),
        item: rules.itemOf(target.id),
        failed: failed && target.required === true && target.covered === false,
      },
      today,
      rules.warnDays,
    );
    accepted.push(...counting.flatMap((piece) => pieces.get(piece) ?? []));
    const side = {
      ...{ id: target.id, code: target.code, text: target.text },
      ...{ parentId: null, unitCode: null, elementCode: target.elementCode },
    };
    return {
      ...{ targetId: target.id, kind: target.kind, change: 'unchanged', proposal, reason },
      ...{ before: side, after: side, runs: [], pieces: counting.length, judged: counting.length },
      required: isRequired(rules, target),
      newestOn:
        counting
          .map(({ occurredOn }) => occurredOn)
          .sort()
          .at(-1) ?? null,
    };
  });
  return { targets: proposed, accepted };
}

function isRequired({ demands, targetIds }: UnitRules, { id, kind }: FormerTarget): boolean {
  const position = targetIds[kind].indexOf(id);
  return demands[kind][position]?.required ?? true;
}

const evidenceOf = ({
  evidenceId,
  method,
  occurredOn,
  parts,
  circumstances,
  judgement,
}: StandingClaim): ClaimedEvidence => ({
  ...{ evidenceId, method, occurredOn, claimedOn: occurredOn, parts, ...circumstances },
  judgement: judgement && {
    ...{ verdict: judgement.verdict, valid: judgement.valid, authentic: judgement.authentic },
    ...{ current: judgement.current, authenticBy: judgement.authenticBy },
  },
});
