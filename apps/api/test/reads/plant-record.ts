import type { Client } from 'pg';
import type { Staff } from '../support/actors';

/** How much is planted into one organisation. */
export interface RecordSize {
  /** Members beside the staff; every enrolment is of one of them, or of the candidate among the staff. */
  readonly people: number;
  readonly evidence: number;
  /** Assesses a tenth of everything beside those who lead it. Every third enrolment has somebody else beside its lead. */
  readonly teammateId?: string;
}

const PIECES_OF_AN_ENROLMENT = 33;
const TARGETS_OF_A_PIECE = 2;
const INDICATORS = 20;
const CRITICAL = 2;
/** The staff's assessor and supervisor have a tenth of everything, as nine others of the planted people do. */
const HANDS = 10;

/**
 * A record as it is after years of work, by bulk SQL: enrolments in all states, pieces of two methods over the past two
 * years, judged, decided and signed, each target's status kept, and an event for every piece.
 *
 * Triggers are off: they would check what is true by construction, for minutes.
 * @param client as the superuser
 */
export async function plantRecord(client: Client, staff: Staff, size: RecordSize): Promise<void> {
  const { organisationId, assessor, supervisor, candidate, admin } = staff;
  const enrolments = Math.ceil(size.evidence / PIECES_OF_AN_ENROLMENT);
  const candidates = Math.max(size.people - 2 * HANDS, HANDS);
  await client.query('BEGIN');
  await client.query("SET LOCAL session_replication_role = 'replica'");
  await client.query("SET LOCAL work_mem = '256MB'");
  await client.query(
    `CREATE TEMP TABLE it ON COMMIT DROP AS SELECT '${organisationId}'::uuid AS organisation,
       '${assessor.id}'::uuid AS assessor, '${supervisor.id}'::uuid AS supervisor,
       '${candidate.id}'::uuid AS candidate, '${admin.id}'::uuid AS admin`,
  );
  await plantPeople(client, 2 * HANDS + candidates);
  await plantUnits(client, Math.ceil(enrolments / candidates));
  await plantEnrolments(client, candidates, enrolments);
  await plantTeams(client, size.teammateId ?? null);
  await plantEvidence(client);
  await plantEnds(client);
  await plantEvents(client);
  await client.query('COMMIT');
}

async function plantPeople(client: Client, people: number): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE person ON COMMIT DROP AS
     SELECT n, uuidv7() AS id, uuidv7() AS account, '王' || chr(19968 + n % 3000) || n AS name FROM generate_series(1, $1::int) n`,
    [people],
  );
  await client.query(
    `INSERT INTO account (id, email, email_key, display_name, password_hash)
     SELECT account, account || '@record.example', account || '@record.example', name, 'none' FROM person`,
  );
  await client.query(
    `INSERT INTO member (organisation_id, id, account_id, display_name, email, joined_at)
     SELECT organisation, id, account, name, account || '@record.example', now() FROM it, person`,
  );
  await client.query(
    `INSERT INTO member_role (organisation_id, id, member_id, account_id, role)
     SELECT organisation, uuidv7(), id, account,
       CASE WHEN n < ${HANDS} THEN 'assessor' WHEN n < ${2 * HANDS} THEN 'supervisor' ELSE 'candidate' END
     FROM it, person`,
  );
}

async function plantUnits(client: Client, units: number): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE planned_unit ON COMMIT DROP AS
     SELECT n, uuidv7() AS standard, uuidv7() AS release, uuidv7() AS unit, 'REC' || left(organisation::text, 8) || '-' || n AS code
     FROM it, generate_series(0, $1::int - 1) n`,
    [units],
  );
  await client.query(
    `INSERT INTO standard (organisation_id, id, lineage_code, kind) SELECT organisation, standard, code, 'unit' FROM it, planned_unit`,
  );
  await client.query(
    `INSERT INTO release (organisation_id, id, standard_id, code, version, name, kind, state, indicator_count, unit_count, published_at, content_sha256)
     SELECT organisation, release, standard, code, '1', '與客戶進行業務互動', 'unit', 'published', ${INDICATORS}, 1, now(), sha256('record') FROM it, planned_unit`,
  );
  await client.query(
    `INSERT INTO unit (organisation_id, id, release_id, position, code, title)
     SELECT organisation, unit, release, 1, code, '與客戶進行業務互動' FROM it, planned_unit`,
  );
  await client.query(
    `INSERT INTO element (organisation_id, id, release_id, unit_id, position, code, printed_code, title)
     SELECT organisation, uuidv7(), release, unit, 1, '1', '1', '工作任務' FROM it, planned_unit`,
  );
  await client.query(
    `INSERT INTO indicator (organisation_id, id, release_id, unit_id, element_id, position, code, printed_code, text, raw)
     SELECT organisation, uuidv7(), release, unit, e.id, m, '1.' || m, '1.' || m, '依據組織規範，確認客戶之需求與期望', '依據組織規範，確認客戶之需求與期望'
     FROM it, planned_unit JOIN element e ON e.unit_id = unit, generate_series(1, ${INDICATORS}) m`,
  );
  await client.query(
    `INSERT INTO guide_item (organisation_id, id, release_id, section, position, code, text, raw)
     SELECT organisation, uuidv7(), release, 'critical_evidence', m, m::text, '能建立並維繫與客戶之業務關係', '能建立並維繫與客戶之業務關係'
     FROM it, planned_unit, generate_series(1, ${CRITICAL}) m`,
  );
}

/** Everything is spread by a hash of its number, so that nothing is the work of one hand or in one state only. */
async function plantEnrolments(client: Client, candidates: number, enrolments: number): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE course ON COMMIT DROP AS
     SELECT i AS n, uuidv7() AS id, u.release, u.unit,
       CASE WHEN i % $1::int = 0 THEN it.candidate ELSE p.id END AS candidate,
       CASE WHEN hand = 0 THEN it.assessor ELSE a.id END AS assessor,
       CASE WHEN hand = 0 THEN it.supervisor ELSE s.id END AS supervisor, it.admin,
       CASE WHEN way = 0 THEN 'planned' WHEN way = 1 THEN 'ready_to_decide' WHEN way = 2 THEN 'decided'
         WHEN way = 3 THEN 'withdrawn' WHEN way < 8 THEN 'signed' ELSE 'in_progress' END AS state
     FROM it, generate_series(0, $2::int - 1) i
     CROSS JOIN LATERAL (SELECT abs(hashint4(i) % ${HANDS}) AS hand, abs(hashint4(-i - 1) % 20) AS way) h
     JOIN planned_unit u ON u.n = i / $1::int
     JOIN person p ON p.n = ${2 * HANDS} + i % $1::int
     JOIN person a ON a.n = greatest(hand, 1)
     JOIN person s ON s.n = ${HANDS} + greatest(hand, 1)`,
    [candidates, enrolments],
  );
  await client.query('ANALYZE course');
  await client.query(
    `INSERT INTO enrolment (organisation_id, id, candidate_id, release_id, unit_id, assessor_id, supervisor_id, state, due_on,
       indicators_total, indicators_covered, critical_total, critical_covered, to_judge, indicator_strip, critical_strip,
       coverage_due_on, rule_version, created_by, last_activity_at)
     SELECT organisation, id, c.candidate, release, unit, c.assessor, c.supervisor, state, (now() + interval '1 day' * (n % 200 - 20))::date,
       ${INDICATORS}, CASE state WHEN 'in_progress' THEN ${INDICATORS} / 2 ELSE ${INDICATORS} END, ${CRITICAL}, 0,
       CASE state WHEN 'in_progress' THEN 2 ELSE 0 END,
       CASE state WHEN 'in_progress' THEN repeat('cp', ${INDICATORS} / 2) ELSE repeat('c', ${INDICATORS}) END, repeat('n', ${CRITICAL}),
       (now() + interval '1 day' * (n % 300 + 30))::date, 1, c.admin, now() - interval '1 minute' * n
     FROM it, course c`,
  );
}

async function plantTeams(client: Client, teammateId: string | null): Promise<void> {
  await client.query(
    `INSERT INTO enrolment_assessor (organisation_id, id, enrolment_id, member_id, method, added_by, added_at)
     SELECT organisation, uuidv7(), c.id, p.id, CASE c.n % 2 WHEN 0 THEN 'oral_questioning' END, c.admin, now()
     FROM it, course c JOIN person p ON p.n = 1 + c.n % (${HANDS} - 1) AND p.id <> c.assessor WHERE c.n % 3 = 0
     UNION ALL
     SELECT organisation, uuidv7(), c.id, $1::uuid, NULL, c.admin, now()
     FROM it, course c WHERE $1::uuid IS NOT NULL AND abs(hashint4(c.n + 7) % ${HANDS}) = 0`,
    [teammateId],
  );
}

async function plantEvidence(client: Client): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE piece ON COMMIT DROP AS
     SELECT c.id AS enrolment, c.candidate, c.assessor, c.unit, c.state, k, uuidv7(at - now()) AS evidence, uuidv7(at - now()) AS version, at,
       CASE k % 3 WHEN 0 THEN 'document_review' WHEN 1 THEN 'direct_observation' ELSE 'oral_questioning' END AS method,
       CASE k % 3 WHEN 0 THEN c.candidate ELSE c.assessor END AS hand
     FROM course c, generate_series(0, ${PIECES_OF_AN_ENROLMENT - 1}) k
     CROSS JOIN LATERAL (SELECT now() - interval '1 hour' * (1 + (${PIECES_OF_AN_ENROLMENT} - 1 - k) * 500 + abs(hashint4(c.n) % 400)) AS at) t
     ORDER BY at`,
  );
  await client.query('ANALYZE piece');
  await client.query(
    `INSERT INTO evidence (organisation_id, id, candidate_id, method, created_by, created_at)
     SELECT organisation, evidence, p.candidate, method, hand, at FROM it, piece p`,
  );
  await client.query(
    `INSERT INTO evidence_version (organisation_id, id, evidence_id, number, title, occurred_at, recorded_at, recorded_by, place, narrative, content_sha256)
     SELECT organisation, version, evidence, 1, '現場觀察 ' || k, at, at, hand, '門市', '主動確認客戶需求並記錄。', sha256('piece') FROM it, piece`,
  );
  await client.query('ANALYZE indicator');
  await client.query(
    `CREATE TEMP TABLE proof ON COMMIT DROP AS
     SELECT p.*, uuidv7(at - now()) AS claim, uuidv7(at - now()) AS judgement, i.id AS indicator, i.position,
       -- The last two pieces of what is under way wait, and one in ten was refused.
       CASE WHEN p.state = 'in_progress' AND k >= ${PIECES_OF_AN_ENROLMENT - 2} THEN NULL
         WHEN k % 10 = 3 AND m = 0 THEN 'not_yet' ELSE 'satisfactory' END AS verdict
     FROM piece p CROSS JOIN generate_series(0, ${TARGETS_OF_A_PIECE - 1}) m
     JOIN indicator i ON i.unit_id = p.unit AND i.position = 1 + (p.k * ${TARGETS_OF_A_PIECE} + m) % ${INDICATORS}`,
  );
  await client.query('ANALYZE proof');
  await client.query(
    `INSERT INTO claim (organisation_id, id, evidence_id, evidence_version_id, enrolment_id, indicator_id, made_by, made_at)
     SELECT organisation, claim, evidence, version, enrolment, indicator, hand, at FROM it, proof`,
  );
  await client.query(
    `INSERT INTO judgement (organisation_id, id, claim_id, enrolment_id, verdict, valid, authentic, "current", remark, judged_by, judged_at)
     SELECT organisation, judgement, claim, enrolment, verdict, true, true, true, CASE verdict WHEN 'not_yet' THEN '再試一次' END, p.assessor, at
     FROM it, proof p WHERE verdict IS NOT NULL`,
  );
  await client.query(
    `INSERT INTO waiting_claim (organisation_id, claim_id, assessor_id, enrolment_id, evidence_id, evidence_version_id, recorded_at)
     SELECT organisation, claim, p.assessor, enrolment, evidence, version, at FROM it, proof p
     WHERE verdict IS NULL AND state NOT IN ('signed', 'withdrawn')`,
  );
  await client.query(
    `INSERT INTO target_state (organisation_id, enrolment_id, target_id, target_kind, position, status, evidence_count, reasons, pieces, expires_on, rule_version)
     SELECT organisation, enrolment, indicator, 'indicator', position - 1, 'covered', count(*), '[]'::jsonb,
       json_agg(json_build_array(evidence, method, at::date, at::date, verdict, true, true, true) ORDER BY evidence),
       (now() + interval '200 days')::date, 1
     FROM it, proof GROUP BY organisation, enrolment, indicator, position
     UNION ALL
     SELECT organisation, c.id, g.id, 'critical_evidence', g.position - 1, 'none', 0, '[{"rule": "none"}]'::jsonb, '[]'::json, NULL::date, 1
     FROM it, course c JOIN guide_item g ON g.release_id = c.release`,
  );
}

/** What was decided and signed, sent back, and talked about. */
async function plantEnds(client: Client): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE ending ON COMMIT DROP AS SELECT *, uuidv7() AS outcome FROM course WHERE state IN ('decided', 'signed')`,
  );
  await client.query(
    `INSERT INTO outcome (organisation_id, id, enrolment_id, number, decision, reasoning, coverage, rule_version, decided_by, decided_at)
     SELECT organisation, outcome, id, 1, 'competent', '兩次都在客戶面前完成。', '{}', 1, e.assessor, now() - interval '1 hour' * (n % 1000) FROM it, ending e`,
  );
  await client.query(
    `INSERT INTO outcome_item (organisation_id, outcome_id, judgement_id, evidence_version_id)
     SELECT organisation, outcome, judgement, version FROM it, ending e JOIN proof p ON p.enrolment = e.id WHERE verdict IS NOT NULL`,
  );
  await client.query(
    `INSERT INTO sign_off (organisation_id, id, enrolment_id, outcome_id, candidate_id, assessor_id, signer_id, printed_name, meaning,
       authentication, manifest, manifest_sha256, signed_at)
     SELECT organisation, uuidv7(), id, outcome, e.candidate, e.assessor, e.supervisor, '王經理', '本人已審閱', 'password', '{}',
       sha256(convert_to('{}', 'UTF8')), now() - interval '1 hour' * (n % 1000) FROM it, ending e WHERE state = 'signed'`,
  );
  await client.query('ANALYZE target_state');
  await client.query(
    `CREATE TEMP TABLE thread ON COMMIT DROP AS
     SELECT c.*, uuidv7() AS thread, t.target_id FROM it, course c
     CROSS JOIN LATERAL (SELECT target_id FROM target_state t WHERE t.organisation_id = organisation AND t.enrolment_id = c.id LIMIT 1) t WHERE n % 5 = 0`,
  );
  await client.query(
    `INSERT INTO message (organisation_id, id, enrolment_id, thread_id, kind, target_id, body, author_id, written_at)
     SELECT organisation, thread, id, thread, 'question', target_id, '需要哪一種紀錄？', t.candidate, now() - interval '2 hours' * (n % 999) FROM it, thread t
     UNION ALL
     SELECT organisation, uuidv7(), id, thread, 'answer', NULL, '簽收單即可。', t.assessor, now() - interval '1 hour' * (n % 999) FROM it, thread t WHERE n % 10 = 0`,
  );
}

/**
 * One event for each piece, told to whoever has to look at it. The chain is linked here as `link_audit_event` links it:
 * its trigger moves the head once for each event, which within one transaction takes the square of their number.
 */
async function plantEvents(client: Client): Promise<void> {
  await client.query(
    `DO $$
     DECLARE
       head audit_head%ROWTYPE;
       one record;
       said text;
       before bytea;
     BEGIN
       SELECT h.* INTO STRICT head FROM it JOIN audit_head h ON h.organisation_id = it.organisation;
       FOR one IN SELECT organisation, at, hand, evidence, version, enrolment, method FROM it, piece ORDER BY at LOOP
         head.sequence := head.sequence + 1;
         before := head.hash;
         said := jsonb_build_object('sequence', head.sequence,
           'occurredAt', to_char(one.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
           'organisationId', one.organisation, 'actorId', one.hand, 'action', 'evidence.recorded', 'subjectKind', 'evidence',
           'subjectId', one.evidence, 'enrolmentId', one.enrolment, 'requestId', NULL,
           'facts', jsonb_build_object('evidenceVersionId', one.version, 'method', one.method))::text;
         head.hash := sha256(before || convert_to(said, 'UTF8'));
         INSERT INTO audit_event (organisation_id, sequence, occurred_at, actor_id, action, subject_kind, subject_id, enrolment_id, facts, record, previous_hash, hash)
         VALUES (one.organisation, head.sequence, one.at, one.hand, 'evidence.recorded', 'evidence', one.evidence, one.enrolment,
           said::jsonb -> 'facts', said, before, head.hash);
       END LOOP;
       UPDATE audit_head SET sequence = head.sequence, hash = head.hash WHERE organisation_id = head.organisation_id;
       -- What is told of these is told below.
       INSERT INTO notification_cursor (organisation_id, sequence) VALUES (head.organisation_id, head.sequence)
         ON CONFLICT (organisation_id) DO UPDATE SET sequence = head.sequence;
     END $$`,
  );
  // The next statements look the new rows up, which the planner does not know of yet.
  await client.query('ANALYZE audit_event');
  await client.query(
    `INSERT INTO notification (organisation_id, id, member_id, sequence, kind, topic, party, enrolment_id, actor_id, evidence_id, target_count, occurred_at, delivery)
     SELECT organisation, uuidv7(), p.assessor, e.sequence, 'evidence_submitted', 'evidence', 'assessor', p.enrolment, p.hand, p.evidence, 1, at, 'off'
     FROM it JOIN audit_event e ON e.organisation_id = organisation AND e.action = 'evidence.recorded' JOIN piece p ON p.evidence = e.subject_id AND p.method = 'document_review'`,
  );
}
