import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { StoredFileEntity } from './stored-file.entity';

const enrolmentsOf = statement(
  'scan_enrolments',
  `SELECT DISTINCT c.enrolment_id AS id FROM evidence_version_file vf
   JOIN claim c ON c.organisation_id = vf.organisation_id AND c.evidence_version_id = vf.evidence_version_id
   WHERE vf.organisation_id = current_organisation() AND vf.file_id = $1 ORDER BY 1`,
);

const counts = statement(
  'scan_counts',
  `SELECT count(*) FILTER (WHERE state = 'quarantined')::int AS quarantined,
     count(*) FILTER (WHERE state = 'refused')::int AS refused
   FROM stored_file WHERE organisation_id = current_organisation() AND state <> 'clean'`,
);

@Injectable()
export class ScansRepository {
  constructor(private readonly database: Database) {}

  settle(fileId: string, state: 'clean' | 'refused'): void {
    this.database.rows(StoredFileEntity).changeLater({ id: fileId, state: 'quarantined' }, { state });
  }

  /** In whose evidence the file stands. */
  async enrolmentsOf(fileId: string): Promise<string[]> {
    return (await this.database.query<{ id: string }>(enrolmentsOf, [fileId])).map(({ id }) => id);
  }

  async counts(): Promise<{ quarantined: number; refused: number }> {
    const row = await this.database.one<{ quarantined: number; refused: number }>(counts);
    return row ?? { quarantined: 0, refused: 0 };
  }
}
