import { statement } from '../../platform/database/statement';

/**
 * Said first in a transaction without an organisation: it then sees which jobs and uploads wait, of all of them, and
 * nothing else. A statement of its own, because a policy may be asked before a common table expression has run.
 */
export const acrossOrganisations = statement(
  'file_jobs_across_organisations',
  "SELECT set_config('app.file_jobs', 'on', true)",
);
