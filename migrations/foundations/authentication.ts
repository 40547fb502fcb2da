/**
 * Who asks, answered by the database on every request: the session lives, the account and the membership are in force,
 * the organisation is open, and these are the roles held now. The same statement names the transaction's organisation
 * and, for a request that carries an idempotency key, waits for its twin and finds what that one was answered; so the
 * whole entry costs a single round trip.
 *
 * No row: nobody, and then nothing of any organisation is visible.
 */
export const authentication = /* sql */ `
CREATE FUNCTION enter_organisation(the_session uuid, the_account uuid, the_organisation uuid, the_member uuid, the_key text)
RETURNS TABLE (display_name text, locale text, roles text[], replay_request bytea, replay_status integer, replay_response text, replay_etag text)
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
