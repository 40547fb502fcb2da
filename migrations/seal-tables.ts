/** Part of the migrations that use it, and frozen with them (docs/adr/0050): another way of sealing gets another name. */
import { appRoleName } from './foundations/security';

/** Tables that a migration adds, by how the application may write them. */
export interface TablesToSeal {
  /** Rows are never changed or removed. */
  readonly appendOnly?: readonly string[];
  /** Rows may be updated, never removed. */
  readonly updatable?: readonly string[];
}

const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

/**
 * What the foundations did for their tables, for tables that come later: no row without the transaction's
 * organisation, the least the application needs, and a trigger that keeps what is only added to.
 */
export function sealTables({ appendOnly = [], updatable = [] }: TablesToSeal): string {
  const appRole = appRoleName(process.env['ATTEST_APP_ROLE']);
  return /* sql */ `
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[${list([...appendOnly, ...updatable])}]::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO ${appRole}', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY[${list(appendOnly)}]::text[] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY[${list(updatable)}]::text[] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO ${appRole}', t);
  END LOOP;
END $$;
`;
}
