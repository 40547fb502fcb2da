import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { personJson } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import { ProgrammeWholes } from '../outcomes/programme-wholes';
import type { ReadyWhole } from './today.dto';

/**
 * Those of an assessor in which every unit that need not be chosen was signed: the few of which the rest is worth reading.
 * The first due first.
 */
const read = statement(
  'today_near_wholes',
  /* sql */ `SELECT json_build_object('programmeEnrolmentId', p.id, 'candidate', ${personJson('c')},
      'programme', json_build_object('name', v.name, 'nameEn', v.name_en, 'level', v.level)) AS whole
    FROM programme_enrolment p
    CROSS JOIN LATERAL (SELECT * FROM programme_version WHERE organisation_id = p.organisation_id AND id = p.version_id
      OFFSET 0) v
    CROSS JOIN LATERAL (SELECT * FROM member WHERE organisation_id = p.organisation_id AND id = p.candidate_id OFFSET 0) c
    WHERE p.organisation_id = current_organisation() AND p.assessor_id = $1 AND p.state = 'in_progress'
      AND ($2::uuid[] IS NULL OR p.candidate_id = ANY ($2))
      AND NOT EXISTS (SELECT 1 FROM programme_section s
        JOIN programme_unit u ON u.organisation_id = s.organisation_id AND u.section_id = s.id
        WHERE s.organisation_id = p.organisation_id AND s.version_id = p.version_id AND s.choose IS NULL
          AND NOT EXISTS (SELECT 1 FROM programme_enrolment_unit x
            JOIN enrolment e ON e.organisation_id = x.organisation_id AND e.id = x.enrolment_id AND e.state = 'signed'
            WHERE x.organisation_id = p.organisation_id AND x.programme_enrolment_id = p.id
              AND x.programme_unit_id = u.id))
    ORDER BY p.due_on NULLS LAST, p.id LIMIT 20`,
);

/** Wholes of programmes that an assessor can decide competent today. */
@Injectable()
export class ReadyWholes {
  constructor(
    private readonly database: Database,
    private readonly wholes: ProgrammeWholes,
  ) {}

  /** @param members candidates to look at; null: all */
  async read(assessorId: string, members: readonly string[] | null): Promise<ReadyWhole[]> {
    const near = await this.database.query<{ whole: ReadyWhole }>(read, [assessorId, members]);
    const found = near.map(({ whole }) => whole);
    const wholes = await this.wholes.read(found.map(({ programmeEnrolmentId }) => programmeEnrolmentId));
    const ready = new Set(
      wholes.flatMap(({ programmeEnrolmentId, whole }) => (whole.decidable ? [programmeEnrolmentId] : [])),
    );
    return found.filter(({ programmeEnrolmentId }) => ready.has(programmeEnrolmentId));
  }
}
