/**
 * Joins the one row of a table that another names by its key. It is looked up row by row, whatever the planner knows, or
 * does not know yet, of the tables' sizes: a LATERAL sub-query with a LIMIT is never merged into the joins, whose order
 * follows estimates that may be far off for an organisation that grew since its last ANALYZE.
 * @param alias of the row that is joined
 * @param from alias of what names it, within the same organisation
 * @param column of `from` that holds the id
 */
export const lookedUp = (
  table: string,
  alias: string,
  from: string,
  column: string,
): string => /* sql */ `JOIN LATERAL (SELECT * FROM ${table} one
    WHERE one.organisation_id = ${from}.organisation_id AND one.id = ${from}.${column} LIMIT 1) ${alias} ON true`;
