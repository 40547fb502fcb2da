import { checkout } from './checkout.mjs';
import { processFacts } from './processes.mjs';
import { runGroup, STOPPED } from './program-group.mjs';

/** A program that starts another one; each says its number, and how often it was told to stop when it ends. */
const COUNTS = `
  let told = 0;
  process.on('SIGINT', () => {
    told += 1;
    if (told === 1) setTimeout(() => { console.log('told ' + told); process.exit(0); }, 300);
  });
  setInterval(() => undefined, 1000);
  console.log('pid ' + process.pid);`;
const STARTS = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(COUNTS)}], { stdio: 'inherit' });`;
const STAYS = `process.on('SIGINT', () => undefined); setInterval(() => undefined, 1000); console.log('pid ' + process.pid);`;

/**
 * @param {string} script
 * @param {{ asked?: AbortSignal, urgent?: AbortSignal }} [signals]
 */
function start(script, signals = {}) {
  let words = '';
  /** @type {(() => void)[]} */
  const looks = [];
  const ended = runGroup(process.execPath, ['-e', script], {
    ...{ cwd: checkout, env: process.env, ...signals },
    passOn: (text) => {
      words += text;
      for (const look of looks) look();
    },
  });
  const pids = () => [...words.matchAll(/pid (\d+)/g)].map(([, pid]) => Number(pid));
  /** @param {number} count @returns {Promise<void>} */
  const running = (count) =>
    new Promise((settle) => {
      const look = () => pids().length >= count && settle();
      looks.push(look);
      look();
    });
  return { ended, words: () => words, pids, running };
}

describe('a program in a group of its own', () => {
  it('gives its words as they come, letters whole, and its exit code', async () => {
    const letter = "Buffer.from('證')";
    const { ended, words } = start(
      `process.stdout.write(${letter}.subarray(0, 2));
       setTimeout(() => { process.stdout.write(${letter}.subarray(2)); process.stderr.write('據'); process.exitCode = 3; }, 100);`,
    );
    expect(await ended).toBe(3);
    expect([...words()].sort()).toEqual(['據', '證']);
  });

  it('is told to stop once, with what it started, and its end is waited for', async () => {
    const asked = new AbortController();
    const { ended, words, pids, running } = start(STARTS + COUNTS, { asked: asked.signal });
    await running(2);
    asked.abort();
    expect(await ended).toBe(STOPPED);
    expect(words().match(/told \d/g)).toEqual(['told 1', 'told 1']);
    expect(pids().filter((pid) => processFacts(pid) !== undefined)).toEqual([]);
  });

  it('is ended at once by who insists', async () => {
    const [asked, urgent] = [new AbortController(), new AbortController()];
    const { ended, pids, running } = start(STAYS, { asked: asked.signal, urgent: urgent.signal });
    await running(1);
    asked.abort();
    urgent.abort();
    expect(await ended).toBe(STOPPED);
    expect(pids().filter((pid) => processFacts(pid) !== undefined)).toEqual([]);
  });

  it('is not started once all is to stop', async () => {
    const { ended, words } = start(COUNTS, { asked: AbortSignal.abort() });
    expect(await ended).toBe(STOPPED);
    expect(words()).toBe('');
  });

  it('that is not there fails with the reason', async () => {
    const missing = runGroup('/nowhere/program', [], { cwd: checkout, env: {}, passOn: () => undefined });
    await expect(missing).rejects.toThrow('ENOENT');
  });
});
