import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { instantInMilliseconds } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import type { ReleaseLineage } from './comparisons.dto';

/**
 * Editions share the lineage of their code; where a standard was given another code, its own table of versions names
 * the earlier one. Nobody publishes a hundred editions of one standard; a list of fifty is bound enough.
 */
const edition = (release: string) => `json_build_object('id', ${release}.id, 'code', ${release}.code,
  'version', ${release}.version, 'name', ${release}.name, 'state', ${release}.state,
  'publishedAt', ${instantInMilliseconds(`${release}.published_at`)})`;

const selectLineage = statement(
  'release_lineage',
  `SELECT json_build_object('release', ${edition('self')}, 'editions',
     (SELECT coalesce(json_agg(x.edition ORDER BY x.number DESC, x.code DESC), '[]'::json) FROM (
       SELECT ${edition('r')} AS edition, coalesce(substring(r.version FROM '\\d{1,6}')::integer, 1) AS number, r.code
       FROM release r
       WHERE r.organisation_id = self.organisation_id AND r.id <> self.id AND r.state <> 'draft'
         AND (r.standard_id = self.standard_id
           OR self.lineage @> jsonb_build_array(jsonb_build_object('code', r.code))
           OR r.lineage @> jsonb_build_array(jsonb_build_object('code', self.code)))
       ORDER BY number DESC, r.code DESC LIMIT 50) x)) AS lineage
   FROM release self WHERE self.id = $1 AND self.state <> 'draft'`,
);

@Injectable()
export class EditionsRepository {
  constructor(private readonly database: Database) {}

  /** Undefined when there is no such release. */
  async lineageOf(releaseId: string): Promise<ReleaseLineage | undefined> {
    return (await this.database.one<{ lineage: ReleaseLineage }>(selectLineage, [releaseId]))?.lineage;
  }
}
