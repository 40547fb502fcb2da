import type { ReviewStep } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

const insertReview = statement(
  'import_review_insert',
  `INSERT INTO import_review (organisation_id, id, import_id, step, note, version, content_sha256, made_by, made_at)
   VALUES (current_organisation(), $1, $2, $3, $4, $5, $6, $7, $8)`,
);

export interface NewReview {
  readonly id: string;
  readonly importId: string;
  readonly step: ReviewStep;
  readonly note: string;
  /** Of the import, as it was looked at. */
  readonly version: number;
  readonly contentSha256: Buffer;
  readonly by: string;
  readonly at: Date;
}

@Injectable()
export class ImportReviewsRepository {
  constructor(private readonly database: Database) {}

  async insert({ id, importId, step, note, version, contentSha256, by, at }: NewReview): Promise<void> {
    await this.database.execute(insertReview, [id, importId, step, note, version, contentSha256, by, at]);
  }
}
