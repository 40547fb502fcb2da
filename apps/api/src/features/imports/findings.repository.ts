import { Injectable } from '@nestjs/common';
import { Any, IsNull, Not } from 'typeorm';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { nextVersion } from '../../platform/database/context-repository';
import { FindingEntity } from './finding.entity';
import { StandardImportEntity } from './standard-import.entity';

/** One choice for many findings, each at the version that was shown. */
const decideAlike = statement(
  'findings_decide',
  `UPDATE finding f SET choice_id = $3, custom = NULL, reason = $4, decided_by = $5, decided_at = $6,
     carried_over = false, version = f.version + 1
   FROM jsonb_to_recordset($2) AS x(id uuid, version integer)
   WHERE f.import_id = $1 AND f.id = x.id AND f.version = x.version`,
);

@Injectable()
export class FindingsRepository {
  constructor(private readonly database: Database) {}

  /** @returns how many had the version given */
  async decideAlike(
    importId: string,
    findings: readonly { readonly id: string; readonly version: number }[],
    decision: { choiceId: string | null; reason: string | null; by: string; at: Date },
  ): Promise<number> {
    const { choiceId, reason, by, at } = decision;
    const touched = await this.database.execute(decideAlike, [
      importId,
      JSON.stringify(findings.map(({ id, version }) => ({ id, version }))),
      choiceId,
      choiceId === null ? null : reason,
      choiceId === null ? null : by,
      choiceId === null ? null : at,
    ]);
    await this.database
      .rows(StandardImportEntity)
      .change({ id: importId }, { version: nextVersion, updatedAt: at });
    return touched;
  }

  /**
   * Who looked first stays on the record. Neither finding nor import gets a new version: looking changes nothing that
   * somebody else may be about to decide or publish.
   * @param by null: to be looked at again
   */
  async lookThrough(importId: string, ids: readonly string[], by: string | null, at: Date): Promise<number> {
    return this.database
      .rows(FindingEntity)
      .change(
        { importId, id: Any(ids), grade: Not('decide'), seenAt: by === null ? Not(IsNull()) : IsNull() },
        { seenBy: by, seenAt: by === null ? null : at },
      );
  }
}
