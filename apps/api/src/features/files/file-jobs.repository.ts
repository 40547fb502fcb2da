import { type FileJobKind, fileJobKinds } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { Jobs } from '../../platform/jobs/jobs';
import { DEAD_LETTERS, QUEUE_SCHEMA } from '../../platform/jobs/queue';
import { acrossOrganisations } from './across-organisations';
import { FileJobEntity } from './file-job.entity';

/** A file with which something is to be done. */
export interface FileToDo {
  readonly fileId: string;
  readonly mediaType: string;
  readonly storageKey: string;
  readonly state: string;
  readonly name: string;
  readonly uploadedBy: string;
}

/** It waits from now on, also where the record it belongs to is given another day, as that of a demonstration is. */
const insert = statement(
  'file_job_insert',
  `INSERT INTO file_job (organisation_id, id, file_id, kind, not_before, created_at)
   VALUES (current_organisation(), $1, $2, $3, $4, now()) ON CONFLICT DO NOTHING`,
);

/** Of those that a job was to be there for already. */
const organisationsWaiting = statement(
  'file_job_organisations_waiting',
  `SELECT DISTINCT organisation_id AS id FROM file_job WHERE state = 'waiting' AND not_before <= $1`,
);

/** Also what was given up, when an administrator has it tried again. */
const take = statement(
  'file_job_take',
  /* sql */ `WITH taken AS (
      UPDATE file_job SET attempts = attempts + 1, state = 'waiting', finished_at = NULL
      WHERE organisation_id = current_organisation() AND file_id = $1 AND kind = $2 AND state <> 'done'
      RETURNING file_id)
    SELECT t.file_id AS "fileId", f.media_type AS "mediaType", f.storage_key AS "storageKey", f.state, f.name,
      f.uploaded_by AS "uploadedBy"
    FROM taken t JOIN stored_file f ON f.organisation_id = current_organisation() AND f.id = t.file_id`,
);

/** Whether a job is there for them or not; without those whose job was given up. */
const waiting = statement(
  'file_job_waiting',
  /* sql */ `SELECT w.file_id AS "fileId", w.kind FROM file_job w
    WHERE w.organisation_id = current_organisation() AND w.state = 'waiting' AND w.not_before <= $1
      AND NOT EXISTS (SELECT FROM ${QUEUE_SCHEMA}.job d WHERE d.name = '${DEAD_LETTERS}' AND d.state = 'created'
        AND d.source_name = 'file.' || w.kind AND d.data ->> 'fileId' = w.file_id::text)
    ORDER BY w.not_before, w.id LIMIT 1000`,
);

/** What is to be done with a file stands beside it; a job of the queue has it done. */
@Injectable()
export class FileJobsRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly jobs: Jobs,
  ) {}

  /** Part of the current transaction: both are there with what they are for. */
  enqueue(fileId: string, kind: FileJobKind, urgent = false): void {
    this.database.write(insert, [this.ids.next(), fileId, kind, this.clock.now()]);
    this.jobs.addAll(`file.${kind}`, [{ ids: { fileId }, urgent }]);
  }

  /** In a transaction without an organisation. */
  async organisationsWaiting(): Promise<string[]> {
    this.database.write(acrossOrganisations, []);
    const rows = await this.database.query<{ id: string }>(organisationsWaiting, [this.clock.now()]);
    return rows.map(({ id }) => id);
  }

  /** Sees to it that what waits has a job: what waited before there was a queue has none. */
  async enqueueWaiting(): Promise<void> {
    const rows = await this.database.query<{ fileId: string; kind: FileJobKind }>(waiting, [
      this.clock.now(),
    ]);
    for (const kind of fileJobKinds) {
      const own = rows.filter((row) => row.kind === kind);
      this.jobs.addAll(
        `file.${kind}`,
        own.map(({ fileId }) => ({ ids: { fileId } })),
      );
    }
  }

  /** Undefined when it is done. */
  take(fileId: string, kind: FileJobKind): Promise<FileToDo | undefined> {
    return this.database.one<FileToDo & Record<string, unknown>>(take, [fileId, kind]);
  }

  done(fileId: string, kind: FileJobKind): void {
    this.own.changeLater({ fileId, kind }, { state: 'done', finishedAt: this.clock.now(), lastError: null });
  }

  giveUp(fileId: string, kind: FileJobKind, error: string): void {
    this.own.changeLater(
      { fileId, kind, state: 'waiting' },
      { state: 'failed', finishedAt: this.clock.now(), lastError: error },
    );
  }

  private get own() {
    return this.database.rows(FileJobEntity);
  }
}
