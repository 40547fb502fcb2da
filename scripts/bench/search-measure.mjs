import { cpus, totalmem } from 'node:os';
import pg from 'pg';
import { loadBuilt } from '../lib/commands.mjs';

/**
 * @typedef {object} SearchResult
 * @property {string} what
 * @property {string} q
 * @property {number} found how many entries in all
 * @property {number} p50 milliseconds
 * @property {number} p95 milliseconds
 * @property {string[]} scans how the plan reads the tables of the search
 */

/**
 * @typedef {{ name: string, text: string }} Statement
 * @typedef {{ searchByGrams: Statement, searchProven: Statement }} SearchStatements
 * @typedef {{ grams: string[], beginnings: string[], toProve: string[], terms: string[] }} Plan
 * @typedef {{ 'Node Type': string, 'Relation Name'?: string, 'Index Name'?: string, 'Index Cond'?: string, Plans?: PlanNode[] }} PlanNode
 */

/** From the rarest to what stands in nearly every standard. */
const QUERIES = [
  { what: 'two characters, frequent', q: '作業' },
  { what: 'two characters', q: '分析' },
  { what: 'two characters, rare', q: '虛擬' },
  { what: 'four characters', q: '問題解決' },
  { what: 'eight characters', q: '標準作業程序文件' },
  { what: 'two words', q: '資料 分析' },
  { what: 'three words', q: '評估 計畫 風險' },
  { what: 'one character', q: '作' },
  { what: 'beginning of a word', q: 'ex' },
  { what: 'a code', q: 'BEN1042-0042' },
  { what: 'nothing', q: '霹靂' },
];

/**
 * The statements of the product, as its role and under row-level security, in one transaction each.
 * @param {{ appUrl: string, organisationId: string, rounds: number }} run
 * @returns {Promise<SearchResult[]>}
 */
export async function measureSearch({ appUrl, organisationId, rounds }) {
  const { searchByGrams, searchProven } = /** @type {SearchStatements} */ (
    await loadBuilt('apps', 'api', 'src', 'features', 'search', 'search-statements.js')
  );
  const { planSearch } = /** @type {{ planSearch: (q: string) => Plan }} */ (
    await loadBuilt('libs', 'domain', 'src', 'index.js')
  );
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  /** @param {() => Promise<unknown>} work */
  const within = async (work) => {
    await client.query('BEGIN');
    await client.query("SELECT set_config('app.organisation_id', $1, true)", [organisationId]);
    await work();
    await client.query('COMMIT');
  };
  try {
    const results = [];
    for (const { what, q } of QUERIES) {
      const { grams, beginnings, toProve, terms } = planSearch(q);
      /** @type {(string | number | string[] | null)[]} */
      const values = [grams, beginnings, ['published'], null, null, null, null, null, 5, null];
      const statement = toProve.length === 0 ? searchByGrams : searchProven;
      if (toProve.length > 0)
        values.push(
          toProve.map((term) => `%${term}%`),
          terms[0] ?? '',
        );
      const times = [];
      let found = 0;
      for (let round = -5; round < rounds; round += 1) {
        const begun = performance.now();
        await within(async () => {
          const answer = await client.query({ ...statement, values });
          const rows = /** @type {{ counts: { count: number }[] }[]} */ (answer.rows);
          found = rows[0]?.counts.reduce((sum, { count }) => sum + count, 0) ?? 0;
        });
        if (round >= 0) times.push(performance.now() - begun);
      }
      times.sort((a, b) => a - b);
      /** @type {string[]} */
      let scans = [];
      await within(async () => {
        scans = await scansOf(client, statement, values);
      });
      results.push({ what, q, found, p50: quantile(times, 0.5), p95: quantile(times, 0.95), scans });
    }
    return results;
  } finally {
    await client.end();
  }
}

/**
 * @param {readonly number[]} sorted
 * @param {number} share
 */
const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/**
 * How the plan that the prepared statement now has reads the tables of the search, and under which condition.
 * @param {pg.Client} client
 * @param {Statement} statement
 * @param {readonly (string | number | readonly string[] | null)[]} values
 */
async function scansOf(client, { name }, values) {
  const literals = values.map((value) =>
    value === null
      ? 'NULL'
      : Array.isArray(value)
        ? pg.escapeLiteral(`{${value.map((each) => JSON.stringify(each)).join(',')}}`)
        : pg.escapeLiteral(String(value)),
  );
  const explained = await client.query(
    `EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE ${pg.escapeIdentifier(name)} (${literals.join(', ')})`,
  );
  const rows = /** @type {{ 'QUERY PLAN': { Plan: PlanNode }[] }[]} */ (explained.rows);
  /** @type {string[]} */
  const found = [];
  /** @param {PlanNode} node */
  const visit = (node) => {
    const table = node['Relation Name'];
    if (table === 'search_gram' || table === 'search_entry') {
      const index = node['Index Name'];
      found.push(
        index === undefined
          ? `${table}: ${node['Node Type']}`
          : `${table}: ${node['Node Type']} ${index} (${node['Index Cond']})`,
      );
    }
    if (node['Node Type'] === 'Bitmap Heap Scan') found.pop();
    if (node['Node Type'] === 'Bitmap Index Scan')
      found.push(`${node['Index Name']}: Bitmap Index Scan (${node['Index Cond']})`);
    for (const below of node['Plans'] ?? []) visit(below);
  };
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
  if (plan) visit(plan);
  return [...new Set(found)];
}

/**
 * @param {readonly SearchResult[]} results
 * @param {{ entries: number }} data
 * @param {number} goal milliseconds that no p95 may exceed
 */
export function searchReport(results, { entries }, goal) {
  const slow = results.filter(({ p95 }) => p95 > goal);
  const unindexed = results.filter(({ scans }) => scans.some((scan) => !scan.includes('organisation_id = ')));
  const plans = [...new Set(results.flatMap(({ scans }) => scans))];
  const text = [
    `${entries.toLocaleString('en')} lines to find · Node ${process.versions.node} · ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'} · ${Math.round(totalmem() / 2 ** 30)} GiB`,
    '',
    '| Looked for | Words | Found | p50 ms | p95 ms |',
    '| ---------- | ----- | ----: | -----: | -----: |',
    ...results.map(
      ({ what, q, found, p50, p95 }) =>
        `| ${what} | ${q} | ${found.toLocaleString('en')} | ${p50.toFixed(1)} | ${p95.toFixed(1)} |`,
    ),
    '',
    'How the plans read the tables:',
    ...plans.map((plan) => `  ${plan}`),
    '',
    slow.length === 0
      ? `Every p95 is within ${goal} ms.`
      : `Above ${goal} ms: ${slow.map(({ q }) => q).join(', ')}.`,
    ...unindexed.map(({ q }) => `Not by an index led by the organisation: ${q}.`),
  ].join('\n');
  return { text, met: slow.length === 0 && unindexed.length === 0 };
}
