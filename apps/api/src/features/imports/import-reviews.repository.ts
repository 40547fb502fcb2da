import type { ReviewStep } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { ImportReviewEntity } from './import-review.entity';

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

  async insert({ by, at, ...given }: NewReview): Promise<void> {
    const { organisationId } = this.database;
    await this.database.rows(ImportReviewEntity).add({ organisationId, ...given, madeBy: by, madeAt: at });
  }
}
