import { type Share, spreadLoad } from './spread-load';

/** A candidate who needs an assessor and a supervisor. */
export interface TeamNeed {
  readonly candidateId: string;
  /** How many units are new for them: so much is added to whoever gets them. */
  readonly units: number;
  /** Named already, by the admin or because they go on; null: to be proposed. */
  readonly assessorId: string | null;
  readonly supervisorId: string | null;
  /** Whoever has something to do with the case that stands against it. */
  readonly notAssessor: readonly string[];
  readonly notSupervisor: readonly string[];
}

export interface Team {
  /** Null: there is nobody who could. */
  readonly assessorId: string | null;
  readonly supervisorId: string | null;
}

/** How many open enrolments each of those who may be chosen has in this role. */
export interface TeamPool {
  readonly assessors: ReadonlyMap<string, number>;
  readonly supervisors: ReadonlyMap<string, number>;
}

/**
 * An assessor and a supervisor for each, spread by what they have to do already. Candidate, assessor and supervisor are
 * three people: nobody is proposed as assessor who would leave no supervisor. Whoever is named stays, also against that.
 */
export function proposeTeams(needs: readonly TeamNeed[], pool: TeamPool): ReadonlyMap<string, Team> {
  const signers = new Map(needs.map((need) => [need.candidateId, signersOf(need, pool)]));
  const assessors = spreadLoad(
    needs.map((need): Share => {
      const rest = signers.get(need.candidateId) ?? [];
      const allowed = [...pool.assessors.keys()].filter(
        (id) =>
          id !== need.candidateId &&
          !need.notAssessor.includes(id) &&
          (rest.length === 0 ? id !== need.supervisorId : rest.some((signer) => signer !== id)),
      );
      return shareOf(need, need.assessorId, allowed);
    }),
    pool.assessors,
  );
  const supervisors = spreadLoad(
    needs.map((need): Share => {
      const assessorId = assessors.get(need.candidateId);
      const allowed = (signers.get(need.candidateId) ?? []).filter((id) => id !== assessorId);
      return shareOf(need, need.supervisorId, allowed);
    }),
    pool.supervisors,
  );
  return new Map(
    needs.map(({ candidateId }) => [
      candidateId,
      {
        assessorId: assessors.get(candidateId) ?? null,
        supervisorId: supervisors.get(candidateId) ?? null,
      },
    ]),
  );
}

const shareOf = (need: TeamNeed, named: string | null, allowed: readonly string[]): Share => ({
  key: need.candidateId,
  // To decide on the whole is work too, where no unit is new.
  weight: Math.max(1, need.units),
  allowed: named === null ? allowed : [named],
});

/** Who could sign for them, whoever assesses. */
function signersOf(need: TeamNeed, pool: TeamPool): string[] {
  if (need.supervisorId !== null) return [need.supervisorId];
  const barred = new Set([need.candidateId, ...need.notSupervisor]);
  if (need.assessorId !== null) barred.add(need.assessorId);
  return [...pool.supervisors.keys()].filter((id) => !barred.has(id));
}
