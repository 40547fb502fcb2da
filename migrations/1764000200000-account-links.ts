import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

/** Passwords are set by their owners alone, through links; organisations are joined by accepting (docs/adr/0038). */
export class AccountLinks1764000200000 implements MigrationInterface {
  readonly name = 'AccountLinks1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(tables);
    await runner.query(sealTables({ updatable: ['account_link'] }));
    await runner.query(functions);
    await runner.query(settleWhatWas);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('How accounts came to be is not dropped; restore a backup instead.'));
  }
}

const columns = /* sql */ `
-- A password that somebody else has seen opens nothing but its own change.
ALTER TABLE account ADD COLUMN password_change_due boolean NOT NULL DEFAULT false;
ALTER TABLE account ADD COLUMN password_set_at timestamptz;
-- When the password in force was set by somebody who reads the e-mail of the address; null where nobody has shown that.
ALTER TABLE account ADD COLUMN address_confirmed_at timestamptz;

-- Who is invited has no account here until they accept: nothing is looked up, and nothing opened, in their name.
ALTER TABLE member ALTER COLUMN account_id DROP NOT NULL;
ALTER TABLE member_role ALTER COLUMN account_id DROP NOT NULL;
ALTER TABLE member DROP CONSTRAINT member_state_known;
ALTER TABLE member ADD CONSTRAINT member_state_known CHECK (state IN ('invited', 'active', 'left'));
ALTER TABLE member ADD CONSTRAINT member_active_has_account CHECK (state <> 'active' OR account_id IS NOT NULL);
ALTER TABLE member ADD COLUMN email_key text GENERATED ALWAYS AS (lower(btrim(normalize(email, NFKC)))) STORED;
CREATE UNIQUE INDEX member_email_unique ON member (organisation_id, email_key);
-- When the person accepted, when they showed that they read the e-mail of the address, and when they first came in.
ALTER TABLE member ADD COLUMN joined_at timestamptz;
ALTER TABLE member ADD COLUMN confirmed_at timestamptz;
ALTER TABLE member ADD COLUMN first_sign_in_at timestamptz;

-- Whoever signs must have confirmed their account before the assessment began.
ALTER TABLE organisation ADD COLUMN signer_confirmation_required boolean NOT NULL DEFAULT false;
`;

const tables = /* sql */ `
-- A way in for one person and one purpose, used once. Kept as a hash: neither the database nor a backup opens it.
CREATE TABLE account_link (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  purpose text NOT NULL CONSTRAINT account_link_purpose_known CHECK (purpose IN ('invitation', 'password_reset')),
  member_id uuid NOT NULL,
  -- Of a password to be set anew; an invitation is for whoever the address belongs to.
  account_id uuid REFERENCES account (id),
  delivery text NOT NULL CONSTRAINT account_link_delivery_known CHECK (delivery IN ('mail', 'handed_over')),
  token_sha256 bytea NOT NULL CONSTRAINT account_link_sha256_length CHECK (length(token_sha256) = 32),
  -- Null where the owner asked for it, and for the first admin.
  made_by uuid,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  withdrawn_at timestamptz,
  -- The letter it stands in, to be taken back with it.
  mail_id uuid,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, made_by) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, mail_id) REFERENCES mail_message (organisation_id, id),
  CONSTRAINT account_link_for_an_account CHECK ((purpose = 'password_reset') = (account_id IS NOT NULL)),
  CONSTRAINT account_link_ends_once CHECK (num_nonnulls(used_at, withdrawn_at) < 2)
);
CREATE INDEX account_link_member ON account_link (organisation_id, member_id, made_at DESC);
CREATE INDEX account_link_made_by ON account_link (organisation_id, made_by);
CREATE INDEX account_link_mail ON account_link (organisation_id, mail_id);
CREATE INDEX account_link_account ON account_link (account_id);
CREATE INDEX account_link_token ON account_link (token_sha256);
`;

const functions = /* sql */ `
CREATE POLICY held_account_link ON account_link FOR SELECT
  USING (token_sha256 = decode(nullif(current_setting('app.link_sha256', true), ''), 'hex'));

-- The organisation behind a link, found from the hash of its token alone.
CREATE FUNCTION enter_by_account_link(the_token_sha256 bytea, the_purpose text)
RETURNS TABLE (organisation_id uuid, link_id uuid)
LANGUAGE plpgsql AS $$
DECLARE held account_link%ROWTYPE;
BEGIN
  PERFORM set_config('app.link_sha256', encode(the_token_sha256, 'hex'), true);
  SELECT l.* INTO held FROM account_link l WHERE l.token_sha256 = the_token_sha256;
  PERFORM set_config('app.link_sha256', '', true);
  IF held.id IS NULL OR held.purpose <> the_purpose THEN
    RETURN;
  END IF;
  PERFORM set_config('app.organisation_id', held.organisation_id::text, true);
  RETURN QUERY
    SELECT o.id, held.id FROM organisation o WHERE o.id = held.organisation_id AND o.suspended_at IS NULL;
  IF NOT FOUND THEN
    PERFORM set_config('app.organisation_id', '', true);
  END IF;
END $$;

-- Whether an account belongs to any other organisation too, now or once.
CREATE FUNCTION belongs_elsewhere(the_account uuid, the_organisation uuid) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE elsewhere boolean;
BEGIN
  PERFORM set_config('app.account_id', the_account::text, true);
  SELECT EXISTS (SELECT 1 FROM member m WHERE m.account_id = the_account AND m.organisation_id <> the_organisation)
    INTO elsewhere;
  PERFORM set_config('app.account_id', '', true);
  RETURN elsewhere;
END $$;

-- What became of an account, told in the trail of each organisation it belongs to, in the name of its member there;
-- and whether its owner has shown to read the e-mail of the address, or no longer has: null leaves that as it is.
CREATE FUNCTION tell_organisations(the_account uuid, the_time timestamptz, the_request text, the_action text, the_facts jsonb, confirmed boolean)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  before text := current_setting('app.organisation_id', true);
  organisations uuid[];
  members uuid[];
BEGIN
  PERFORM set_config('app.account_id', the_account::text, true);
  SELECT array_agg(m.organisation_id ORDER BY m.organisation_id), array_agg(m.id ORDER BY m.organisation_id)
    INTO organisations, members
    FROM member m WHERE m.account_id = the_account AND m.state = 'active';
  PERFORM set_config('app.account_id', '', true);
  FOR place IN 1 .. coalesce(cardinality(members), 0) LOOP
    PERFORM set_config('app.organisation_id', organisations[place]::text, true);
    UPDATE member SET confirmed_at = CASE WHEN confirmed THEN coalesce(confirmed_at, the_time) END
     WHERE id = members[place] AND confirmed IS NOT NULL;
    INSERT INTO audit_event (organisation_id, sequence, occurred_at, actor_id, request_id, action, subject_kind,
      subject_id, facts, record, previous_hash, hash)
    VALUES (organisations[place], 0, the_time, members[place], the_request, the_action, 'member',
      members[place], the_facts, '', '', '');
  END LOOP;
  PERFORM set_config('app.organisation_id', coalesce(before, ''), true);
END $$;

-- As before, and whether the password has to be changed first.
DROP FUNCTION enter_organisation(uuid, uuid, uuid, uuid, text);
CREATE FUNCTION enter_organisation(the_session uuid, the_account uuid, the_organisation uuid, the_member uuid, the_key text)
RETURNS TABLE (display_name text, locale text, roles text[], password_change_due boolean, replay_request bytea, replay_status integer, replay_response text, replay_etag text)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.organisation_id', the_organisation::text, true);
  IF the_key IS NOT NULL THEN
    -- Held until the transaction ends: a second request with this key waits here for the first one's answer.
    PERFORM pg_advisory_xact_lock(hashtextextended(the_organisation::text || the_member::text || the_key, 0));
  END IF;
  RETURN QUERY
    SELECT m.display_name, a.locale,
      ARRAY(SELECT r.role FROM member_role r
             WHERE r.organisation_id = the_organisation AND r.member_id = the_member
               AND r.revoked_at IS NULL AND (r.expires_at IS NULL OR r.expires_at > now())
             ORDER BY r.role),
      a.password_change_due,
      k.request_sha256, k.status, k.response, k.etag
      FROM session s
      JOIN account a ON a.id = s.account_id
      JOIN member m ON m.organisation_id = the_organisation AND m.id = the_member AND m.account_id = a.id
      JOIN organisation o ON o.id = m.organisation_id
      LEFT JOIN idempotency_key k
        ON the_key IS NOT NULL AND k.organisation_id = the_organisation AND k.member_id = the_member AND k.key = the_key
     WHERE s.id = the_session AND s.account_id = the_account AND s.ended_at IS NULL
       AND a.disabled_at IS NULL AND m.state = 'active' AND o.suspended_at IS NULL;
  IF NOT FOUND THEN
    PERFORM set_config('app.organisation_id', '', true);
  END IF;
END $$;
`;

/**
 * Whoever was added by an admin got a password that this admin had seen, and nothing says for sure that it was changed
 * since. It is changed at the next sign-in, unless a change has ended other sessions before, or the account was opened
 * with a password typed by its first admin. The people of the demo share one that is printed.
 */
export const settleWhatWas = /* sql */ `
ALTER TABLE member NO FORCE ROW LEVEL SECURITY;
ALTER TABLE member_role NO FORCE ROW LEVEL SECURITY;
UPDATE account a SET password_change_due = true
 WHERE EXISTS (SELECT 1 FROM member m WHERE m.account_id = a.id)
   AND NOT EXISTS (SELECT 1 FROM session s WHERE s.account_id = a.id AND s.end_reason = 'password_changed')
   AND (SELECT r.granted_by IS NULL FROM member_role r
         WHERE r.account_id = a.id ORDER BY r.granted_at, r.id LIMIT 1) IS NOT TRUE
   AND a.email_key NOT LIKE '%.attest.example';
UPDATE member m SET first_sign_in_at = (
  SELECT min(s.created_at) FROM session s WHERE s.account_id = m.account_id AND s.organisation_id = m.organisation_id);
ALTER TABLE member_role FORCE ROW LEVEL SECURITY;
ALTER TABLE member FORCE ROW LEVEL SECURITY;
`;
