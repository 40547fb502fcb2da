import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters are sent by jobs of the queue, which counts attempts and says when the next is due. A letter that was given up
 * keeps its sealed words until it is too old, so that an administrator can have it tried again: whoever looks for what is
 * too old has to see those as well.
 */
export class LettersTriedAgain1764010300000 implements MigrationInterface {
  readonly name = 'LettersTriedAgain1764010300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP POLICY round ON mail_message;
      CREATE POLICY round ON mail_message FOR SELECT
        USING (current_setting('app.mail_round', true) = 'on' AND state IN ('queued', 'failed') AND body <> '');
      CREATE INDEX mail_message_unsettled ON mail_message (created_at)
        WHERE state IN ('queued', 'failed') AND body <> '';
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The queue is not taken away; restore a backup instead.'));
  }
}
