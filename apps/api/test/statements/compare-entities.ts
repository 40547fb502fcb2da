import ts from 'typescript';
import { getMetadataArgsStorage } from 'typeorm';
import { Client } from 'pg';
import { entities } from '../../src/entities';
import { columnOf } from '../../src/platform/database/snake-case';
import { compareRow } from './compare-rows';
import { describeStatement } from './describe-statement';
import { propertiesOf, type Shape } from './shape';

/** Short names of types, as entities may give them. */
const fullNames: Readonly<Record<string, string>> = {
  bool: 'boolean',
  int: 'integer',
  timestamptz: 'timestamp with time zone',
  varchar: 'character varying',
};

interface TableColumn {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly key: boolean;
  /** Whether a row cannot be added without it. */
  readonly required: boolean;
}

const COLUMNS = `
SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable,
    coalesce(a.attnum = ANY (k.conkey), false) AS key, a.attnotnull AND NOT a.atthasdef AS required
  FROM pg_attribute a
  LEFT JOIN pg_constraint k ON k.conrelid = a.attrelid AND k.contype = 'p'
 WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`;

/** What the entities of TypeORM and their tables say differently, one line each. */
export async function compareEntities(url: string, program: ts.Program): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const differences: string[] = [];
  const shapes = shapesOf(program);
  for (const { target, name: table = '' } of getMetadataArgsStorage().tables) {
    const { rows } = await client.query<TableColumn>(COLUMNS, [table]);
    const own = columnsOf(target);
    const missing = own.filter(({ column }) => rows.every(({ name }) => name !== column));
    differences.push(
      ...(entities.some((entity) => entity === target) ? [] : [`${table} is not among the entities`]),
      ...missing.map(({ column }) => `${table}.${column} is not there`),
      ...rows.flatMap((row) => compareColumn(table, row, own)),
    );
    const found = own.filter((one) => !missing.includes(one));
    const shape = shapes.get(typeof target === 'function' ? target.name : target);
    if (shape === undefined || found.length === 0)
      differences.push(`${table} has an entity of no known type`);
    else if (missing.length === 0) differences.push(...(await compareTypes(client, table, found, shape)));
  }
  await client.end();
  return differences;
}

interface EntityColumn {
  readonly property: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly key: boolean;
}

const columnsOf = (target: unknown): EntityColumn[] =>
  getMetadataArgsStorage()
    .columns.filter((one) => one.target === target)
    .map(({ propertyName, options }) => ({
      property: propertyName,
      column: options.name ?? columnOf(propertyName),
      type: typeName(options.type) + (options.array === true ? '[]' : ''),
      nullable: options.nullable === true,
      key: options.primary === true,
    }));

function compareColumn(table: string, row: TableColumn, own: readonly EntityColumn[]): string[] {
  const expected = own.find(({ column }) => column === row.name);
  if (expected === undefined)
    return row.required ? [`${table}.${row.name} is required, and the entity does not have it`] : [];
  return [
    ...(expected.type === row.type && expected.nullable === row.nullable
      ? []
      : [`${table}.${row.name} is ${words(row)}, and the entity expects ${words(expected)}`]),
    ...(expected.key === row.key
      ? []
      : [`${table}.${row.name} is ${row.key ? '' : 'not '}part of the key, and the entity says otherwise`]),
  ];
}

/** What TypeScript says of the properties, as of the row of a statement that reads them. */
async function compareTypes(
  client: Client,
  table: string,
  columns: readonly EntityColumn[],
  shape: ReadonlyMap<string, Shape>,
): Promise<string[]> {
  const list = columns.map(({ column, property }) => `"${column}" AS "${property}"`).join(', ');
  const described = await describeStatement(client, { name: table, text: `SELECT ${list} FROM ${table}` });
  // A day is text to TypeORM, where node-postgres makes a Date of it.
  const read = described.columns.map((one) => (one.type === 'date' ? { ...one, type: 'text' } : one));
  return compareRow(shape, read, new Map()).map((one) => `${table}: ${one.words}`);
}

/** Of each class that is an entity, by its name. */
function shapesOf(program: ts.Program): ReadonlyMap<string, ReadonlyMap<string, Shape>> {
  const checker = program.getTypeChecker();
  const found = new Map<string, ReadonlyMap<string, Shape>>();
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.endsWith('.entity.ts')) continue;
    for (const node of file.statements) {
      if (!ts.isClassDeclaration(node) || node.name === undefined) continue;
      found.set(node.name.text, propertiesOf(checker.getTypeAtLocation(node), checker));
    }
  }
  return found;
}

const typeName = (type: unknown): string => {
  const given =
    typeof type === 'string' ? type : typeof type === 'function' ? type.name.toLowerCase() : 'no type';
  return fullNames[given] ?? given;
};

const words = ({ type, nullable }: Pick<TableColumn, 'type' | 'nullable'>): string =>
  `${type}${nullable ? ' or null' : ''}`;
