import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { inCheckout } from '../lib/checkout.mjs';

/**
 * @typedef {object} SearchSize
 * @property {number} standards
 * @property {number} indicators of each
 * @property {number} others organisations beside it that hold a tenth of that each
 */

const CJK = /[\u4e00-\u9fff]/;

/**
 * Standards whose sentences are put together from clauses of the published samples, so that words are as frequent as
 * they really are. Published as the product publishes: the trigger of the database fills the search.
 * @param {string} superuserUrl of an empty, migrated database
 * @param {SearchSize} size
 * @returns {Promise<{ organisationId: string, entries: number }>}
 */
export async function plantStandards(superuserUrl, size) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const clauses = readClauses();
    const organisationId = await plantOrganisation(
      client,
      'searched',
      size.standards,
      size.indicators,
      clauses,
    );
    for (let index = 0; index < size.others; index += 1) {
      await plantOrganisation(
        client,
        `other-${index}`,
        Math.ceil(size.standards / 10),
        size.indicators,
        clauses,
      );
    }
    // What autovacuum does in the first minutes of a real installation.
    await client.query('VACUUM (ANALYZE)');
    const counted = await client.query(
      'SELECT count(*)::integer AS entries FROM search_entry WHERE organisation_id = $1',
      [organisationId],
    );
    const rows = /** @type {{ entries: number }[]} */ (counted.rows);
    return { organisationId, entries: rows[0]?.entries ?? 0 };
  } finally {
    await client.end();
  }
}

/** @returns {string[]} */
function readClauses() {
  /** @type {Set<string>} */
  const found = new Set();
  for (const name of readdirSync(inCheckout('samples'))) {
    if (!name.endsWith('.txt')) continue;
    const text = readFileSync(inCheckout('samples', name), 'utf8').replaceAll(/<[^>]*>/g, '\n');
    for (const clause of text.split(/[\s，。；、：:|]+/)) {
      if (clause.length >= 3 && clause.length <= 24 && CJK.test(clause)) found.add(clause);
    }
  }
  return [...found];
}

/** The same numbers each time, so that two runs measure the same. */
function makeRandom(seed = 20_260_101) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * @param {pg.Client} client
 * @param {string} slug
 * @param {number} standards
 * @param {number} indicators
 * @param {readonly string[]} clauses
 * @returns {Promise<string>}
 */
async function plantOrganisation(client, slug, standards, indicators, clauses) {
  const random = makeRandom(slug.length * 7919);
  const clause = () => clauses[random(clauses.length)] ?? '';
  const sentence = () => `${clause()}，${clause()}，${clause()}。`;
  await client.query('BEGIN');
  const made = await client.query('INSERT INTO organisation (name, slug) VALUES ($1, $1) RETURNING id', [
    slug,
  ]);
  const organisationId = idOf(made);
  await client.query("SELECT set_config('app.organisation_id', $1, true)", [organisationId]);
  for (let index = 0; index < standards; index += 1) {
    const code = `BEN${String(1000 + (index % 97))}-${String(index).padStart(4, '0')}`;
    const release = await client.query(insertRelease, [
      organisationId,
      code,
      `${clause()}${clause()}`,
      1 + (index % 6),
      sentence(),
    ]);
    const values = [organisationId, idOf(release)];
    const units = Array.from({ length: 5 }, (_, n) => ({ n: n + 1, text: clause() }));
    const elements = Array.from({ length: 20 }, (_, n) => ({ n: n + 1, text: `${clause()}${clause()}` }));
    const lines = Array.from({ length: indicators }, (_, n) => ({ n: n + 1, text: sentence() }));
    const items = Array.from({ length: 60 }, (_, n) => ({
      n: n + 1,
      text: clause(),
      items: n % 6 === 0 ? [clause(), clause()] : [],
    }));
    await client.query(insertUnits, [...values, JSON.stringify(units)]);
    await client.query(insertElements, [...values, JSON.stringify(elements)]);
    await client.query(insertIndicators, [...values, JSON.stringify(lines)]);
    await client.query(insertItems, [...values, JSON.stringify(items)]);
    await client.query(publish, values);
    // A release is superseded only after it was published, as in life.
    if (index % 10 === 9) await client.query(supersede, values);
  }
  await client.query('COMMIT');
  return organisationId;
}

/** @param {pg.QueryResult} result */
function idOf(result) {
  const rows = /** @type {{ id: string }[]} */ (result.rows);
  return rows[0]?.id ?? '';
}

const insertRelease = `
WITH lineage AS (
  INSERT INTO standard (organisation_id, lineage_code, kind) VALUES ($1, $2, 'occupation') RETURNING id
)
INSERT INTO release (organisation_id, standard_id, code, version, name, kind, level, description)
SELECT $1, id, $2, 'v1', $3, 'occupation', $4, $5 FROM lineage RETURNING id`;

const insertUnits = `
INSERT INTO unit (organisation_id, release_id, position, code, title)
SELECT $1, $2, n, 'T' || n, text FROM jsonb_to_recordset($3) AS x(n integer, text text)`;

const insertElements = `
INSERT INTO element (organisation_id, release_id, unit_id, position, code, printed_code, title)
SELECT $1, $2, u.id, (x.n - 1) / 5 + 1, u.code || '.' || ((x.n - 1) / 5 + 1), '', x.text
FROM jsonb_to_recordset($3) AS x(n integer, text text)
JOIN unit u ON u.organisation_id = $1 AND u.release_id = $2 AND u.position = (x.n - 1) % 5 + 1`;

const insertIndicators = `
INSERT INTO indicator (organisation_id, release_id, unit_id, element_id, position, code, printed_code, text, raw)
SELECT $1, $2, e.unit_id, e.id, x.n, 'P' || substr(e.code, 2) || '.' || ((x.n - 1) / 20 + 1), '', x.text, x.text
FROM jsonb_to_recordset($3) AS x(n integer, text text)
JOIN (SELECT e.*, row_number() OVER (ORDER BY e.code) - 1 AS place FROM element e
       WHERE e.organisation_id = $1 AND e.release_id = $2) e ON e.place = (x.n - 1) % 20`;

const insertItems = `
INSERT INTO competence_item (organisation_id, release_id, unit_id, kind, position, code, printed_code, text, raw, items)
SELECT $1, $2, u.id, CASE WHEN x.n % 2 = 0 THEN 'knowledge' ELSE 'skill' END, x.n,
       CASE WHEN x.n % 2 = 0 THEN 'K' ELSE 'S' END || lpad(x.n::text, 2, '0'), '', x.text, x.text, x.items
FROM jsonb_to_recordset($3) AS x(n integer, text text, items jsonb)
JOIN unit u ON u.organisation_id = $1 AND u.release_id = $2 AND u.position = (x.n - 1) % 5 + 1`;

const publish = `
UPDATE release SET state = 'published', published_at = now(), content_sha256 = sha256(''::bytea)
WHERE organisation_id = $1 AND id = $2`;

const supersede = `UPDATE release SET state = 'superseded' WHERE organisation_id = $1 AND id = $2`;
