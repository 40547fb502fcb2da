import type { FileUploadState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { LessThanOrEqual, MoreThan } from 'typeorm';
import { Database } from '../../../platform/database/database';
import { statement } from '../../../platform/database/statement';
import { acrossOrganisations } from '../across-organisations';
import { FileUploadEntity } from './file-upload.entity';

export type UploadRow = Readonly<FileUploadEntity>;

export interface EarlierFile {
  readonly fileId: string;
  readonly name: string;
  readonly uploadedAt: string;
  /** The newest evidence it stands in that was not withdrawn; null when in none. */
  readonly evidenceId: string | null;
  readonly evidenceTitle: string | null;
}

const underWay = statement(
  'upload_under_way',
  `SELECT count(*)::int AS count, coalesce(sum(size), 0)::float8 AS bytes FROM file_upload
   WHERE organisation_id = current_organisation() AND member_id = $1 AND state = 'receiving' AND expires_at > $2`,
);

/** Of this member alone: that somebody else has the same file is theirs to know. */
const findEarlier = statement(
  'upload_find_earlier',
  /* sql */ `SELECT f.id AS "fileId", f.name, f.created_at AS "uploadedAt", u.id AS "evidenceId", u.title AS "evidenceTitle"
    FROM stored_file f
    LEFT JOIN LATERAL (
      SELECT v.evidence_id AS id, v.title FROM evidence_version_file vf
      JOIN evidence_version v ON v.organisation_id = vf.organisation_id AND v.id = vf.evidence_version_id
      JOIN evidence_now ev ON ev.organisation_id = v.organisation_id AND ev.id = v.evidence_id AND NOT ev.withdrawn
      WHERE vf.organisation_id = f.organisation_id AND vf.file_id = f.id
      ORDER BY v.recorded_at DESC LIMIT 1) u ON true
    WHERE f.organisation_id = current_organisation() AND f.sha256 = $1 AND f.uploaded_by = $2
      AND f.purpose = 'evidence' AND f.state <> 'refused'
    ORDER BY f.created_at DESC LIMIT 1`,
);

const organisationsWithExpired = statement(
  'upload_organisations_expired',
  `SELECT DISTINCT organisation_id AS id FROM file_upload WHERE state = 'receiving' AND expires_at <= $1`,
);

@Injectable()
export class UploadsRepository {
  constructor(private readonly database: Database) {}

  async insert(values: {
    readonly id: string;
    readonly memberId: string;
    readonly name: string;
    readonly declaredType: string;
    readonly size: number;
    readonly sha256: Buffer;
    readonly createdAt: Date;
    readonly expiresAt: Date;
  }): Promise<UploadRow> {
    const row = {
      ...{ organisationId: this.database.organisationId, ...values, size: String(values.size) },
      ...{ state: 'receiving' as const, fileId: null, refusalCode: null },
    };
    await this.uploads.add(row);
    return row;
  }

  async findOwn(id: string, memberId: string): Promise<UploadRow | undefined> {
    return (await this.uploads.findOneBy({ id, memberId })) ?? undefined;
  }

  listReceiving(memberId: string, now: Date): Promise<UploadRow[]> {
    return this.uploads.find({
      where: { memberId, state: 'receiving', expiresAt: MoreThan(now) },
      ...{ order: { createdAt: 'ASC', id: 'ASC' }, take: 100 },
    });
  }

  async underWay(memberId: string, now: Date): Promise<{ count: number; bytes: number }> {
    const row = await this.database.one<{ count: number; bytes: number }>(underWay, [memberId, now]);
    return row ?? { count: 0, bytes: 0 };
  }

  async findEarlier(sha256: Buffer, memberId: string): Promise<EarlierFile | undefined> {
    const row = await this.database.one<Omit<EarlierFile, 'uploadedAt'> & { uploadedAt: Date }>(findEarlier, [
      sha256,
      memberId,
    ]);
    return row && { ...row, uploadedAt: row.uploadedAt.toISOString() };
  }

  extend(id: string, expiresAt: Date): Promise<number> {
    return this.uploads.change({ id, state: 'receiving' }, { expiresAt });
  }

  /** Only what is still being received changes its state. @returns whether it was */
  async close(
    id: string,
    state: Exclude<FileUploadState, 'receiving'>,
    outcome: { readonly fileId?: string; readonly refusalCode?: string } = {},
  ): Promise<boolean> {
    const { fileId = null, refusalCode = null } = outcome;
    return (await this.uploads.change({ id, state: 'receiving' }, { state, fileId, refusalCode })) === 1;
  }

  /** Across organisations: ids of those that have something to clear away, and nothing else. */
  async organisationsWithExpired(now: Date): Promise<string[]> {
    this.database.write(acrossOrganisations, []);
    const rows = await this.database.query<{ id: string }>(organisationsWithExpired, [now]);
    return rows.map(({ id }) => id);
  }

  async listExpired(now: Date): Promise<string[]> {
    const rows = await this.uploads.pick(['id'], {
      where: {
        ...{ organisationId: this.database.organisationId, state: 'receiving' },
        expiresAt: LessThanOrEqual(now),
      },
      ...{ order: { id: 'ASC' }, take: 100 },
    });
    return rows.map(({ id }) => id);
  }

  private get uploads() {
    return this.database.rows(FileUploadEntity);
  }
}
