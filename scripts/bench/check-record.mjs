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
    const { rows } = await client.query('SELECT count(*)::int AS n FROM evidence');
    return /** @type {number} */ (rows[0].n);
  });
}

/**
 * A fast answer that is wrong is no answer: each observation answered has its rows, and the trail is whole.
 * @param {string} superuserUrl
 * @param {number} before pieces of evidence before the turns
 * @param {number} answered requests answered
 * @param {number} connections requests under way when a turn ends may be recorded without their answer being seen
 */
export function checkRecord(superuserUrl, before, answered, connections) {
  return connected(superuserUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT (SELECT count(*)::int FROM evidence) AS evidence,
         (SELECT count(*)::int FROM evidence v WHERE created_at > now() - interval '1 hour') AS recent,
         (SELECT count(*)::int FROM claim c WHERE made_at > now() - interval '1 hour') AS claims,
         (SELECT count(*)::int FROM judgement j WHERE judged_at > now() - interval '1 hour') AS judgements,
         (SELECT count(*)::int FROM audit_event WHERE action = 'evidence.recorded') AS events,
         (SELECT count(*)::int FROM idempotency_key) AS answers,
         (SELECT bool_and(hash = sha256(previous_hash || convert_to(record, 'UTF8')) AND previous_hash = coalesce(before, previous_hash))
          FROM (SELECT *, lag(hash) OVER (PARTITION BY organisation_id ORDER BY sequence) AS before FROM audit_event) e) AS whole`,
    );
    const { evidence, claims, judgements, events, answers, whole } = rows[0];
    const added = evidence - before;
    const seen = added >= answered && added <= answered + 8 * connections;
    const complete = events === added && answers === added && whole === true;
    if (!seen || !complete) {
      throw new Error(
        `The record does not hold what was answered: ${JSON.stringify({ answered, added, claims, judgements, events, answers, whole })}`,
      );
    }
  });
}
