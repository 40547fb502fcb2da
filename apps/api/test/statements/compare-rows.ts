import { keptLists } from '../support/value-lists';
import type { JsonNode } from './describe-json';
import type { Column } from './describe-statement';
import type { Scalar, Shape } from './shape';

/** What `pg` makes of each type. */
const scalars: Readonly<Record<string, Scalar>> = {
  bigint: 'string',
  'bit varying': 'string',
  boolean: 'boolean',
  bytea: 'Buffer',
  date: 'Date',
  'double precision': 'number',
  integer: 'number',
  name: 'string',
  numeric: 'string',
  real: 'number',
  smallint: 'number',
  text: 'string',
  'character varying': 'string',
  'time without time zone': 'string',
  'timestamp with time zone': 'Date',
  uuid: 'string',
  void: 'string',
};

const JSON_TYPES = ['json', 'jsonb'];

/** What a row of the code and a column of its statement say differently. */
export interface Difference {
  readonly column: string;
  readonly words: string;
}

export function compareRow(
  row: ReadonlyMap<string, Shape>,
  columns: readonly Column[],
  json: ReadonlyMap<string, JsonNode>,
): Difference[] {
  const returned = new Map(columns.map((column) => [column.name, column]));
  const missing = [...row.keys()].filter((name) => !returned.has(name));
  return [
    ...missing.map((name) => ({ column: name, words: `expects ${name}, which is not returned` })),
    ...columns.flatMap((column) => {
      const shape = row.get(column.name);
      const words =
        shape === undefined
          ? [`returns ${column.name}, which the row does not have`]
          : [...compareType(shape, column), ...compareNull(shape, column)];
      const node = json.get(column.name);
      return [
        ...words.map((one) => ({ column: column.name, words: one })),
        ...(shape === undefined || node === undefined ? [] : compareJson(shape, node, column.name)),
      ];
    }),
  ];
}

/** What a type expects of JSON and what the statement builds, one line each. */
export function compareJson(shape: Shape, node: JsonNode, path: string): Difference[] {
  if (shape.anything) return [];
  if (node.kind === 'list') {
    return shape.items === undefined
      ? [{ column: path, words: `${path} is a list, and the row expects ${wordsOf(shape)}` }]
      : compareJson(shape.items, node.items, `${path}[]`);
  }
  if (node.kind === 'value') return compareJsonValue(shape, { ...node.column, name: path });
  if (!shape.object)
    return [{ column: path, words: `${path} is an object, and the row expects ${wordsOf(shape)}` }];
  const { properties } = shape;
  if (properties === undefined) return [];
  const missing = [...properties].filter(([name, { optional }]) => !optional && !node.properties.has(name));
  return [
    ...missing.map(([name]) => ({
      column: `${path}.${name}`,
      words: `expects ${path}.${name}, which is not built`,
    })),
    ...[...node.properties].flatMap(([name, inner]): Difference[] => {
      const expected = properties.get(name);
      const column = `${path}.${name}`;
      return expected === undefined
        ? [{ column, words: `builds ${column}, which the row does not have` }]
        : compareJson(expected, inner, column);
    }),
  ];
}

/** What becomes of a value within JSON: numbers stay numbers, everything but them and booleans is written as text. */
function compareJsonValue(shape: Shape, column: Column): Difference[] {
  const { name, type, source } = column;
  const scalar = jsonScalarOf(type);
  const differs =
    scalar !== undefined &&
    ([...shape.scalars].join() !== scalar || shape.object || shape.items !== undefined);
  return [
    ...(differs
      ? [`${name} is ${type}, which becomes a ${scalar} in JSON, and the row expects ${wordsOf(shape)}`]
      : []),
    ...compareLiterals(shape, name, source),
    ...compareNull(shape, column),
  ].map((words) => ({ column: name, words }));
}

const jsonScalarOf = (type: string): Scalar | undefined => {
  if ([...JSON_TYPES, 'record'].includes(type) || type.endsWith('[]')) return undefined;
  if (type === 'boolean') return 'boolean';
  return ['bigint', 'integer', 'smallint', 'numeric', 'real', 'double precision'].includes(type)
    ? 'number'
    : 'string';
};

function compareType(shape: Shape, { name, type, source }: Column): string[] {
  if (shape.anything) return [];
  const element = type.endsWith('[]') ? type.slice(0, -2) : undefined;
  if (JSON_TYPES.includes(type)) {
    const never = [...shape.scalars].filter((scalar) => scalar === 'Date' || scalar === 'Buffer');
    return never.map((scalar) => `${name} is ${type}, which is never a ${scalar}`);
  }
  if (element !== undefined) {
    return shape.items === undefined
      ? [`${name} is ${type}, and the row expects no list`]
      : compareType(shape.items, {
          name: `each of ${name}`,
          type: element,
          source: undefined,
          nullable: undefined,
        });
  }
  const scalar = scalars[type];
  if (scalar === undefined) return [`${name} is ${type}, of which nobody knows what it becomes`];
  const others = [...shape.scalars].filter((expected) => expected !== scalar);
  if (!shape.scalars.has(scalar) || others.length > 0 || shape.object || shape.items) {
    return [`${name} is ${type}, which becomes a ${scalar}, and the row expects ${wordsOf(shape)}`];
  }
  return compareLiterals(shape, name, source);
}

/** A column that keeps to a list may have any value of it. */
function compareLiterals({ literals }: Shape, name: string, source: string | undefined): string[] {
  const list = source === undefined ? undefined : keptLists[source];
  if (list === undefined || literals === undefined || literals.length === 0) return [];
  const unexpected = list.filter((value) => !literals.includes(value));
  return unexpected.length === 0
    ? []
    : [`${name} may be ${unexpected.join(', ')}, which the row does not expect`];
}

function compareNull({ anything, nullable }: Shape, { name, source, nullable: mayBeNull }: Column): string[] {
  if (anything || mayBeNull === undefined || mayBeNull === nullable) return [];
  return mayBeNull
    ? [`${name} may be null (${source ?? ''}), and the row does not expect it`]
    : [`${name} is never null (${source ?? ''}), and the row expects it to be`];
}

const wordsOf = ({ scalars: expected, object, items }: Shape): string =>
  [...expected, ...(object ? ['an object'] : []), ...(items ? ['a list'] : [])].join(' or ') || 'nothing';
