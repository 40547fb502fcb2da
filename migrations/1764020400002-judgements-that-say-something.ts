import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What candidates are told of judgements is found among those that say something, however many were made in silence. */
export class JudgementsThatSaySomething1764020400002 implements MigrationInterface {
  readonly name = 'JudgementsThatSaySomething1764020400002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE INDEX judgement_remark ON judgement (organisation_id, enrolment_id, judged_at DESC, id DESC)
        WHERE remark IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX judgement_remark');
  }
}
