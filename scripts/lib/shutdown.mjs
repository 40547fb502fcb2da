/**
 * What has been started is stopped in the opposite order, once, whoever asks for it: Ctrl-C, `kill`, a closed
 * terminal, or a failure.
 * @typedef {object} Shutdown
 * @property {(stop: () => void | Promise<void>) => void} onStop
 * @property {AbortSignal} asked aborted when the person asks to stop
 * @property {AbortSignal} urgent aborted when the person insists
 * @property {() => Promise<void>} run
 */

/** npm passes the terminal's Ctrl-C on a second time; only later ones are the person insisting. */
const ECHO_MILLISECONDS = 1000;

/**
 * @param {NodeJS.EventEmitter} source where the signals come from
 * @param {number} echo milliseconds
 * @returns {Shutdown}
 */
export function makeShutdown(source = process, echo = ECHO_MILLISECONDS) {
  /** @type {(() => void | Promise<void>)[]} */
  const stops = [];
  const asked = new AbortController();
  const urgent = new AbortController();
  /** @type {Promise<void> | undefined} */
  let ending;
  let askedAt = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    source.on(name, () => {
      if (askedAt === 0) askedAt = Date.now();
      else if (Date.now() - askedAt > echo) urgent.abort();
      asked.abort();
    });
  }
  const stopAll = async () => {
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop();
  };
  return {
    onStop: (stop) => void stops.push(stop),
    asked: asked.signal,
    urgent: urgent.signal,
    run: () => (ending ??= stopAll()),
  };
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<void>} settles when the signal is aborted
 */
export function aborted(signal) {
  return new Promise((settle) => {
    if (signal.aborted) settle();
    signal.addEventListener('abort', () => settle(), { once: true });
  });
}
