import { cpus, totalmem } from 'node:os';

/**
 * @typedef {object} Line
 * @property {'record' | 'coverage'} path
 * @property {import('./turns.mjs').Turn} attest
 * @property {import('./turns.mjs').Turn} bare
 * @property {number} ratio
 * @property {number} goal
 */

const TITLES = {
  record: 'Record an observation of 4 indicators',
  coverage: 'Read coverage of a unit of 60 indicators',
};

/**
 * The table, as Markdown that is read as well in a terminal.
 * @param {{ lines: readonly Line[], data: import('./data-set.mjs').DataSet, connections: number, warmUpSeconds: number, turnSeconds: number }} run
 */
export function report({ lines, data, connections, warmUpSeconds, turnSeconds }) {
  const rows = lines.flatMap(({ path, attest, bare, ratio, goal }) => [
    [TITLES[path], 'bare Node + pg', ...figures(bare), '1.00', ''],
    [
      '',
      'Attest',
      ...figures(attest),
      ratio.toFixed(2),
      `${goal.toFixed(2)} ${ratio >= goal ? 'reached' : 'missed'}`,
    ],
  ]);
  const head = ['Path', 'Server', 'requests/s', 'p50 ms', 'p95 ms', 'ratio', 'goal'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  /** @param {readonly string[]} cells */
  const line = (cells) =>
    `| ${cells.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  return [
    '',
    `${data.organisations.length} organisations, ${data.evidence.toLocaleString('en')} pieces of evidence · ${connections} connections · ` +
      `${warmUpSeconds} s of warm-up and ${turnSeconds} s measured each turn, 2 turns each in turns`,
    `Node ${process.versions.node} · ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'} · ${Math.round(totalmem() / 2 ** 30)} GiB`,
    '',
    line(head),
    `|${widths.map((width, column) => (column < 2 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`,
    ...rows.map(line),
    '',
  ].join('\n');
}

/** @param {import('./turns.mjs').Turn} turn */
function figures({ throughput, p50, p95 }) {
  return [throughput.toFixed(0), p50.toFixed(1), p95.toFixed(1)];
}
