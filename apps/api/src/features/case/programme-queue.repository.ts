import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { instant, personJson } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import type { ProgrammeQueueDone, ProgrammeQueueItem } from './programme-queue.dto';

/** A row that `of` names, by its key; OFFSET keeps the look-up for itself (enrolment-row.ts). */
const named = (alias: string, table: 'member' | 'programme_version', key: string) =>
  `CROSS JOIN LATERAL (SELECT * FROM ${table} WHERE organisation_id = p.organisation_id AND id = p.${key} OFFSET 0) ${alias}`;

/** What both lists show of somebody on a programme `p`. */
const members = /* sql */ `'programmeEnrolmentId', p.id, 'candidate', ${personJson('c')},
  'programme', json_build_object('name', v.name, 'nameEn', v.name_en, 'level', v.level)`;
const joins = `${named('v', 'programme_version', 'version_id')} ${named('c', 'member', 'candidate_id')}`;

/** The oldest first, as of units; bounded as they are. */
const read = statement(
  'programme_queue',
  /* sql */ `SELECT
    (SELECT coalesce(json_agg(w.item ORDER BY w.at), '[]') FROM (
       SELECT json_build_object(${members}, 'waitingSince', ${instant('o.decided_at')}) AS item, o.decided_at AS at
       FROM programme_enrolment p ${joins}
       CROSS JOIN LATERAL (SELECT d.decided_at FROM programme_outcome d
         WHERE d.organisation_id = p.organisation_id AND d.programme_enrolment_id = p.id
         ORDER BY d.decided_at DESC, d.id DESC LIMIT 1) o
       WHERE p.organisation_id = current_organisation() AND p.supervisor_id = $1 AND p.state = 'decided'
       ORDER BY o.decided_at LIMIT 200) w) AS waiting,
    (SELECT coalesce(json_agg(json_build_object(${members}, 'kind', d.kind, 'at', ${instant('d.at')})
        ORDER BY d.at DESC), '[]') FROM (
       SELECT programme_enrolment_id, 'signed' AS kind, signed_at AS at FROM programme_sign_off
         WHERE organisation_id = current_organisation() AND signer_id = $1 AND signed_at > $2
       UNION ALL
       SELECT programme_enrolment_id, 'returned', returned_at FROM programme_sign_off_return
         WHERE organisation_id = current_organisation() AND returned_by = $1 AND returned_at > $2
       ORDER BY at DESC LIMIT 100) d
     CROSS JOIN LATERAL (SELECT * FROM programme_enrolment
       WHERE organisation_id = current_organisation() AND id = d.programme_enrolment_id OFFSET 0) p
     ${joins}) AS done`,
);

export interface ProgrammeQueue {
  readonly waiting: ProgrammeQueueItem[];
  readonly done: ProgrammeQueueDone[];
}

@Injectable()
export class ProgrammeQueueRepository {
  constructor(private readonly database: Database) {}

  async read(supervisorId: string, since: Date): Promise<ProgrammeQueue> {
    const queue = await this.database.one<{ [key in keyof ProgrammeQueue]: ProgrammeQueue[key] }>(read, [
      supervisorId,
      since,
    ]);
    return queue ?? { waiting: [], done: [] };
  }
}
