/**
 * The tables of a statement, by their names in it, of which there may be no row where the statement has one: those that
 * are joined by LEFT JOIN, and what stands within such a subquery. Their columns may be null whatever the catalogue says.
 * @param by `relation`: by the names that the database has for them
 */
export function optionalTables(text: string, by: 'alias' | 'relation' = 'alias'): ReadonlySet<string> {
  const called = (table: string, alias: string | undefined): string =>
    by === 'alias' ? (alias ?? table) : table;
  const names = new Set<string>();
  for (const { index, 0: words } of text.matchAll(/\bLEFT JOIN\s+(?:LATERAL\s+)?/g)) {
    const start = index + words.length;
    const end = text[start] === '(' ? closingParenthesis(text, start) : start;
    for (const [table, alias] of tablesIn(text.slice(start, end))) names.add(called(table, alias));
    const [, table = '', alias] =
      /^\)?\s*(\w+)?(?:\s+(?:AS\s+)?(?!ON\b|AS\b)(\w+))?/.exec(text.slice(end)) ?? [];
    names.add(called(table, alias));
  }
  names.delete('');
  return names;
}

const tablesIn = (text: string): [table: string, alias: string | undefined][] =>
  [
    ...text.matchAll(/\b(?:FROM|JOIN)\s+(?:LATERAL\s+)?(\w+)(?:\s+(?:AS\s+)?(?!ON\b|WHERE\b|JOIN\b)(\w+))?/g),
  ].map(([, table = '', alias]) => [table, alias]);

function closingParenthesis(text: string, start: number): number {
  let depth = 0;
  for (let place = start; place < text.length; place += 1) {
    if (text[place] === '(') depth += 1;
    if (text[place] === ')') depth -= 1;
    if (depth === 0) return place;
  }
  return text.length;
}
