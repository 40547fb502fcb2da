/**
 * Parts of statements that write JSON as the API answers it. Each takes what it is about as SQL: a column, an alias, an
 * expression that gives an id.
 */

/** An instant as ISO 8601 in UTC, to the microsecond that Postgres keeps. */
export const instant = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The same to the millisecond, as `Date` writes it. */
export const instantInMilliseconds = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** `Person` of a row of member. */
export const personJson = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name, 'department', ${alias}.department)`;

/** `Person`, or null where a row of member that was joined from the left is not there. */
export const personJsonOrNull = (alias: string) =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN ${personJson(alias)} END`;

/** `Person`, looked up by an id; null where the id is. */
export const personJsonById = (id: string) => `(SELECT ${personJson('m')} FROM member m WHERE m.id = ${id})`;
