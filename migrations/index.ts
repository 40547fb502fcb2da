import { Foundations1763600000000 } from './1763600000000-foundations';
import { Tools1763700400000, toolTables } from './1763700400000-tools';
import { appendOnlyTables as foundationTables } from './foundations/security';

export { globalTables } from './foundations/security';

/** Tables whose rows are never changed or removed, of every migration. */
export const appendOnlyTables: readonly string[] = [...foundationTables, ...toolTables];

/** Every migration in the order in which it is applied. */
export const migrations = [Foundations1763600000000, Tools1763700400000];
