import pg from 'pg';

/**
 * @param {string} superuserUrl
 * @template T
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function connected(superuserUrl, work) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @param {string} superuserUrl */
export function countRecorded(superuserUrl) {
  return connected(superuserUrl, async (client) => {
    /** @type {pg.QueryResult<{ n: number }>} */
    const { rows } = await client.query('SELECT count(*)::int AS n FROM evidence');
    return rows[0]?.n ?? 0;
  });
}

/**
 * A fast answer that is wrong is no answer: each observation answered has its rows, and the trail is whole.
 * @param {string} superuserUrl
 * @param {number} before pieces of evidence before the turns
 * @param {Date} begun when the turns began
 * @param {number} answered requests answered
 * @param {number} connections requests under way when a turn ends may be recorded without their answer being seen
 */
export function checkRecord(superuserUrl, before, begun, answered, connections) {
  return connected(superuserUrl, async (client) => {
    /** @type {pg.QueryResult<{ evidence: number, claims: number, judgements: number, events: number, answers: number, whole: boolean }>} */
    const { rows } = await client.query(
      `SELECT (SELECT count(*)::int FROM evidence) AS evidence,
         (SELECT count(*)::int FROM claim WHERE made_at > $1) AS claims,
         (SELECT count(*)::int FROM judgement WHERE judged_at > $1) AS judgements,
         (SELECT count(*)::int FROM audit_event WHERE action = 'evidence.recorded') AS events,
         (SELECT count(*)::int FROM idempotency_key) AS answers,
         (SELECT bool_and(hash = sha256(previous_hash || convert_to(record, 'UTF8')) AND previous_hash = coalesce(before, previous_hash))
          FROM (SELECT *, lag(hash) OVER (PARTITION BY organisation_id ORDER BY sequence) AS before FROM audit_event) e) AS whole`,
      [begun],
    );
    const [found] = rows;
    if (found === undefined) throw new Error('The record could not be counted.');
    const added = found.evidence - before;
    const seen = added >= answered && added <= answered + 8 * connections;
    const complete =
      found.claims === 4 * added &&
      found.judgements === 4 * added &&
      found.events === added &&
      found.answers === added;
    if (!seen || !complete || !found.whole) {
      throw new Error(
        `The record does not hold what was answered: ${JSON.stringify({ answered, added, ...found })}`,
      );
    }
  });
}
