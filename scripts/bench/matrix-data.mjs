import pg from 'pg';

/**
 * @typedef {object} MatrixData
 * @property {string} organisationId
 * @property {string} adminEmail sees every enrolment
 * @property {string} assessorEmail is named in a quarter of them
 */

/**
 * @typedef {object} MatrixSize
 * @property {number} candidates
 * @property {number} units five of each standard
 */

const UNITS_OF_A_STANDARD = 5;

/**
 * Fills an empty, migrated database by bulk SQL: every candidate is enrolled on every unit, in all states, each unit of
 * four elements of 3 to 6 indicators and 3 critical evidence items, with a shape of its own. What a matrix does not read
 * is left out. Triggers are off meanwhile: they would check what is true by construction, for minutes.
 * @param {string} superuserUrl
 * @param {MatrixSize} size
 * @param {string} passwordHash of every account
 * @returns {Promise<MatrixData>}
 */
export async function plantMatrix(superuserUrl, size, passwordHash) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query("SET session_replication_role = 'replica'");
    await client.query('BEGIN');
    await client.query('SELECT setseed(0.5)');
    await client.query('CREATE TEMP TABLE it ON COMMIT DROP AS SELECT uuidv7() AS organisation');
    await client.query(
      `INSERT INTO organisation (id, name, slug) SELECT organisation, 'Bench', 'bench' FROM it`,
    );
    await client.query(
      `INSERT INTO audit_head (organisation_id, sequence, hash)
       SELECT organisation, 0, sha256(convert_to(organisation::text, 'UTF8')) FROM it`,
    );
    await client.query(
      `INSERT INTO evidence_rule_set (organisation_id, version, rules)
       SELECT organisation, 1, '{"indicator": {"pieces": 2, "methods": 2, "maxAgeMonths": 24}, "criticalEvidence": {"pieces": 1, "methods": 1, "maxAgeMonths": 24}}' FROM it`,
    );
    await plantPeople(client, size.candidates, passwordHash);
    await plantUnits(client, size.units);
    await plantEnrolments(client);
    /** @type {pg.QueryResult<{ id: string }>} */
    const { rows } = await client.query('SELECT organisation AS id FROM it');
    await client.query('COMMIT');
    // What autovacuum does in the first minutes of a real installation.
    await client.query('VACUUM (ANALYZE)');
    return {
      organisationId: rows[0]?.id ?? '',
      adminEmail: 'admin0@bench.example',
      assessorEmail: 'assessor1@bench.example',
    };
  } finally {
    await client.end();
  }
}

/**
 * @param {pg.Client} client
 * @param {number} candidates
 * @param {string} passwordHash
 */
async function plantPeople(client, candidates, passwordHash) {
  await client.query(
    `CREATE TEMP TABLE person ON COMMIT DROP AS
     SELECT uuidv7() AS id, uuidv7() AS account, role, n,
       CASE role WHEN 'candidate' THEN
         (ARRAY['林','張','吳','周','李','黃','蔡','何','劉','楊','曾','賴','許','鄭'])[1 + n % 14] ||
         (ARRAY['佳','博','雨','思','承','柏','宜','映','子','雅','冠','芷','志'])[1 + n % 13] ||
         (ARRAY['穎','鈞','潔','妤','翔','宇','安','萱','凱','恩','慧'])[1 + n % 11] ELSE role || ' ' || n END AS name,
       CASE role WHEN 'candidate' THEN
         (ARRAY['客戶成功部','通路業務部','系統整合組','營運支援部','品質管理部'])[1 + n % 5] END AS department
     FROM (SELECT 'admin' AS role, 0 AS n UNION ALL SELECT 'supervisor', 0
       UNION ALL SELECT 'assessor', n FROM generate_series(1, 4) AS n
       UNION ALL SELECT 'candidate', n FROM generate_series(1, $1) AS n) who`,
    [candidates],
  );
  await client.query(
    `INSERT INTO account (id, email, email_key, display_name, password_hash)
     SELECT account, role || n || '@bench.example', role || n || '@bench.example', name, $1 FROM person`,
    [passwordHash],
  );
  await client.query(
    `INSERT INTO member (organisation_id, id, account_id, display_name, department, email)
     SELECT organisation, id, account, name, department, role || n || '@bench.example' FROM it, person`,
  );
  await client.query(
    `INSERT INTO member_role (organisation_id, member_id, account_id, role)
     SELECT organisation, id, account, role FROM it, person`,
  );
}

/**
 * @param {pg.Client} client
 * @param {number} units
 */
async function plantUnits(client, units) {
  await client.query(
    `CREATE TEMP TABLE published ON COMMIT DROP AS
     SELECT s, uuidv7() AS standard, uuidv7() AS release, 'BEN' || (1000 + s) || '-00' || (1 + s % 9) AS code
     FROM generate_series(1, ceil($1::float8 / $2::int)::int) AS s`,
    [units, UNITS_OF_A_STANDARD],
  );
  await client.query(
    `INSERT INTO standard (organisation_id, id, lineage_code, kind)
     SELECT organisation, standard, code, 'occupation' FROM it, published`,
  );
  await client.query(
    `INSERT INTO release (organisation_id, id, standard_id, code, version, name, kind, state, published_at, content_sha256)
     SELECT organisation, release, standard, code, '1', '客戶服務企劃人員', 'occupation', 'published', now(), sha256(convert_to(code, 'UTF8')) FROM it, published`,
  );
  await client.query(
    `CREATE TEMP TABLE block ON COMMIT DROP AS
     SELECT uuidv7() AS id, p.release, n, 1 + (n - 1) % $2::int AS position,
       ARRAY[3 + n % 4, 3 + (n / 2) % 4, 3 + (n / 3) % 4, 3 + (n / 5) % 4] AS shape
     FROM generate_series(1, $1::int) AS n JOIN published p ON p.s = 1 + (n - 1) / $2::int`,
    [units, UNITS_OF_A_STANDARD],
  );
  await client.query(
    `INSERT INTO unit (organisation_id, id, release_id, position, code, title)
     SELECT organisation, id, release, position, 'T' || position, '發展並執行客戶服務企劃的工作內容 ' || n FROM it, block`,
  );
}

/** @param {pg.Client} client */
async function plantEnrolments(client) {
  await client.query(
    `CREATE TEMP TABLE made ON COMMIT DROP AS
     SELECT uuidv7() AS id, c.id AS candidate, b.id AS unit, b.release, a.id AS assessor, random() AS luck,
       (SELECT string_agg((SELECT string_agg(
            CASE WHEN random() + 0 * target < x.done THEN 'c'
              ELSE (ARRAY['p', 'j', 'x', 'o', 'n', 'n', 'n'])[1 + floor(random() * 7)::int] END, '')
          FROM generate_series(1, size) AS target), ' ')
        FROM unnest(b.shape) AS size) AS strip
     FROM person c
     CROSS JOIN block b
     JOIN person a ON a.role = 'assessor' AND a.n = 1 + (c.n + b.n) % 4
     -- Refers to the outer row, so that every enrolment is as far as it happens to be.
     CROSS JOIN LATERAL (SELECT random() + 0 * c.n + 0 * b.n AS done) x
     WHERE c.role = 'candidate'`,
  );
  await client.query(
    `INSERT INTO enrolment (organisation_id, id, candidate_id, release_id, unit_id, assessor_id, supervisor_id, state,
       indicators_total, indicators_covered, critical_total, critical_covered, to_judge, indicator_strip, critical_strip,
       due_on, coverage_due_on, rule_version, created_by)
     SELECT organisation, m.id, candidate, release, unit, assessor, s.id, v.state,
       length(replace(v.strip, ' ', '')), length(v.strip) - length(replace(v.strip, 'c', '')), 3, 1,
       length(v.strip) - length(replace(v.strip, 'j', '')), v.strip, CASE WHEN v.state = 'signed' THEN 'ccc' ELSE 'cpn' END,
       CASE WHEN luck < 0.9 THEN (now() + interval '1 day' * (luck * 400 - 60))::date END,
       CASE WHEN luck > 0.2 THEN (now() + interval '1 day' * (10 + luck * 600))::date END, 1, s.id
     FROM it, made m
     CROSS JOIN LATERAL (SELECT CASE WHEN luck < 0.3 THEN 'signed' WHEN luck < 0.35 THEN 'decided'
         WHEN luck < 0.4 THEN 'ready_to_decide' WHEN luck < 0.9 THEN 'in_progress' ELSE 'planned' END AS state) w
     CROSS JOIN LATERAL (SELECT w.state, CASE WHEN luck < 0.4 THEN regexp_replace(m.strip, '[a-z]', 'c', 'g')
         WHEN luck < 0.9 THEN m.strip ELSE regexp_replace(m.strip, '[a-z]', 'n', 'g') END AS strip) v
     JOIN person s ON s.role = 'supervisor'`,
  );
  await client.query(
    `INSERT INTO sign_off (organisation_id, id, enrolment_id, outcome_id, candidate_id, assessor_id, signer_id, printed_name,
       meaning, authentication, manifest, manifest_sha256, signed_at)
     SELECT organisation_id, uuidv7(), id, uuidv7(), candidate_id, assessor_id, supervisor_id, 'bench', 'bench', 'password',
       id::text, sha256(convert_to(id::text, 'UTF8')), now() - interval '1 day' * (random() * 200)
     FROM enrolment WHERE state = 'signed'`,
  );
}
