import { Foundations1763600000000 } from './1763600000000-foundations';
import { Search1763700300000, searchAppendOnlyTables } from './1763700300000-search';
import { appendOnlyTables as foundationTables } from './foundations/security';
import { translationAppendOnlyTables, Translations1763700300001 } from './1763700300001-translations';

export { fillPublished } from './1763700300000-search';
export { globalTables } from './foundations/security';

/** Tables whose rows are never changed or removed, of every migration. */
export const appendOnlyTables: readonly string[] = [
  ...foundationTables,
  ...searchAppendOnlyTables,
  ...translationAppendOnlyTables,
];

/** Every migration in the order in which it is applied. */
export const migrations = [Foundations1763600000000, Search1763700300000, Translations1763700300001];
