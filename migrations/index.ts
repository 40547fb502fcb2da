import { Foundations1763600000000 } from './1763600000000-foundations';
import { ImportReview1763700100000, importReviewTables } from './1763700100000-import-review';
import { appendOnlyTables as foundationTables } from './foundations/security';

export { globalTables } from './foundations/security';

/** Tables whose rows are never changed or removed, of every migration. */
export const appendOnlyTables: readonly string[] = [...foundationTables, ...importReviewTables];

/** Every migration in the order in which it is applied. */
export const migrations = [Foundations1763600000000, ImportReview1763700100000];
