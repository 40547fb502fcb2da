/** Accounts are people, members are roles: an account signs in, a member is that person in one organisation. */
export const accountTables = /* sql */ `
CREATE TABLE account (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  email text NOT NULL,
  email_key text NOT NULL CONSTRAINT account_email_key_unique UNIQUE,
  display_name text NOT NULL,
  password_hash text NOT NULL,
  locale text NOT NULL DEFAULT 'zh-TW' CONSTRAINT account_locale_known CHECK (locale IN ('zh-TW', 'en')),
  created_at timestamptz NOT NULL DEFAULT now(),
  disabled_at timestamptz
);

CREATE TABLE organisation (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  name text NOT NULL,
  slug text NOT NULL CONSTRAINT organisation_slug_unique UNIQUE,
  time_zone text NOT NULL DEFAULT 'Asia/Taipei',
  created_at timestamptz NOT NULL DEFAULT now(),
  suspended_at timestamptz
);

CREATE TABLE member (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  account_id uuid NOT NULL REFERENCES account (id),
  display_name text NOT NULL,
  email text NOT NULL,
  department text,
  job_title text,
  state text NOT NULL DEFAULT 'active' CONSTRAINT member_state_known CHECK (state IN ('active', 'left')),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT member_account_unique UNIQUE (organisation_id, account_id)
);
CREATE INDEX member_account ON member (account_id);
CREATE INDEX member_name ON member (organisation_id, display_name, id);

CREATE TABLE member_role (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  member_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES account (id),
  role text NOT NULL CONSTRAINT member_role_known CHECK (role IN ('admin', 'author', 'assessor', 'candidate', 'supervisor', 'verifier', 'auditor')),
  granted_at timestamptz NOT NULL DEFAULT now(),
  granted_by uuid,
  expires_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, granted_by) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, revoked_by) REFERENCES member (organisation_id, id)
);
CREATE UNIQUE INDEX member_role_live_unique ON member_role (organisation_id, member_id, role) WHERE revoked_at IS NULL;
CREATE INDEX member_role_member ON member_role (organisation_id, member_id);
CREATE INDEX member_role_granted_by ON member_role (organisation_id, granted_by);
CREATE INDEX member_role_revoked_by ON member_role (organisation_id, revoked_by);
CREATE INDEX member_role_account ON member_role (account_id);

-- A session is one family of refresh tokens; reuse of a spent token ends it.
CREATE TABLE session (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  account_id uuid NOT NULL REFERENCES account (id),
  organisation_id uuid REFERENCES organisation (id),
  user_agent text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  end_reason text CONSTRAINT session_end_reason_known CHECK (end_reason IN ('signed_out', 'signed_out_everywhere', 'token_reused', 'password_changed', 'expired'))
);
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_organisation ON session (organisation_id);

CREATE TABLE refresh_token (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  session_id uuid NOT NULL REFERENCES session (id),
  token_sha256 bytea NOT NULL CONSTRAINT refresh_token_unique UNIQUE,
  issued_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX refresh_token_session ON refresh_token (session_id);
CREATE INDEX refresh_token_expiry ON refresh_token (expires_at);

-- Keys are hashes of account or address, so that the table names nobody.
CREATE TABLE sign_in_throttle (
  key_sha256 bytea PRIMARY KEY,
  failures integer NOT NULL,
  first_failure_at timestamptz NOT NULL,
  blocked_until timestamptz
);
`;
