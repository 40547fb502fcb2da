import type { FilePurpose, FileState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

import type { FilePreview } from './files.dto';
import { previewsOf } from './file-json';

export type StoredFileRow = {
  readonly id: string;
  readonly name: string;
  readonly media_type: string;
  readonly size: string;
  readonly sha256: string;
  readonly storage_key: string;
  readonly created_at: Date;
  readonly state: FileState;
  readonly previews: readonly FilePreview[];
};

const columns =
  "f.id, f.name, f.media_type, f.size::text AS size, encode(f.sha256, 'hex') AS sha256, f.storage_key, f.created_at, f.state, " +
  `${previewsOf('f')} AS previews`;

const insertFile = statement(
  'file_insert',
  `INSERT INTO stored_file AS f (organisation_id, id, uploaded_by, purpose, name, media_type, size, sha256, storage_key, created_at, state)
   VALUES (current_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING ${columns}`,
);

/**
 * Readable is: what one uploaded oneself; what stands in a version of evidence about oneself; what stands in a version
 * claimed for an enrolment that names one as an assessor or its supervisor, that a verifier may look at because it has been
 * decided, or any while a grant as auditor lasts; the source of a standard, for authors. Roles count as they are now, and
 * a member who has left reads nothing.
 */
const selectReadable = statement(
  'file_readable',
  `WITH reader AS (
     SELECT m.id, array_agg(r.role) AS roles
     FROM member m JOIN member_role r ON r.organisation_id = m.organisation_id AND r.member_id = m.id
       AND r.revoked_at IS NULL AND (r.expires_at IS NULL OR r.expires_at > now())
     WHERE m.organisation_id = current_organisation() AND m.id = $2 AND m.state = 'active'
     GROUP BY m.id
   )
   SELECT ${columns}
   FROM stored_file f CROSS JOIN reader
   WHERE f.organisation_id = current_organisation() AND f.id = $1 AND f.state = 'clean' AND (
     f.uploaded_by = reader.id
     OR (f.purpose = 'standard_source' AND 'author' = ANY (reader.roles))
     OR ('candidate' = ANY (reader.roles) AND EXISTS (
       SELECT 1 FROM evidence_version_file vf
       JOIN evidence_version v ON v.organisation_id = vf.organisation_id AND v.id = vf.evidence_version_id
       JOIN evidence e ON e.organisation_id = v.organisation_id AND e.id = v.evidence_id
       WHERE vf.organisation_id = f.organisation_id AND vf.file_id = f.id AND e.candidate_id = reader.id))
     OR (reader.roles && ARRAY['assessor', 'supervisor', 'verifier', 'auditor'] AND EXISTS (
       SELECT 1 FROM evidence_version_file vf
       JOIN claim c ON c.organisation_id = vf.organisation_id AND c.evidence_version_id = vf.evidence_version_id
       JOIN enrolment n ON n.organisation_id = c.organisation_id AND n.id = c.enrolment_id
       WHERE vf.organisation_id = f.organisation_id AND vf.file_id = f.id
         AND (((n.assessor_id = reader.id OR EXISTS (
               SELECT 1 FROM enrolment_assessor t
               WHERE t.organisation_id = n.organisation_id AND t.enrolment_id = n.id AND t.member_id = reader.id
                 AND t.removed_at IS NULL)) AND 'assessor' = ANY (reader.roles))
           OR (n.supervisor_id = reader.id AND 'supervisor' = ANY (reader.roles))
           OR (n.state IN ('decided', 'signed') AND 'verifier' = ANY (reader.roles))
           OR 'auditor' = ANY (reader.roles)))))`,
);

/** What a member uploaded, whatever the scanner says of it. */
const selectOwn = statement(
  'file_own',
  `SELECT ${columns} FROM stored_file f
   WHERE f.organisation_id = current_organisation() AND f.id = $1 AND f.uploaded_by = $2`,
);

export interface NewFile {
  readonly id: string;
  readonly uploadedBy: string;
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: Buffer;
  readonly storageKey: string;
  readonly state: 'quarantined' | 'clean';
  readonly createdAt: Date;
}

@Injectable()
export class FilesRepository {
  constructor(private readonly database: Database) {}

  async insert(file: NewFile): Promise<StoredFileRow> {
    const row = await this.database.one<StoredFileRow>(insertFile, [
      file.id,
      file.uploadedBy,
      file.purpose,
      file.name,
      file.mediaType,
      file.size,
      file.sha256,
      file.storageKey,
      file.createdAt,
      file.state,
    ]);
    if (!row) throw new Error('An insert gave no row.');
    return row;
  }

  findReadableBy(fileId: string, memberId: string): Promise<StoredFileRow | undefined> {
    return this.database.one<StoredFileRow>(selectReadable, [fileId, memberId]);
  }

  findOwn(fileId: string, memberId: string): Promise<StoredFileRow | undefined> {
    return this.database.one<StoredFileRow>(selectOwn, [fileId, memberId]);
  }
}
