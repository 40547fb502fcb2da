import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';

/** What jest-circus lays among the globals for one file: the tests, who hears of them, `jest.setTimeout`. */
const OF_ONE_FILE = ['JEST_STATE_SYMBOL', 'EVENT_HANDLERS', 'TEST_TIMEOUT_SYMBOL'];

/**
 * Tests run among Node's own globals, not in a context of their own: there, each file would load everything anew
 * (ADR 0060).
 */
export default class SharedEnvironment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  /** The legacy ones. */
  fakeTimers = null;
  #ofProcess = { exit: process.exit, getBuiltinModule: process.getBuiltinModule };

  /** @param {import('@jest/environment').JestEnvironmentConfig} config */
  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    for (const symbol of Object.getOwnPropertySymbols(globalThis))
      if (OF_ONE_FILE.includes(symbol.description ?? '')) Reflect.deleteProperty(globalThis, symbol);
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    Object.assign(process, this.#ofProcess);
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return null;
  }
}
