import { statement } from '../../platform/database/statement';
import { type RecordTable, type RecordTableName, recordTables } from './record-tables';
import type { Ask } from './verify-chain';

/** A row of the record that is not as the event says which wrote it last. */
export interface RowDamage {
  readonly table: RecordTableName;
  /** Its primary key after the organisation, parted by commas. */
  readonly key: string;
  /** added: no event carries it. removed: an event carries it, and it is not there. */
  readonly what: 'altered' | 'removed' | 'added';
  /** The last event that carries the row; null for one that none does. */
  readonly sequence: number | null;
  readonly enrolmentId: string | null;
}

export interface RowFinding {
  /** Rows that are there. */
  readonly rows: number;
  /** Of those, how many no event carried when they were written: they were fingerprinted when the system was upgraded. */
  readonly sinceUpgrade: number;
  readonly damaged: number;
  /** The first of the damaged ones. */
  readonly damage: readonly RowDamage[];
}

const SHOWN = 200;

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** As `fingerprint_row` puts it together, with functions of PostgreSQL itself alone. */
const rowsOf = (name: string, { key, except = [] }: RecordTable): string =>
  `SELECT ${text(name)} AS name, concat_ws(',', ${key.map((column) => `r ->> ${text(column)}`).join(', ')}) AS key,
          encode(sha256(convert_to(jsonb_strip_nulls(r - ARRAY[${except.map(text).join(', ')}]::text[])::text, 'UTF8')), 'hex') AS print,
          coalesce(r ->> 'enrolment_id', ${name === 'enrolment' ? "r ->> 'id'" : 'NULL'}) AS enrolment
     FROM (SELECT to_jsonb(t) AS r FROM ${name} t WHERE t.${name === 'organisation' ? 'id' : 'organisation_id'} = $1) ${name}_row`;

type Tables = Readonly<Record<string, RecordTable>>;

/**
 * All rows of all tables against the last fingerprint of each, joined by hashing: one pass over either, spilling to
 * disk where memory ends. \`line\` is the place within an event, for a row that one transaction wrote twice.
 */
const compareSql = (tables: Tables): string => `WITH carried AS (
     SELECT DISTINCT ON (f.name, f.key) f.name, f.key, f.print, e.sequence,
            e.action = 'record.fingerprinted' AS upgraded
       FROM audit_event e
      CROSS JOIN LATERAL (
        SELECT split_part(line, ' ', 1) AS name, split_part(line, ' ', 2) AS key, split_part(line, ' ', 3) AS print, place
          FROM string_to_table(e.fingerprints, E'\\n') WITH ORDINALITY AS l (line, place) WHERE line <> ''
            AND split_part(line, ' ', 1) IN (${Object.keys(tables).map(text).join(', ')})) f
      WHERE e.organisation_id = $1 AND e.fingerprints IS NOT NULL
      ORDER BY f.name, f.key, e.sequence DESC, f.place DESC
   ), present AS (
     ${Object.entries(tables)
       .map(([name, table]) => rowsOf(name, table))
       .join('\n     UNION ALL ')}
   ), compared AS (
     SELECT coalesce(p.name, c.name) AS name, coalesce(p.key, c.key) AS key, p.name IS NOT NULL AS is_there, c.sequence,
            p.enrolment, c.upgraded,
            CASE WHEN c.name IS NULL THEN 'added' WHEN p.name IS NULL THEN 'removed' WHEN p.print <> c.print THEN 'altered' END AS what
       FROM present p FULL JOIN carried c ON c.name = p.name AND c.key = p.key
   )
   SELECT count(*) FILTER (WHERE is_there)::float8 AS rows, count(*) FILTER (WHERE is_there AND upgraded)::float8 AS since_upgrade,
          count(what)::float8 AS damaged,
          (SELECT coalesce(json_agg(d), '[]') FROM (
             SELECT name AS table, key, what, sequence, enrolment AS "enrolmentId" FROM compared
              WHERE what IS NOT NULL ORDER BY name, key LIMIT ${SHOWN}) d) AS damage
     FROM compared`;

const compare = statement('verify_rows', compareSql(recordTables));

/** The text of times depends on the session's zone; the fingerprints were made in UTC. */
const inUtc = statement('verify_in_utc', "SELECT set_config('timezone', 'UTC', true)");

/**
 * Recomputes each row of the record of one organisation and compares it with what the chain says of it.
 * @param only some of the tables; without it all
 */
export async function verifyRows(ask: Ask, organisationId: string, only?: Tables): Promise<RowFinding> {
  await ask(inUtc, []);
  const [found] = await ask<{ rows: number; since_upgrade: number; damaged: number; damage: RowDamage[] }>(
    only === undefined ? compare : { name: '', text: compareSql(only) },
    [organisationId],
  );
  if (found === undefined) throw new Error('The rows of the record could not be compared.');
  const { rows, since_upgrade: sinceUpgrade, damaged, damage } = found;
  return { rows, sinceUpgrade, damaged, damage };
}
