/** The first migration in parts, frozen like all migrations (docs/adr/0050). */

/**
 * Tenancy in the database itself: without the transaction's organisation no tenant row is visible.
 * The functions are STABLE so that Postgres evaluates them once per scan, not once per row.
 */
export const functions = /* sql */ `
CREATE FUNCTION current_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.organisation_id', true), '')::uuid $$;
CREATE FUNCTION current_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.account_id', true), '')::uuid $$;

-- The record is only added to. Grants already forbid change to the application; the trigger also stops the owner.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'record_is_append_only: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
`;

/** Tables that belong to no organisation, each with its reason; the catalogue lint accepts no other. */
export const globalTables: Readonly<Record<string, string>> = {
  account: 'a person signs in once and may belong to several organisations',
  session: 'belongs to the account; names the organisation in use',
  refresh_token: 'belongs to the session',
  sign_in_throttle: 'counts failures before anybody is known',
  migrations: 'the list kept by TypeORM',
};

/** Tables whose rows are never changed or removed. */
export const appendOnlyTables = [
  'unit',
  'element',
  'indicator',
  'output',
  'competence_item',
  'competence_item_element',
  'guide_item',
  'note',
  'note_citation',
  'evidence_rule_set',
  'enrolment_withdrawal',
  'evidence',
  'evidence_version',
  'evidence_version_file',
  'evidence_probe',
  'evidence_withdrawal',
  'claim',
  'judgement',
  'outcome',
  'outcome_item',
  'sign_off',
  'sign_off_item',
  'sign_off_return',
  'audit_event',
] as const;

/** Tables the application may also update (never delete, except expired idempotency keys). */
export const updatableTables = [
  'organisation',
  'member',
  'member_role',
  'standard',
  'release',
  'standard_import',
  'finding',
  'stored_file',
  'enrolment',
  'target_state',
  'evidence_request',
  'audit_head',
  'idempotency_key',
] as const;

const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

export const seal = /* sql */ `
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[${list([...appendOnlyTables, ...updatableTables])}] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    IF t <> 'organisation' THEN
      EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    END IF;
  END LOOP;
  FOREACH t IN ARRAY ARRAY[${list(appendOnlyTables)}] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
END $$;

CREATE POLICY tenant ON organisation USING (id = current_organisation()) WITH CHECK (id = current_organisation());
-- Checkpoints leave the database for all organisations at once; a head says nothing but how long a chain is.
CREATE POLICY checkpoint ON audit_head FOR SELECT USING (current_setting('app.checkpoint', true) = 'on');
-- Somebody who has just signed in sees where they belong, before an organisation is chosen.
CREATE POLICY own_membership ON member FOR SELECT USING (account_id = current_account());
CREATE POLICY own_roles ON member_role FOR SELECT USING (account_id = current_account());
CREATE POLICY own_organisations ON organisation FOR SELECT USING (
  EXISTS (SELECT 1 FROM member m WHERE m.organisation_id = organisation.id AND m.account_id = current_account()));
`;

const roleName = (given: string | undefined, fallback: string): string => {
  const name = given ?? fallback;
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name)) throw new Error(`«${name}» is not a usable role name.`);
  return name;
};

/** The role of the application in the database, checked because it stands in statements. */
export const appRoleName = (given: string | undefined): string => roleName(given, 'attest_app');

/** Least privilege: the application adds to the record and changes only what is state. */
export const grants = (app: string | undefined, backup: string | undefined): string => {
  const appRole = appRoleName(app);
  const backupRole = roleName(backup, 'attest_backup');
  return /* sql */ `
GRANT USAGE ON SCHEMA public TO ${appRole}, ${backupRole};
GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${backupRole};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO ${backupRole};
GRANT SELECT, INSERT ON ${appendOnlyTables.join(', ')} TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON ${updatableTables.join(', ')} TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON account, session, refresh_token, sign_in_throttle TO ${appRole};
-- The application refuses to start on a schema that is not its own.
GRANT SELECT ON migrations TO ${appRole};
GRANT DELETE ON idempotency_key, sign_in_throttle, refresh_token TO ${appRole};
`;
};
