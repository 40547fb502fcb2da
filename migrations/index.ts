import { Foundations1763600000000 } from './1763600000000-foundations';

export { appendOnlyTables, globalTables } from './foundations/security';

/** Every migration in the order in which it is applied. */
export const migrations = [Foundations1763600000000];
