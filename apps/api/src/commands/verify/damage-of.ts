import type { CheckpointDamage } from '../../features/audit/verify-checkpoints';
import type { OrganisationFinding } from '../../features/verification/verify-organisation';
import type { RowDamage } from '../../features/audit/verify-rows';
import type { Damage } from './verify-record';

const checkpointWords = {
  forged: 'its signature does not hold',
  unchained: 'it does not follow the line before it: lines were changed, added or taken away',
  cut: 'the database knows of later lines than the file has',
  other: 'the database knows another line under this number',
} as const;

export const checkpointDamage =
  (organisationId: string) =>
  ({ line, what }: CheckpointDamage): Damage => ({
    kind: 'checkpoint',
    organisationId,
    subject: line === null ? 'file' : `line ${line}`,
    what: checkpointWords[what],
  });

const rowWords = {
  altered: (carried: string) => `is not as it was written${carried}`,
  removed: (carried: string) => `is not there any more${carried}`,
  added: () => 'no event tells of it',
} as const;

const rowDamage =
  (organisationId: string) =>
  ({ table, key, what, sequence }: RowDamage): Damage => ({
    kind: 'record',
    organisationId,
    subject: `${table} ${key}`,
    what: rowWords[what](sequence === null ? '' : ` (event ${sequence})`),
  });

const programmeSignatureWords = {
  manifest: 'the manifest does not have its hash, or is of another outcome',
  trail: 'the audit trail does not carry the hash of its manifest',
  units: 'the unit signatures that it names are not there with these hashes',
  evidence: 'evidence behind its attitudes has another content than was signed',
} as const;

/** One line for each place. */
export function damageOf(organisationId: string, found: OrganisationFinding): Damage[] {
  const { chain, rows, coverage, programmeSignatures } = found;
  const more = rows.damaged - rows.damage.length;
  return [
    ...(chain.brokenAt === null
      ? []
      : [
          {
            kind: 'audit' as const,
            organisationId,
            subject: `event ${chain.brokenAt}`,
            what: 'the chain does not hold from here on',
          },
        ]),
    ...found.checkpoints.map(checkpointDamage(organisationId)),
    ...rows.damage.map(rowDamage(organisationId)),
    ...(more > 0
      ? [{ kind: 'record' as const, organisationId, subject: 'rows', what: `${more} more are damaged` }]
      : []),
    ...coverage.wrong.map((id) => ({
      kind: 'coverage' as const,
      organisationId,
      subject: `enrolment ${id}`,
      what: 'what is kept does not follow from the record',
    })),
    ...programmeSignatures.wrong.map(({ id, what }) => ({
      kind: 'sign-off' as const,
      organisationId,
      subject: `programme ${id}`,
      what: programmeSignatureWords[what],
    })),
  ];
}

export const guardDamage = ({ unguarded }: OrganisationFinding): Damage[] =>
  unguarded.map((table) => ({
    kind: 'guard',
    organisationId: '',
    subject: table,
    what: 'a trigger or policy that guards it is off',
  }));
