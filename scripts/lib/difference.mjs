const CONTEXT_LINES = 3;
const SHOWN_LINES = 12;

/**
 * Shows where two texts part, for a person who has to find the cause.
 * @param {string} before
 * @param {string} after
 * @returns {string}
 */
export function firstDifference(before, after) {
  const old = before.split('\n');
  const now = after.split('\n');
  const at = now.findIndex((line, index) => line !== old[index]);
  const start = at === -1 ? Math.min(old.length, now.length) : at;
  const shown = [
    ...now.slice(Math.max(0, start - CONTEXT_LINES), start).map((line) => `  ${line}`),
    ...old.slice(start, start + SHOWN_LINES).map((line) => `- ${line}`),
    ...now.slice(start, start + SHOWN_LINES).map((line) => `+ ${line}`),
  ];
  return [`First difference, line ${start + 1}:`, ...shown].join('\n');
}
