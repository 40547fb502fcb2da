import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { parseJson } from '../lib/json.mjs';

/**
 * What the product is measured against: Node's http and one named prepared statement a request, on the same database
 * and writing the same rows. It asks nobody who they are, checks nothing, and row-level security does not bind it
 * (DATABASE_URL is a superuser's). Started by `npm run bench`; prints its port.
 */

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 16 });

const coverage = {
  name: 'bare_coverage',
  text: `SELECT json_build_object(
      'enrolmentId', e.id, 'ruleVersion', e.rule_version, 'rules', r.rules,
      'indicatorsCovered', e.indicators_covered, 'indicatorsTotal', e.indicators_total,
      'criticalCovered', e.critical_covered, 'criticalTotal', e.critical_total, 'toJudge', e.to_judge,
      'indicatorStrip', e.indicator_strip, 'criticalStrip', e.critical_strip,
      'decidable', e.indicators_covered = e.indicators_total AND e.critical_covered = e.critical_total,
      'targets', (
        SELECT json_agg(json_build_object('targetId', t.target_id, 'kind', t.target_kind,
            'code', coalesce(i.code, g.code), 'text', coalesce(i.text, g.text), 'elementCode', el.code,
            'position', t.position, 'status', t.status, 'evidenceCount', t.evidence_count,
            'reasons', t.reasons, 'expiresOn', t.expires_on)
          ORDER BY t.target_kind DESC, t.position)
        FROM target_state t
        LEFT JOIN indicator i ON i.organisation_id = t.organisation_id AND i.id = t.target_id
        LEFT JOIN element el ON el.organisation_id = i.organisation_id AND el.id = i.element_id
        LEFT JOIN guide_item g ON g.organisation_id = t.organisation_id AND g.id = t.target_id
        WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id))::text AS body
    FROM enrolment e JOIN evidence_rule_set r ON r.organisation_id = e.organisation_id AND r.version = e.rule_version
    WHERE e.organisation_id = $1 AND e.id = $2`,
};

/** Everything an observation leaves behind, in one statement: its rows, the status, the trail and the kept answer. */
const record = {
  name: 'bare_record',
  text: `WITH e AS (
      UPDATE enrolment SET last_activity_at = $3, version = version + 1, state = 'in_progress',
        indicators_covered = indicators_covered, critical_covered = critical_covered, to_judge = to_judge,
        indicator_strip = indicator_strip, critical_strip = critical_strip, coverage_due_on = coverage_due_on
      WHERE organisation_id = $1 AND id = $2 RETURNING organisation_id, id, candidate_id, assessor_id),
    piece AS (
      INSERT INTO evidence (organisation_id, id, candidate_id, method, created_by, created_at)
      SELECT organisation_id, $4, candidate_id, 'direct_observation', assessor_id, $3 FROM e),
    version AS (
      INSERT INTO evidence_version (organisation_id, id, evidence_id, number, title, occurred_at, recorded_at, recorded_by,
        place, context, narrative, duration_minutes, content_sha256, detail)
      SELECT organisation_id, $5, $4, 1, $6, $7, $3, assessor_id, $8, $9, $10, $11, $12, $17::jsonb FROM e),
    given AS (
      SELECT * FROM json_to_recordset($13::json) AS g(claim uuid, judgement uuid, "targetId" uuid, verdict text, remark text)),
    said AS (
      INSERT INTO claim (organisation_id, id, evidence_id, evidence_version_id, enrolment_id, indicator_id, made_by, made_at)
      SELECT organisation_id, g.claim, $4, $5, e.id, g."targetId", assessor_id, $3 FROM e, given g),
    judged AS (
      INSERT INTO judgement (organisation_id, id, claim_id, enrolment_id, verdict, valid, authentic, "current", remark, judged_by, judged_at)
      SELECT organisation_id, g.judgement, g.claim, e.id, g.verdict, true, true, true, g.remark, assessor_id, $3 FROM e, given g),
    status AS (
      UPDATE target_state t SET status = 'covered', evidence_count = t.evidence_count + 1, reasons = '[]',
        expires_on = t.expires_on, rule_version = 1
      FROM e, given g WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id AND t.target_id = g."targetId"),
    answered AS (
      INSERT INTO idempotency_key (organisation_id, member_id, key, request_sha256, status, response, created_at)
      SELECT organisation_id, assessor_id, $14, $12, 201, $15, $3 FROM e)
    INSERT INTO audit_event (organisation_id, sequence, occurred_at, actor_id, action, subject_kind, subject_id,
      enrolment_id, request_id, facts, record, previous_hash, hash)
    SELECT organisation_id, 0, $3, assessor_id, 'evidence.recorded', 'evidence', $4, e.id, $5::uuid::text, $16, '', '', '' FROM e`,
};

/**
 * @typedef {object} Observation
 * @property {string} title
 * @property {string} occurredAt
 * @property {string} place
 * @property {string} context
 * @property {string} narrative
 * @property {number} durationMinutes
 * @property {object} detail
 * @property {{ targetId: string, verdict: string, remark: string }[]} judgements
 */

const PATH = /^\/api\/v1\/enrolments\/([0-9a-f-]{36})\/(coverage|evidence)$/;

const server = createServer((request, response) => {
  answer(request)
    .then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(body);
    })
    .catch((/** @type {unknown} */ error) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      response.writeHead(500).end();
    });
});

/** @param {import('node:http').IncomingMessage} request */
async function answer(request) {
  const [, enrolmentId, what] = PATH.exec(request.url ?? '') ?? [];
  const organisationId = request.headers['x-organisation'];
  if (what === 'coverage') {
    /** @type {import('pg').QueryResult<{ body: string }>} */
    const { rows } = await pool.query({ ...coverage, values: [organisationId, enrolmentId] });
    return { status: 200, body: rows[0]?.body };
  }
  const text = await readBody(request);
  const given = /** @type {Observation} */ (parseJson(text));
  const now = new Date();
  const evidenceId = newId(now);
  const versionId = newId(now);
  const claims = given.judgements.map((judgement) => ({
    ...judgement,
    claim: newId(now),
    judgement: newId(now),
  }));
  const body = JSON.stringify({ evidenceId, versionId, targets: claims });
  await pool.query({
    ...record,
    values: [
      organisationId,
      enrolmentId,
      now,
      evidenceId,
      versionId,
      given.title,
      given.occurredAt,
      given.place,
      given.context,
      given.narrative,
      given.durationMinutes,
      createHash('sha256').update(text).digest(),
      JSON.stringify(claims),
      request.headers['idempotency-key'],
      body,
      JSON.stringify({ versionId, claims }),
      JSON.stringify(given.detail),
    ],
  });
  return { status: 201, body };
}

/** @param {import('node:http').IncomingMessage} request */
async function readBody(request) {
  request.setEncoding('utf8');
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

/** UUIDv7, as the product makes them. @param {Date} now */
function newId(now) {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') process.send?.({ port: address.port });
});
process.on('disconnect', () => process.exit(0));
