import type { DamageKind } from '@attest/domain';
import type { AuditDamage, DamagedUnit, VerificationFinding } from './verification.dto';
import type { CheckpointDamage } from '../audit/verify-checkpoints';
import type { RecordName } from '../audit/record-tables';
import type { OrganisationFinding } from './verify-organisation';

/** A place, before it is known whose unit it concerns. */
export interface FoundDamage extends Omit<AuditDamage, 'unit'> {
  /** Leads to the enrolment where the row itself says it. */
  readonly enrolmentId: string | null;
}

const SHOWN = 50;

const checkpointKinds = {
  forged: 'altered',
  unchained: 'altered',
  cut: 'removed',
  other: 'altered',
} as const satisfies Record<CheckpointDamage['what'], DamageKind>;

/** Where something is wrong, the trail itself first. */
export function placesOf(
  { chain, rows, coverage, programmeSignatures, checkpoints, unguarded }: OrganisationFinding,
  file: readonly CheckpointDamage[],
): FoundDamage[] {
  const at = (record: RecordName, key: string, what: DamageKind): FoundDamage => ({
    ...{ record, key, what, sequence: null, enrolmentId: null },
  });
  return [
    ...(chain.brokenAt === null
      ? []
      : [{ ...at('event', String(chain.brokenAt), 'altered'), sequence: chain.brokenAt }]),
    ...[...file, ...checkpoints].map(({ line, what }) =>
      at('checkpoint', line === null ? '' : String(line), checkpointKinds[what]),
    ),
    ...rows.damage.map(({ table, key, what, sequence, enrolmentId }) => ({
      ...{ record: table, key, what, sequence, enrolmentId },
    })),
    ...coverage.wrong.map((id) => ({ ...at('coverage', id, 'inconsistent'), enrolmentId: id })),
    ...programmeSignatures.wrong.map(({ id }) => at('programme_sign_off', id, 'inconsistent')),
    ...unguarded.map((table) => at('guard', table, 'unguarded')),
  ].slice(0, SHOWN);
}

/** How many places there are, shown or not. */
export const countOf = (
  { chain, rows, coverage, programmeSignatures, checkpoints, unguarded }: OrganisationFinding,
  file: readonly CheckpointDamage[],
): number =>
  (chain.brokenAt === null ? 0 : 1) +
  file.length +
  checkpoints.length +
  rows.damaged +
  coverage.wrong.length +
  programmeSignatures.wrong.length +
  unguarded.length;

export const presentDamage = (
  { record, key, what, sequence }: FoundDamage,
  unit: DamagedUnit | undefined,
): AuditDamage => ({ record, key, what, sequence, unit: unit ?? null });

type Damaged = Pick<VerificationFinding, 'damaged' | 'damage'>;

/** Whether two checks found the same to be wrong, as far as it is kept. */
export function sameDamage(one: Damaged, other: Damaged): boolean {
  const placesIn = ({ damage }: Damaged) => damage.map(({ record, key, what }) => `${what} ${record} ${key}`);
  return one.damaged === other.damaged && placesIn(one).join('\n') === placesIn(other).join('\n');
}
