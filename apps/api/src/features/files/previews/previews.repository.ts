import type { FilePreviewKind } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { statement } from '../../../platform/database/statement';

export interface PreviewRow {
  readonly id: string;
  readonly kind: FilePreviewKind;
  readonly number: number;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly sha256: string;
  readonly storageKey: string;
}

const insert = statement(
  'file_preview_insert',
  /* sql */ `INSERT INTO file_preview
      (organisation_id, id, file_id, kind, number, media_type, width, height, size, sha256, storage_key, created_at)
    SELECT current_organisation(), p.id, $1, p.kind, p.number, p."mediaType", p.width, p.height, p.size,
      decode(p.sha256, 'hex'), p."storageKey", $3
    FROM json_to_recordset($2::json) AS p(id uuid, kind text, number int, "mediaType" text, width int, height int,
      size bigint, sha256 text, "storageKey" text)`,
);

const list = statement(
  'file_preview_list',
  /* sql */ `SELECT id, kind, number, media_type AS "mediaType", width, height, size::float8 AS size,
      encode(sha256, 'hex') AS sha256, storage_key AS "storageKey"
    FROM file_preview WHERE organisation_id = current_organisation() AND file_id = $1
    ORDER BY kind = 'page', kind, number LIMIT 100`,
);

@Injectable()
export class PreviewsRepository {
  constructor(private readonly database: Database) {}

  insert(fileId: string, previews: readonly PreviewRow[], at: Date): void {
    this.database.write(insert, [fileId, JSON.stringify(previews), at]);
  }

  list(fileId: string): Promise<PreviewRow[]> {
    return this.database.query<PreviewRow & Record<string, unknown>>(list, [fileId]);
  }
}
