import type { Client } from 'pg';
import { type Column, describeStatement } from './describe-statement';
import { type JsonPart, jsonPartOf } from './json-parts';
import { selectList, withoutComments } from './sql-text';

/** JSON that a statement builds, with the columns its values come from. */
export type JsonNode =
  | { readonly kind: 'object'; readonly properties: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'list'; readonly items: JsonNode }
  | { readonly kind: 'value'; readonly column: Column };

/**
 * The columns of a statement that are built as JSON in it, by name. Each value within is asked for as a column of its
 * own, in its own place: the database says its type, and whether it may be null where it is that of a column.
 */
export async function describeJson(client: Client, text: string): Promise<ReadonlyMap<string, JsonNode>> {
  const list = selectList(withoutComments(text));
  const parts = (list?.items ?? []).map((item) => ({ item, part: jsonPartOf(item) }));
  const built = parts.filter(({ part }) => part.kind !== 'value');
  if (list === undefined || built.length === 0) return new Map();
  const values = built.flatMap(({ part }) => valuesOf(part));
  const others = parts.filter(({ part }) => part.kind === 'value').map(({ item }) => item);
  const asked = [
    ...values.map((value, place) => `${value} AS v${place}`),
    ...others.map(({ expression, name }) => `${expression} AS "${name}"`),
  ];
  const { columns } = await describeStatement(client, {
    name: '',
    text: `${list.before} ${asked.join(', ')} ${list.after}`,
  });
  const left = [...columns];
  return new Map(built.map(({ item, part }) => [item.name, nodeOf(part, left)]));
}

const valuesOf = (part: JsonPart): string[] => {
  if (part.kind === 'value') return [part.expression];
  return part.kind === 'list' ? valuesOf(part.items) : [...part.properties.values()].flatMap(valuesOf);
};

/** Takes the columns off the list in the order of `valuesOf`. */
function nodeOf(part: JsonPart, columns: Column[]): JsonNode {
  if (part.kind === 'list') return { kind: 'list', items: nodeOf(part.items, columns) };
  if (part.kind === 'object') {
    const properties = [...part.properties].map(([name, inner]) => [name, nodeOf(inner, columns)] as const);
    return { kind: 'object', properties: new Map(properties) };
  }
  const column = columns.shift();
  if (column === undefined) throw new Error('Fewer columns than were asked for.');
  return { kind: 'value', column };
}
