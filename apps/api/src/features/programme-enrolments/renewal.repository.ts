import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

export interface RenewalFacts {
  /** The last day of the signature; null: without an end. */
  readonly validUntil: string | null;
  /** A later attempt that nobody withdrew. */
  readonly laterId: string | null;
  /** Units for which something counted. */
  readonly unitIds: readonly string[];
}

const facts = statement(
  'programme_renewal_facts',
  /* sql */ `SELECT (SELECT y.valid_until::text FROM programme_sign_off g
        JOIN validity y ON y.organisation_id = g.organisation_id AND y.programme_sign_off_id = g.id
        WHERE g.organisation_id = p.organisation_id AND g.programme_enrolment_id = p.id
        ORDER BY g.signed_at DESC LIMIT 1) AS "validUntil",
      (SELECT later.id FROM programme_enrolment later
        WHERE later.organisation_id = p.organisation_id AND later.candidate_id = p.candidate_id
          AND later.programme_id = p.programme_id AND later.attempt > p.attempt AND later.state <> 'withdrawn'
        ORDER BY later.attempt DESC LIMIT 1) AS "laterId",
      ARRAY(SELECT u.unit_id FROM programme_unit_now n
        JOIN programme_unit u ON u.organisation_id = n.organisation_id AND u.id = n.programme_unit_id
        WHERE n.organisation_id = p.organisation_id AND n.programme_enrolment_id = p.id ORDER BY u.unit_id) AS "unitIds"
    FROM programme_enrolment p WHERE p.organisation_id = current_organisation() AND p.id = $1`,
);

@Injectable()
export class RenewalRepository {
  constructor(private readonly database: Database) {}

  /** For one whose visibility has been settled. */
  async facts(id: string): Promise<RenewalFacts> {
    const row = await this.database.one<RenewalFacts & Record<string, unknown>>(facts, [id]);
    if (row === undefined) throw new Error('A renewal was asked for of a programme that is not there.');
    return row;
  }
}
