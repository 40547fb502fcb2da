/** The largest `integer` of PostgreSQL: more is a fault of the request, not of the statement. */
export const LARGEST_INTEGER = 2_147_483_647;
