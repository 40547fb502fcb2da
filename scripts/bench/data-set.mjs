import pg from 'pg';

/**
 * What a benchmark works on: organisations with one assessor each, and that assessor's enrolments.
 * @typedef {object} DataSet
 * @property {BenchOrganisation[]} organisations
 * @property {number} evidence how many pieces of evidence there are
 */

/**
 * @typedef {object} BenchOrganisation
 * @property {string} id
 * @property {string} assessorEmail
 * @property {string[]} enrolmentIds
 * @property {string[]} indicatorIds
 */

/**
 * @typedef {object} Size
 * @property {number} organisations
 * @property {number} candidates of each organisation, with one enrolment each
 * @property {number} evidencePerCandidate
 */

export const INDICATORS = 60;
export const CRITICAL = 4;
const ELEMENTS = 10;

/**
 * Fills an empty, migrated database by bulk SQL: for every organisation a unit of 60 indicators and 4 critical
 * evidence items, and for every candidate an enrolment with evidence of two methods, each piece judged on 4 indicators.
 *
 * Triggers are off meanwhile: they would check what is true by construction, for minutes.
 * @param {string} superuserUrl
 * @param {Size} size
 * @param {string} passwordHash of every account
 * @returns {Promise<DataSet>}
 */
export async function plantDataSet(superuserUrl, size, passwordHash) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query("SET session_replication_role = 'replica'");
    const organisations = [];
    for (let index = 0; index < size.organisations; index += 1) {
      organisations.push(await plantOrganisation(client, index, size, passwordHash));
    }
    // What autovacuum does in the first minutes of a real installation.
    await client.query('VACUUM (ANALYZE)');
    return { organisations, evidence: size.organisations * size.candidates * size.evidencePerCandidate };
  } finally {
    await client.end();
  }
}

/**
 * @param {pg.Client} client
 * @param {number} index
 * @param {Size} size
 * @param {string} passwordHash
 * @returns {Promise<BenchOrganisation>}
 */
async function plantOrganisation(client, index, size, passwordHash) {
  await client.query('BEGIN');
  await client.query(
    'CREATE TEMP TABLE it ON COMMIT DROP AS SELECT uuidv7() AS organisation, uuidv7() AS assessor, uuidv7() AS supervisor, uuidv7() AS standard, uuidv7() AS release, uuidv7() AS unit',
  );
  await client.query(
    `INSERT INTO organisation (id, name, slug) SELECT organisation, 'Bench ' || $1, 'bench-' || $1 FROM it`,
    [String(index)],
  );
  await client.query(
    `INSERT INTO audit_head (organisation_id, sequence, hash)
     SELECT organisation, 0, sha256(convert_to(organisation::text, 'UTF8')) FROM it`,
  );
  await client.query(
    `INSERT INTO evidence_rule_set (organisation_id, version, rules)
     SELECT organisation, 1, '{"indicator": {"pieces": 2, "methods": 2, "maxAgeMonths": 24}, "criticalEvidence": {"pieces": 1, "methods": 1, "maxAgeMonths": 24}}' FROM it`,
  );
  await plantPeople(client, index, size, passwordHash);
  await plantUnit(client, index);
  await plantRecord(client, size);
  /** @type {pg.QueryResult<BenchOrganisation>} */
  const { rows } = await client.query(
    `SELECT organisation AS id,
       (SELECT email FROM member WHERE organisation_id = organisation AND id = assessor) AS "assessorEmail",
       ARRAY(SELECT id::text FROM enrolment WHERE organisation_id = organisation ORDER BY id) AS "enrolmentIds",
       ARRAY(SELECT id::text FROM indicator WHERE organisation_id = organisation ORDER BY position) AS "indicatorIds"
     FROM it`,
  );
  await client.query('COMMIT');
  const [made] = rows;
  if (made === undefined) throw new Error('The organisation was not made.');
  return made;
}

/**
 * @param {pg.Client} client
 * @param {number} index
 * @param {Size} size
 * @param {string} passwordHash
 */
async function plantPeople(client, index, size, passwordHash) {
  await client.query(
    `CREATE TEMP TABLE person ON COMMIT DROP AS
     SELECT assessor AS id, uuidv7() AS account, 'assessor' AS role, 0 AS n FROM it
     UNION ALL SELECT supervisor, uuidv7(), 'supervisor', 0 FROM it
     UNION ALL SELECT uuidv7(), uuidv7(), 'candidate', n FROM generate_series(1, $1) AS n`,
    [size.candidates],
  );
  await client.query(
    `INSERT INTO account (id, email, email_key, display_name, password_hash)
     SELECT account, address, address, role || ' ' || n, $2
     FROM person CROSS JOIN LATERAL (SELECT role || n || '@bench' || $1 || '.example' AS address) a`,
    [String(index), passwordHash],
  );
  await client.query(
    `INSERT INTO member (organisation_id, id, account_id, display_name, email)
     SELECT organisation, person.id, account, role || ' ' || n, a.email
     FROM it, person JOIN account a ON a.id = person.account`,
  );
  await client.query(
    `INSERT INTO member_role (organisation_id, member_id, account_id, role)
     SELECT organisation, person.id, account, role FROM it, person`,
  );
}

/**
 * @param {pg.Client} client
 * @param {number} index
 */
async function plantUnit(client, index) {
  const code = `BENCH-${index}`;
  await client.query(
    `INSERT INTO standard (organisation_id, id, lineage_code, kind) SELECT organisation, standard, $1, 'unit' FROM it`,
    [code],
  );
  await client.query(
    `INSERT INTO release (organisation_id, id, standard_id, code, version, name, kind, state, indicator_count, unit_count, published_at, content_sha256)
     SELECT organisation, release, standard, $1, '1', '與客戶進行業務互動', 'unit', 'published', $2, 1, now(), sha256('bench') FROM it`,
    [code, INDICATORS],
  );
  await client.query(
    `INSERT INTO unit (organisation_id, id, release_id, position, code, title)
     SELECT organisation, unit, release, 1, $1, '與客戶進行業務互動' FROM it`,
    [code],
  );
  await client.query(
    `INSERT INTO element (organisation_id, id, release_id, unit_id, position, code, printed_code, title)
     SELECT organisation, uuidv7(), release, unit, n, n::text, n::text, '工作任務 ' || n FROM it, generate_series(1, $1::int) AS n`,
    [ELEMENTS],
  );
  await client.query(
    `INSERT INTO indicator (organisation_id, id, release_id, unit_id, element_id, position, code, printed_code, text, raw)
     SELECT organisation, uuidv7(), it.release, it.unit, el.id, n, el.code || '.' || n, el.code || '.' || n, words, words
     FROM it, generate_series(1, $1::int) AS n
     JOIN element el ON el.position = 1 + (n - 1) / ($1::int / $2::int)
     CROSS JOIN LATERAL (SELECT '依據組織規範，以適當的溝通技巧確認客戶之需求與期望，並即時回應（' || n || '）' AS words) w
     WHERE el.unit_id = it.unit`,
    [INDICATORS, ELEMENTS],
  );
  await client.query(
    `INSERT INTO guide_item (organisation_id, id, release_id, section, position, code, text, raw)
     SELECT organisation, uuidv7(), release, 'critical_evidence', n, n::text, '能建立並維繫與客戶之業務關係', '能建立並維繫與客戶之業務關係'
     FROM it, generate_series(1, $1::int) AS n`,
    [CRITICAL],
  );
}

/**
 * Evidence spreads over the last half year; piece k of a candidate is about indicators 4k+1 to 4k+4, around and around.
 * @param {pg.Client} client
 * @param {Size} size
 */
async function plantRecord(client, size) {
  await client.query(
    `INSERT INTO enrolment (organisation_id, id, candidate_id, release_id, unit_id, assessor_id, supervisor_id, state,
       indicators_total, indicators_covered, critical_total, critical_covered, to_judge, indicator_strip, critical_strip,
       coverage_due_on, rule_version, created_by)
     SELECT organisation, uuidv7(), person.id, release, unit, assessor, supervisor, 'in_progress',
       $1::int, $1::int, $2::int, 0, 0, rtrim(repeat(repeat('c', $1::int / $3::int) || ' ', $3::int)), repeat('n', $2::int),
       (now() + interval '18 months')::date, 1, supervisor
     FROM it, person WHERE role = 'candidate'`,
    [INDICATORS, CRITICAL, ELEMENTS],
  );
  await client.query(
    `CREATE TEMP TABLE piece ON COMMIT DROP AS
     SELECT e.id AS enrolment, e.candidate_id AS candidate, uuidv7() AS evidence, uuidv7() AS version, k,
       now() - interval '180 days' * (1 - k::float8 / $1::int) AS at
     FROM it JOIN enrolment e ON e.organisation_id = organisation CROSS JOIN generate_series(0, $1::int - 1) AS k
     ORDER BY k, e.id`,
    [size.evidencePerCandidate],
  );
  await client.query(
    `INSERT INTO evidence (organisation_id, id, candidate_id, method, created_by, created_at)
     SELECT organisation, evidence, candidate, CASE (k / 15) % 2 WHEN 0 THEN 'direct_observation' ELSE 'oral_questioning' END, assessor, at
     FROM it, piece`,
  );
  await client.query(
    `INSERT INTO evidence_version (organisation_id, id, evidence_id, number, title, occurred_at, recorded_at, recorded_by, place, narrative, content_sha256)
     SELECT organisation, version, evidence, 1, '現場觀察 ' || k, at, at, assessor, '門市', '主動確認客戶需求並記錄。', sha256(convert_to(version::text, 'UTF8'))
     FROM it, piece`,
  );
  await client.query(
    `CREATE TEMP TABLE proof ON COMMIT DROP AS
     SELECT p.*, uuidv7() AS claim, i.id AS indicator
     FROM it, piece p CROSS JOIN generate_series(0, 3) AS m
     JOIN indicator i ON i.position = 1 + (p.k * 4 + m) % $1::int
     WHERE i.organisation_id = organisation`,
    [INDICATORS],
  );
  await client.query(
    `INSERT INTO claim (organisation_id, id, evidence_id, evidence_version_id, enrolment_id, indicator_id, made_by, made_at)
     SELECT organisation, claim, evidence, version, enrolment, indicator, assessor, at FROM it, proof`,
  );
  await client.query(
    `INSERT INTO judgement (organisation_id, id, claim_id, enrolment_id, verdict, valid, authentic, "current", judged_by, judged_at)
     SELECT organisation, uuidv7(), claim, enrolment, 'satisfactory', true, true, true, assessor, at FROM it, proof`,
  );
  await client.query(
    `INSERT INTO target_state (organisation_id, enrolment_id, target_id, target_kind, position, status, evidence_count, reasons, pieces, expires_on, rule_version)
     SELECT organisation, p.enrolment, i.id, 'indicator', i.position - 1, 'covered', count(*), '[]'::jsonb,
       json_agg(json_build_array(p.evidence, CASE (p.k / 15) % 2 WHEN 0 THEN 'direct_observation' ELSE 'oral_questioning' END,
         (p.at AT TIME ZONE 'Asia/Taipei')::date, (p.at AT TIME ZONE 'Asia/Taipei')::date, 'satisfactory', true, true, true) ORDER BY p.evidence),
       (now() + interval '18 months')::date, 1
     FROM it, proof p JOIN indicator i ON i.id = p.indicator WHERE i.organisation_id = organisation
     GROUP BY organisation, p.enrolment, i.id, i.position
     UNION ALL
     SELECT organisation, e.id, g.id, 'critical_evidence', g.position - 1, 'none', 0, '[{"rule": "none"}]'::jsonb, '[]'::json, NULL::date, 1
     FROM it JOIN enrolment e ON e.organisation_id = organisation JOIN guide_item g ON g.organisation_id = organisation
     ORDER BY 2, 5`,
  );
}
