import type { ReadingEditOp } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { nextVersion } from '../../platform/database/context-repository';
import { StandardImportEntity } from './standard-import.entity';
import type { EditContent } from './imports.repository';

const insertEdits = statement(
  'reading_edits_insert',
  `INSERT INTO reading_edit (organisation_id, id, import_id, sequence, kind, item, op, before, after, seen, reason, undoes,
     carried_over, made_by, made_at)
   SELECT current_organisation(), x.id, $1, x.sequence, x.kind, x.item, x.op, x.before, x.after, x.seen, x.reason,
     x.undoes, x.carried_over, x.made_by, x.made_at
   FROM jsonb_to_recordset($2) AS x(id uuid, sequence integer, kind text, item text, op text, before text, after text,
     seen text, reason text, undoes uuid, carried_over boolean, made_by uuid, made_at timestamptz)`,
);

/** Those that stand of the latest import of the lineage that has any; a later one has taken over what still applied. */
const selectEarlier = statement(
  'reading_edits_earlier',
  `SELECT e.kind, e.item, e.op, e.before, e.after, e.seen, e.reason, e.made_by, e.made_at
   FROM reading_edit_now e
   WHERE e.import_id = (
       SELECT i.id FROM standard_import i
       WHERE i.lineage_code = $1 AND i.id <> $2 AND i.state <> 'discarded'
         AND EXISTS (SELECT 1 FROM reading_edit x WHERE x.organisation_id = i.organisation_id AND x.import_id = i.id)
       ORDER BY i.created_at DESC, i.id DESC LIMIT 1)
     AND e.op <> 'undo'
     AND NOT e.undone
   ORDER BY e.sequence`,
);

export interface NewEdit extends EditContent {
  readonly sequence: number;
  readonly made_by: string;
  readonly made_at: Date;
}

export type EarlierEdit = Pick<
  NewEdit,
  'kind' | 'item' | 'before' | 'after' | 'seen' | 'reason' | 'made_by' | 'made_at'
> & { readonly op: Exclude<ReadingEditOp, 'undo'> };

@Injectable()
export class EditsRepository {
  constructor(private readonly database: Database) {}

  async insert(importId: string, edits: readonly NewEdit[]): Promise<void> {
    if (edits.length > 0) await this.database.execute(insertEdits, [importId, JSON.stringify(edits)]);
  }

  async bump(importId: string, at: Date): Promise<void> {
    await this.database
      .rows(StandardImportEntity)
      .change({ id: importId }, { version: nextVersion, updatedAt: at });
  }

  earlier(lineageCode: string, importId: string): Promise<EarlierEdit[]> {
    return this.database.query<EarlierEdit>(selectEarlier, [lineageCode, importId]);
  }
}
