import { Foundations1763600000000 } from './1763600000000-foundations';
import { CarryOver1763700200000, carryOverTables } from './1763700200000-carry-over';
import { appendOnlyTables as foundationTables } from './foundations/security';

export { globalTables } from './foundations/security';

/** Tables whose rows are never changed or removed, of every migration. */
export const appendOnlyTables: readonly string[] = [...foundationTables, ...carryOverTables];

/** Every migration in the order in which it is applied. */
export const migrations = [Foundations1763600000000, CarryOver1763700200000];
