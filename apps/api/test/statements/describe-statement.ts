import type { Client, Connection, FieldDef, Submittable } from 'pg';
import type { Statement } from '../../src/platform/database/statement';
import { optionalTables } from './optional-tables';

/** A column that a statement returns. */
export interface Column {
  readonly name: string;
  /** As PostgreSQL names it: `uuid`, `text[]`. */
  readonly type: string;
  /** `table.column`, where the value is that of a column as it is. */
  readonly source: string | undefined;
  /** Whether null may come; undefined where the catalogue does not say, as of expressions. */
  readonly nullable: boolean | undefined;
}

export interface Described {
  readonly parameters: number;
  readonly columns: readonly Column[];
}

interface Answer {
  readonly parameters: number;
  readonly fields: readonly FieldDef[];
}

/** What PostgreSQL would take and return, asked by the protocol without running anything. */
class Describe implements Submittable {
  readonly answer: Promise<Answer>;
  private settle: { resolve: (found: Answer) => void; reject: (error: unknown) => void } | undefined;
  private found: Answer = { parameters: 0, fields: [] };

  constructor(private readonly text: string) {
    this.answer = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
  }

  submit(connection: Connection): void {
    connection.once('parameterDescription', ({ dataTypeIDs }: { dataTypeIDs: readonly number[] }) => {
      this.found = { ...this.found, parameters: dataTypeIDs.length };
    });
    connection.parse({ name: '', text: this.text, types: [] }, true);
    connection.describe({ type: 'S', name: '' }, true);
    connection.sync();
  }

  handleRowDescription({ fields }: { fields: readonly FieldDef[] }): void {
    this.found = { ...this.found, fields };
  }

  handleError(error: unknown): void {
    this.settle?.reject(error);
  }

  handleReadyForQuery(): void {
    this.settle?.resolve(this.found);
  }
}

interface CatalogueRow {
  readonly type: string;
  readonly given: boolean | null;
  readonly source: string | null;
  readonly view: string | null;
  /** Of the column in its table or view, from 1 on. */
  readonly number: number;
  readonly definition: string | null;
}

const CATALOGUE = `
SELECT format_type(f.type, NULL) AS type, a.attnotnull AS given, a.attrelid::regclass::text || '.' || a.attname AS source,
    v.relname AS view, f.number, pg_get_viewdef(v.oid) AS definition
  FROM unnest($1::oid[], $2::oid[], $3::int[]) WITH ORDINALITY AS f (type, tbl, number, place)
  LEFT JOIN pg_class c ON c.oid = f.tbl AND c.relkind IN ('r', 'p')
  LEFT JOIN pg_class v ON v.oid = f.tbl AND v.relkind = 'v'
  LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = f.number AND f.number > 0
 ORDER BY f.place`;

/** What a statement takes and returns. @throws the error of the database where it does not understand the statement */
export async function describeStatement(client: Client, { text }: Statement): Promise<Described> {
  const { parameters, fields } = await client.query(new Describe(text)).answer;
  if (fields.length === 0) return { parameters, columns: [] };
  const { rows } = await client.query<CatalogueRow>(CATALOGUE, [
    fields.map(({ dataTypeID }) => dataTypeID),
    fields.map(({ tableID }) => tableID),
    fields.map(({ columnID }) => columnID),
  ]);
  const ofViews = await viewColumns(client, rows);
  const optional = optionalTables(text);
  const optionalViews = optionalTables(text, 'relation');
  const outputs = optional.size === 0 ? [] : await outputsOf(client, text);
  const columns = fields.map(({ name }, index): Column => {
    const { type = 'unknown', given = null, source = null, view = null } = rows[index] ?? {};
    const inView = view === null ? undefined : ofViews.get(view)?.[(rows[index]?.number ?? 0) - 1];
    if (view !== null && inView?.nullable !== undefined) {
      const { source: within, nullable } = inView;
      return { name, type, source: within, nullable: nullable || optionalViews.has(view) };
    }
    const table = /^"?(\w+)"?\./.exec(outputs[index] ?? '')?.[1] ?? '';
    const nullable = given === null ? undefined : !given || optional.has(table);
    return { name, type, source: source ?? undefined, nullable };
  });
  return { parameters, columns };
}

/** The columns of each view among these: a view says of no column that it is always given, its own statement does. */
async function viewColumns(
  client: Client,
  rows: readonly CatalogueRow[],
): Promise<ReadonlyMap<string, readonly Column[]>> {
  const found = new Map<string, readonly Column[]>();
  for (const { view, definition } of rows) {
    if (view === null || definition === null || found.has(view)) continue;
    const text = definition.replace(/;\s*$/, '');
    found.set(view, (await describeStatement(client, { name: view, text })).columns);
  }
  return found;
}

/** What each column of the result is made of, in the words of the planner: `m.display_name`. */
async function outputsOf(client: Client, text: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: { Output?: string[] } }] }>(
    `EXPLAIN (VERBOSE, GENERIC_PLAN, COSTS OFF, FORMAT JSON) ${text}`,
  );
  return rows[0]?.['QUERY PLAN'][0].Plan.Output ?? [];
}
