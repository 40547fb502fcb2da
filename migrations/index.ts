import { Foundations1763600000000 } from './1763600000000-foundations';
import { ImportReview1763700100000, importReviewTables } from './1763700100000-import-review';
import { CarryOver1763700200000, carryOverTables } from './1763700200000-carry-over';
import { Search1763700300000, searchAppendOnlyTables } from './1763700300000-search';
import { translationAppendOnlyTables, Translations1763700300001 } from './1763700300001-translations';
import { Tools1763700400000, toolTables } from './1763700400000-tools';
import { DocumentFormats1763700500000 } from './1763700500000-document-formats';
import { appendOnlyTables as foundationTables } from './foundations/security';

export { fillPublished } from './1763700300000-search';
export { globalTables } from './foundations/security';

/** Tables whose rows are never changed or removed, of every migration. */
export const appendOnlyTables: readonly string[] = [
  ...foundationTables,
  ...importReviewTables,
  ...carryOverTables,
  ...searchAppendOnlyTables,
  ...translationAppendOnlyTables,
  ...toolTables,
];

/** Every migration in the order in which it is applied. */
export const migrations = [
  Foundations1763600000000,
  ImportReview1763700100000,
  CarryOver1763700200000,
  Search1763700300000,
  Translations1763700300001,
  Tools1763700400000,
  DocumentFormats1763700500000,
];
