/** What a file of tests imports as `@jest/globals`: runtime.mjs lays it there. */
export const { jest, expect, it, test, describe, beforeAll, beforeEach, afterAll, afterEach } = Reflect.get(
  globalThis,
  Symbol.for('attest.jest-globals'),
);
