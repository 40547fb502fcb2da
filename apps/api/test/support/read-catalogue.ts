import { sql } from './sql';

/** What our migrations make; a library's own schema has its own versions. */
const SCHEMAS = ['public'];

/** Relations of our schemas, as a common start of the questions below. */
const relations = `relation AS (
  SELECT c.*, n.nspname, c.oid::regclass::text AS tbl FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname = ANY ($1))`;

/** Who may do what, as one line; owners and defaults included. */
const rights = (acl: string): string =>
  `coalesce((SELECT string_agg(format('%s %s by %s%s', CASE WHEN r.grantee = 0 THEN 'public' ELSE r.grantee::regrole::text END,
     r.privilege_type, r.grantor::regrole, CASE WHEN r.is_grantable THEN ' with grant' ELSE '' END), '; '
     ORDER BY r.grantee::regrole::text, r.privilege_type) FROM aclexplode(${acl}) r), '-')`;

const tables = `
SELECT format('relation %s: kind %s of %s, rls %s forced %s, %s, options %s, identity %s, rights %s', tbl, relkind,
         relowner::regrole, relrowsecurity, relforcerowsecurity, relpersistence, reloptions, relreplident, ${rights('relacl')}) AS line
  FROM relation WHERE relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
UNION ALL SELECT format('column %s.%s: %s, %s, not null %s, default %s, generated %s, identity %s, collation %s, storage %s, rights %s',
         r.tbl, a.attname, rank() OVER (PARTITION BY r.oid ORDER BY a.attnum), format_type(a.atttypid, a.atttypmod), a.attnotnull,
         pg_get_expr(d.adbin, d.adrelid), a.attgenerated, a.attidentity,
         (SELECT format('%I.%I', n.nspname, l.collname) FROM pg_collation l JOIN pg_namespace n ON n.oid = l.collnamespace
           WHERE l.oid = a.attcollation), a.attstorage, ${rights('a.attacl')})
  FROM relation r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
 WHERE r.relkind IN ('r', 'p', 'v', 'm', 'f')
UNION ALL SELECT format('constraint %s.%s: %s, validated %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid), c.convalidated)
  FROM pg_constraint c JOIN relation r ON r.oid = c.conrelid
UNION ALL SELECT format('index %s, valid %s', pg_get_indexdef(i.indexrelid), i.indisvalid)
  FROM pg_index i JOIN relation r ON r.oid = i.indrelid
UNION ALL SELECT format('policy %s.%s: %s for %s to %s using %s check %s', r.tbl, p.polname, p.polpermissive, p.polcmd, p.polroles::regrole[],
         pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
  FROM pg_policy p JOIN relation r ON r.oid = p.polrelid
UNION ALL SELECT format('trigger %s, %s', pg_get_triggerdef(t.oid), t.tgenabled)
  FROM pg_trigger t JOIN relation r ON r.oid = t.tgrelid WHERE NOT t.tgisinternal
UNION ALL SELECT format('view %s: %s', r.tbl, pg_get_viewdef(r.oid)) FROM relation r WHERE r.relkind IN ('v', 'm')
UNION ALL SELECT format('sequence %s: %s by %s from %s to %s, owned by %s', r.tbl, format_type(s.seqtypid, NULL), s.seqincrement, s.seqmin, s.seqmax,
         (SELECT format('%s.%s', d.refobjid::regclass, d.refobjsubid) FROM pg_depend d
           WHERE d.classid = 'pg_class'::regclass AND d.objid = r.oid AND d.deptype IN ('a', 'i')))
  FROM pg_sequence s JOIN relation r ON r.oid = s.seqrelid
UNION ALL SELECT format('statistics %s', pg_get_statisticsobjdef(e.oid)) FROM pg_statistic_ext e JOIN relation r ON r.oid = e.stxrelid`;

const others = `
SELECT format('function %s of %s, rights %s', pg_get_functiondef(p.oid), p.proowner::regrole, ${rights('p.proacl')}) AS line
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = ANY ($1) AND p.prokind IN ('f', 'p')
UNION ALL SELECT format('type %s: %s %s', t.typname, t.typtype, (SELECT string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid))
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE n.nspname = ANY ($1) AND t.typtype IN ('e', 'd', 'r')
UNION ALL SELECT format('collation %s: %s %s, deterministic %s', l.collname, l.collprovider, coalesce(l.colllocale, l.collcollate), l.collisdeterministic)
  FROM pg_collation l JOIN pg_namespace n ON n.oid = l.collnamespace WHERE n.nspname = ANY ($1)
UNION ALL SELECT format('schema %s: %s', n.nspname, ${rights('n.nspacl')}) FROM pg_namespace n WHERE n.nspname = ANY ($1)
UNION ALL SELECT format('later %s in %s: %s', d.defaclobjtype, n.nspname, ${rights('d.defaclacl')})
  FROM pg_default_acl d JOIN pg_namespace n ON n.oid = d.defaclnamespace WHERE n.nspname = ANY ($1)
UNION ALL SELECT format('extension %s', x.extname) FROM pg_extension x
UNION ALL SELECT format('setting %s: %s', CASE WHEN s.setrole = 0 THEN 'of all' ELSE s.setrole::regrole::text END, s.setconfig)
  FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase WHERE d.datname = current_database()`;

/**
 * Everything that migrations make, one line each: tables, columns in their order, types, defaults, collations,
 * constraints, indexes, policies, triggers, functions, views, sequences, grants, settings of the database.
 */
export async function readCatalogue(url: string): Promise<string[]> {
  const found = [
    ...(await sql(url, `WITH ${relations} ${tables}`, [SCHEMAS])),
    ...(await sql(url, others, [SCHEMAS])),
  ];
  return found.map(({ line }) => String(line)).sort();
}

/** What stands in one catalogue only. */
export function catalogueDifference(
  found: readonly string[],
  wanted: readonly string[],
): { beyond: string[]; missing: string[] } {
  const [has, wants] = [new Set(found), new Set(wanted)];
  return {
    beyond: found.filter((line) => !wants.has(line)),
    missing: wanted.filter((line) => !has.has(line)),
  };
}
