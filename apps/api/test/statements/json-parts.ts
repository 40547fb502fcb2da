import { callOf, selectList, splitAt, type SelectItem, topLevel } from './sql-text';

/** What a JSON value is built of in a statement. */
export type JsonPart =
  | { readonly kind: 'object'; readonly properties: ReadonlyMap<string, JsonPart> }
  | { readonly kind: 'list'; readonly items: JsonPart }
  /** An expression that can be asked for by itself in the same place. */
  | { readonly kind: 'value'; readonly expression: string };

/** Puts an expression where the part stood that it was found in. */
type Within = (expression: string) => string;

const asItIs: Within = (expression) => expression;

/** How a select item builds its JSON; a single value where that is not written in the item itself. */
export const jsonPartOf = ({ expression }: Pick<SelectItem, 'expression'>): JsonPart =>
  partOf(expression, asItIs);

function partOf(given: string, within: Within): JsonPart {
  const expression = given.trim();
  return (
    objectOf(expression, within) ??
    listOf(expression, within) ??
    fallbackOf(expression, within) ??
    chosenOf(expression, within) ??
    selectedOf(expression, within) ?? { kind: 'value', expression: within(typed(expression)) }
  );
}

/** A text by itself, and NULL, have no type yet where any type would do. */
const typed = (expression: string): string =>
  /^('[^']*'|NULL)$/i.test(expression) ? `${expression}::text` : expression;

/** `json_build_object('key', value, …)` */
function objectOf(expression: string, within: Within): JsonPart | undefined {
  const given = callOf(expression, /^jsonb?_build_object$/i);
  if (given === undefined) return undefined;
  const properties = new Map<string, JsonPart>();
  for (let place = 0; place + 1 < given.length; place += 2) {
    const key = /^'([^']*)'$/.exec((given[place] ?? '').trim())?.[1];
    if (key === undefined) return undefined;
    properties.set(key, partOf(given[place + 1] ?? '', within));
  }
  return { kind: 'object', properties };
}

/** `json_agg(item ORDER BY …)`, with or without FILTER: any one item stands for all. */
function listOf(expression: string, within: Within): JsonPart | undefined {
  const [call, filter = ''] = splitAt(expression, /\bFILTER\b/i);
  const given = callOf(call.trim(), /^jsonb?_agg$/i);
  if (given === undefined) return undefined;
  const [item, order] = splitAt(given.join(','), /\bORDER BY\b/i);
  const ordered = order === undefined ? '' : ` ORDER BY ${order}`;
  const filtered = filter === '' ? '' : ` FILTER ${filter}`;
  return {
    kind: 'list',
    items: partOf(item, (value) => within(`any_value(${value}${ordered})${filtered}`)),
  };
}

/** `coalesce(list, '[]')` */
function fallbackOf(expression: string, within: Within): JsonPart | undefined {
  const given = callOf(expression, /^coalesce$/i);
  if (given?.length !== 2 || !/^'(\[\]|\{\})'/.test((given[1] ?? '').trim())) return undefined;
  return partOf(given[0] ?? '', within);
}

/** `CASE WHEN … THEN value END`, the value or null. */
function chosenOf(expression: string, within: Within): JsonPart | undefined {
  const [, condition, value] = /^CASE WHEN ([^]*?) THEN ([^]*) END$/i.exec(expression) ?? [];
  if (condition === undefined || value === undefined || /\b(WHEN|ELSE)\b/i.test(topLevel(value)))
    return undefined;
  return partOf(value, (inner) => within(`CASE WHEN ${condition} THEN ${inner} END`));
}

/** `(SELECT value FROM …)` */
function selectedOf(expression: string, within: Within): JsonPart | undefined {
  if (!expression.startsWith('(') || callOf(`f${expression}`, /^f$/) === undefined) return undefined;
  const list = selectList(expression.slice(1, -1));
  const [item] = list?.items ?? [];
  if (list === undefined || item === undefined || list.items.length !== 1) return undefined;
  return partOf(item.expression, (inner) => within(`(${list.before} ${inner} ${list.after})`));
}
