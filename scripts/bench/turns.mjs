import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';

/**
 * One turn of load on one server.
 * @typedef {object} Turn
 * @property {string} server
 * @property {number} requests answered
 * @property {number} throughput requests a second
 * @property {number} p50 milliseconds
 * @property {number} p95 milliseconds
 * @property {number} failures
 */

/**
 * @typedef {object} Load
 * @property {string} url of the server, without a path
 * @property {number} seconds
 * @property {number} connections
 * @property {(count: number) => Shot} aim what the next request is
 */

/** @typedef {{ method: 'GET' | 'POST', path: string, headers: Record<string, string>, body?: string }} Shot */

/**
 * Drives one server for some seconds. Every latency is kept, since percentiles of percentiles would be none.
 * @param {string} server
 * @param {Load} load
 * @returns {Promise<Turn>}
 */
export async function drive(server, { url, seconds, connections, aim }) {
  /** @type {number[]} */
  const latencies = [];
  let failures = 0;
  let count = 0;
  /** @type {autocannon.Result} */
  const result = await new Promise((settle, fail) => {
    const run = autocannon(
      {
        url,
        connections,
        duration: seconds,
        requests: [
          {
            setupRequest: (request) => {
              const shot = aim(count);
              count += 1;
              return { ...request, ...shot };
            },
          },
        ],
      },
      (error, done) => {
        if (error instanceof Error) fail(error);
        else settle(done);
      },
    );
    run.on('response', (_client, status, _bytes, milliseconds) => {
      if (status >= 300) failures += 1;
      latencies.push(milliseconds);
    });
  });
  latencies.sort((a, b) => a - b);
  return {
    server,
    requests: latencies.length,
    throughput: latencies.length / result.duration,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    failures: failures + result.errors + result.timeouts,
  };
}

/**
 * @param {readonly number[]} sorted
 * @param {number} share
 */
export function percentile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * Some turns of one server as one.
 * @param {string} server
 * @param {readonly Turn[]} turns
 * @returns {Turn}
 */
export function sumUp(server, turns) {
  const mine = turns.filter((turn) => turn.server === server);
  /** @param {(turn: Turn) => number} of */
  const mean = (of) => mine.reduce((sum, turn) => sum + of(turn), 0) / mine.length;
  return {
    server,
    requests: mine.reduce((sum, turn) => sum + turn.requests, 0),
    throughput: mean((turn) => turn.throughput),
    p50: mean((turn) => turn.p50),
    p95: mean((turn) => turn.p95),
    failures: mine.reduce((sum, turn) => sum + turn.failures, 0),
  };
}

/**
 * An observation of four indicators, of a candidate and at indicators that change with every request.
 * @param {import('./data-set.mjs').DataSet} data
 * @param {ReadonlyMap<string, string>} tokens by organisation
 * @param {string} occurredAt
 * @returns {(count: number) => Shot}
 */
export const observations = (data, tokens, occurredAt) => (count) => {
  const { organisation, enrolmentId } = pick(data, count);
  const start = (count * 4) % organisation.indicatorIds.length;
  return {
    method: 'POST',
    path: `/api/v1/enrolments/${enrolmentId}/evidence`,
    headers: {
      ...headersOf(organisation.id, tokens),
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({
      method: 'direct_observation',
      detail: { version: 1, setting: 'workplace', checklist: [] },
      title: '門市接待觀察',
      occurredAt,
      place: '信義門市',
      context: '尖峰時段，兩組客人同時等候。',
      narrative: '主動招呼客人，複述需求並確認期望的交期，說明後續聯絡方式。',
      durationMinutes: 25,
      judgements: [0, 1, 2, 3].map((step) => ({
        targetId: organisation.indicatorIds[(start + step) % organisation.indicatorIds.length],
        verdict: 'satisfactory',
        remark: '態度親切，內容正確。',
      })),
    }),
  };
};

/**
 * @param {import('./data-set.mjs').DataSet} data
 * @param {ReadonlyMap<string, string>} tokens by organisation
 * @returns {(count: number) => Shot}
 */
export const coverageReads = (data, tokens) => (count) => {
  const { organisation, enrolmentId } = pick(data, count);
  return {
    method: 'GET',
    path: `/api/v1/enrolments/${enrolmentId}/coverage`,
    headers: headersOf(organisation.id, tokens),
  };
};

/**
 * Organisations take turns; a prime stride spreads the enrolments.
 * @param {import('./data-set.mjs').DataSet} data
 * @param {number} count
 */
function pick(data, count) {
  const organisation = data.organisations[count % data.organisations.length];
  if (organisation === undefined) throw new Error('The data set has no organisation.');
  const enrolmentId = organisation.enrolmentIds[(count * 7919) % organisation.enrolmentIds.length] ?? '';
  return { organisation, enrolmentId };
}

/**
 * Both servers are sent the same; the bare one needs to be told the organisation, the product finds it itself.
 * @param {string} organisationId
 * @param {ReadonlyMap<string, string>} tokens
 */
const headersOf = (organisationId, tokens) => ({
  authorization: `Bearer ${tokens.get(organisationId) ?? ''}`,
  'x-organisation': organisationId,
});
