import { getMetadataArgsStorage } from 'typeorm';
import { sql } from '../support/sql';

/** Short names of types, as entities may give them. */
const fullNames: Readonly<Record<string, string>> = {
  bool: 'boolean',
  int: 'integer',
  timestamptz: 'timestamp with time zone',
  varchar: 'character varying',
};

const COLUMN = `
SELECT format_type(atttypid, atttypmod) AS type, NOT attnotnull AS nullable
  FROM pg_attribute WHERE attrelid = to_regclass($1) AND attname = $2 AND attnum > 0`;

/** What the entities of TypeORM and their tables say differently, one line each. */
export async function compareEntities(url: string): Promise<string[]> {
  const { tables, columns } = getMetadataArgsStorage();
  const differences: string[] = [];
  for (const { target, propertyName, options } of columns) {
    const table = tables.find((one) => one.target === target)?.name ?? '';
    const name = options.name ?? propertyName;
    const expected = { type: typeName(options.type), nullable: options.nullable === true };
    const [found] = await sql(url, COLUMN, [table, name]);
    if (found === undefined) differences.push(`${table}.${name} is not there`);
    else if (found['type'] !== expected.type || found['nullable'] !== expected.nullable) {
      differences.push(`${table}.${name} is ${words(found)}, and the entity expects ${words(expected)}`);
    }
  }
  return differences;
}

const typeName = (type: unknown): string => {
  const given =
    typeof type === 'string' ? type : typeof type === 'function' ? type.name.toLowerCase() : 'no type';
  return fullNames[given] ?? given;
};

const words = ({ type, nullable }: Record<string, unknown>): string =>
  `${String(type)}${nullable === true ? ' or null' : ''}`;
