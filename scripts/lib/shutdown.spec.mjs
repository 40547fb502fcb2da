import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { makeShutdown } from './shutdown.mjs';

describe('stopping', () => {
  it('goes through everything started, last first, each after the one before is done, and only once', async () => {
    const shutdown = makeShutdown(new EventEmitter());
    /** @type {string[]} */
    const stopped = [];
    shutdown.onStop(() => void stopped.push('folder'));
    shutdown.onStop(async () => {
      await wait(20);
      stopped.push('database');
    });
    shutdown.onStop(() => void stopped.push('application'));
    await Promise.all([shutdown.run(), shutdown.run()]);
    expect(stopped).toEqual(['application', 'database', 'folder']);
  });

  it('is asked for by any of the signals', () => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      const source = new EventEmitter();
      const shutdown = makeShutdown(source);
      expect(shutdown.asked.aborted).toBe(false);
      source.emit(name);
      expect(shutdown.asked.aborted).toBe(true);
    }
  });

  it('does not take the Ctrl-C that npm passes on for impatience, but a later one it does', async () => {
    const source = new EventEmitter();
    const shutdown = makeShutdown(source, 50);
    source.emit('SIGINT');
    source.emit('SIGINT');
    expect(shutdown.urgent.aborted).toBe(false);
    await wait(80);
    source.emit('SIGINT');
    expect(shutdown.urgent.aborted).toBe(true);
  });
});
