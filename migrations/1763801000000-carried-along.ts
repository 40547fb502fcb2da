import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What goes along with an enrolment under a newer edition, and can be told from what was made there. */
const tables = ['assessment_plan_version', 'reasonable_adjustment', 'self_rating'];

/** The tables stand sealed as they are: a column needs no grant and no policy of its own. */
export class CarriedAlong1763801000000 implements MigrationInterface {
  readonly name = 'CarriedAlong1763801000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(origin(table));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Where something came from is not dropped; restore a backup instead.'));
  }
}

const origin = (table: string) => /* sql */ `
ALTER TABLE ${table}
  -- The row of the earlier enrolment it came from. An enrolment is carried over once, and so is each of its rows.
  ADD COLUMN carried_from_id uuid,
  ADD FOREIGN KEY (organisation_id, carried_from_id) REFERENCES ${table} (organisation_id, id),
  ADD CONSTRAINT ${table}_carried_once UNIQUE (organisation_id, carried_from_id),
  ADD CONSTRAINT ${table}_carried_moves CHECK (carried_from_id <> id);
`;
