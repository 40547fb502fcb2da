import { keptLists } from '../support/value-lists';
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

export function compareRow(row: ReadonlyMap<string, Shape>, columns: readonly Column[]): Difference[] {
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
      return words.map((one) => ({ column: column.name, words: one }));
    }),
  ];
}

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
  if (!shape.scalars.has(scalar) || others.length > 0 || shape.properties || shape.items) {
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

const wordsOf = ({ scalars: expected, properties, items }: Shape): string =>
  [...expected, ...(properties ? ['an object'] : []), ...(items ? ['a list'] : [])].join(' or ') || 'nothing';
