import { domainLists, freeColumns, keptLists, unkeptLists } from './value-lists';
import { sql } from './sql';

type Lists = ReadonlyMap<string, readonly string[]>;

/** Conditions and defaults of the catalogue, as PostgreSQL writes them, with the table they belong to. */
const conditions = `
SELECT c.conrelid::regclass::text AS tbl, c.conname::text AS name, pg_get_constraintdef(c.oid) AS text
  FROM pg_constraint c WHERE c.contype = 'c' AND c.connamespace = 'public'::regnamespace
UNION ALL SELECT i.indrelid::regclass::text, i.indexrelid::regclass::text, pg_get_expr(i.indpred, i.indrelid)
  FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
 WHERE i.indpred IS NOT NULL AND t.relnamespace = 'public'::regnamespace
UNION ALL SELECT p.polrelid::regclass::text, p.polname::text,
       concat_ws(' ', pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
  FROM pg_policy p JOIN pg_class t ON t.oid = p.polrelid WHERE t.relnamespace = 'public'::regnamespace
UNION ALL SELECT g.tgrelid::regclass::text, g.tgname::text, pg_get_triggerdef(g.oid)
  FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid
 WHERE NOT g.tgisinternal AND g.tgqual IS NOT NULL AND t.relnamespace = 'public'::regnamespace
UNION ALL SELECT d.adrelid::regclass::text, 'default of ' || a.attname,
       format('(%I = %s)', a.attname, pg_get_expr(d.adbin, d.adrelid))
  FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
  JOIN pg_class t ON t.oid = d.adrelid WHERE t.relnamespace = 'public'::regnamespace AND a.attgenerated = ''
ORDER BY 1, 2`;

/** Columns by whose name one expects a list, and types that are a list themselves. */
const listLike = `
SELECT a.attrelid::regclass::text || '.' || a.attname AS name
  FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
 WHERE t.relkind IN ('r', 'p') AND t.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
   AND a.atttypid = 'text'::regtype
   AND a.attname ~ '(^|_)(action|decision|delivery|format|kind|locale|method|purpose|role|state|status|verdict)$'
UNION ALL SELECT 'type ' || t.typname FROM pg_type t
 WHERE t.typtype IN ('e', 'd') AND t.typnamespace = 'public'::regnamespace
ORDER BY 1`;

/** A CHECK that says nothing but which values a column, or a key of its JSON, may have. */
const wholeList =
  /^CHECK \(+(?:(?<column>\w+)|(?<json>\w+) ->> '(?<key>\w+)'::text)\)* (?:= ANY|<@) \(*ARRAY\[(?<values>[^\]]*)\][\w)[\]:]*$/;
const wholeValue = /^CHECK \(+(?<column>\w+) = (?<values>'[^']*'::text)\)+$/;

/** A comparison with values of a list within any condition. */
const comparison =
  /(?:\w+\.)?"?(?<column>\w+)"?\)* (?:=|<>) (?:(?:ANY|ALL) \(*ARRAY\[(?<values>[^\]]*)\]|(?<value>'[^']*'::text))/g;

const valuesOf = (text: string): string[] => [...text.matchAll(/'([^']*)'/g)].map(([, value = '']) => value);

const sorted = (values: Iterable<string>): string[] => [...values].sort();

interface Condition {
  readonly tbl: string;
  readonly name: string;
  readonly text: string;
}

/** The CHECKs of the database that are lists, by column. */
function checksOf(found: readonly Condition[]): Lists {
  const checks = new Map<string, readonly string[]>();
  for (const { tbl, text } of found) {
    const groups = (wholeList.exec(text) ?? wholeValue.exec(text))?.groups;
    if (groups === undefined) continue;
    const { column, json, key, values = '' } = groups;
    checks.set(`${tbl}.${column ?? `${json ?? ''}.${key ?? ''}`}`, valuesOf(values));
  }
  return checks;
}

/** What the CHECKs and the lists of libs/domain say differently, one line for each. */
function differences(checks: Lists): string[] {
  return sorted(new Set([...checks.keys(), ...Object.keys(keptLists)])).flatMap((column) => {
    const check = checks.get(column);
    const list = keptLists[column];
    if (check === undefined) return [`${column}: keeps to a list and has no CHECK`];
    if (list === undefined) return [`${column}: has a CHECK and no list: ${check.join(', ')}`];
    const missing = list.filter((value) => !check.includes(value));
    const beyond = check.filter((value) => !list.includes(value));
    return [
      ...(missing.length === 0 ? [] : [`${column}: the CHECK lacks ${missing.join(', ')}`]),
      ...(beyond.length === 0 ? [] : [`${column}: the list lacks ${beyond.join(', ')}`]),
    ];
  });
}

/** Values that conditions and defaults name and that the list of the column does not know: nothing has them. */
function unknownValues(found: readonly Condition[]): string[] {
  return found.flatMap(({ tbl, name, text }) =>
    [...text.matchAll(comparison)].flatMap(({ groups = {} }) => {
      const list = keptLists[`${tbl}.${groups['column'] ?? ''}`];
      return list === undefined
        ? []
        : valuesOf(groups['values'] ?? groups['value'] ?? '')
            .filter((value) => !list.includes(value))
            .map((value) => `${tbl}: ${name} names ${value}, which no row has`);
    }),
  );
}

/** Lists and columns that neither keep to each other nor stand among the exceptions; and exceptions that are none. */
function unexplained(columns: readonly string[]): string[] {
  const kept = new Set<readonly string[]>(Object.values(keptLists));
  return [...domainLists()]
    .filter(([name, list]) => !kept.has(list) && unkeptLists[name] === undefined)
    .map(([name]) => `${name}: a list that no column keeps to`)
    .concat(
      Object.keys(unkeptLists)
        .filter((name) => kept.has(domainLists().get(name) ?? []) || !domainLists().has(name))
        .map((name) => `${name}: stands among the exceptions and is none`),
      columns
        .filter((name) => keptLists[name] === undefined && freeColumns[name] === undefined)
        .map((name) => `${name}: is named like a list and keeps to none`),
      Object.keys(freeColumns)
        .filter((name) => !columns.includes(name) || keptLists[name] !== undefined)
        .map((name) => `${name}: stands among the exceptions and is none`),
    );
}

/** What database and libs/domain say differently about which values there are; nothing when they agree. */
export async function compareLists(url: string): Promise<string[]> {
  const found = (await sql(url, conditions)).map(({ tbl, name, text }): Condition => ({
    tbl: String(tbl),
    name: String(name),
    text: String(text),
  }));
  const columns = (await sql(url, listLike)).map(({ name }) => String(name));
  return [...differences(checksOf(found)), ...unknownValues(found), ...unexplained(columns)];
}

/** Which states of a release the database lets follow which, as `from → to`. */
export async function releaseStepsOf(url: string): Promise<string[]> {
  const [row] = await sql(url, "SELECT prosrc FROM pg_proc WHERE proname = 'guard_release_life'");
  const [, pairs = ''] = /NOT IN \((\(.*\))\) THEN/.exec(String(row?.['prosrc'])) ?? [];
  return sorted([...pairs.matchAll(/\('(\w+)', '(\w+)'\)/g)].map(([, from, to]) => `${from} → ${to}`));
}

/** The text of a function of the database. */
export async function functionText(url: string, name: string): Promise<string> {
  const rows = await sql(url, 'SELECT prosrc FROM pg_proc WHERE proname = $1', [name]);
  return rows.map(({ prosrc }) => String(prosrc)).join('\n');
}
