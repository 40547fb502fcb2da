import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail is read by kind of event and by day. */
export class AuditFilters1764001000301 implements MigrationInterface {
  readonly name = 'AuditFilters1764001000301';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE INDEX audit_event_action ON audit_event (organisation_id, action, sequence DESC);
      CREATE INDEX audit_event_day ON audit_event (organisation_id, occurred_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX audit_event_action, audit_event_day');
  }
}
