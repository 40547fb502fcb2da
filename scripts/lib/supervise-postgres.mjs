import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {import('./embedded-postgres.mjs').RunningPostgres} RunningPostgres */

const PAUSE_MILLISECONDS = 2_000;

/**
 * Starts a server again, on the same port, whenever it has ended by itself: killed, or out of room on its disk. The
 * application goes on meanwhile and says that it is not available.
 * @param {object} options
 * @param {RunningPostgres} options.first
 * @param {(port: number) => Promise<RunningPostgres>} options.start
 * @param {(message: string) => void} options.say
 * @param {number} [options.pause] before each attempt, in milliseconds
 * @returns {{ stop: () => Promise<void> }}
 */
export function supervisePostgres({ first, start, say, pause = PAUSE_MILLISECONDS }) {
  let current = first;
  let stopping = false;

  const startAgain = async () => {
    let said = false;
    while (!stopping) {
      await wait(pause);
      try {
        current = await start(first.port);
        say('The database runs again');
        return;
      } catch (error) {
        if (!said)
          say(`The database does not start; trying on. ${error instanceof Error ? error.message : ''}`);
        said = true;
      }
    }
  };
  const watch = async () => {
    while (!stopping) {
      await current.exited;
      if (stopping) return;
      say('The database has ended by itself and is started again');
      await startAgain();
    }
    await current.stop();
  };

  const watching = watch();
  return {
    stop: async () => {
      stopping = true;
      await current.stop();
      await watching;
    },
  };
}
