import { runLanes } from './lanes.mjs';
import { oneCheck } from './tally.mjs';

/** @typedef {import('./lanes.mjs').Part} Part */

/** Something that is waited for. */
function event() {
  let happen = () => {};
  /** @type {Promise<void>} */
  const promise = new Promise((settle) => (happen = settle));
  return { promise, happen };
}

/** What is written, and parts that say when they begin and end. */
function setUp() {
  /** @type {string[]} */
  const written = [];
  /** @type {string[]} */
  const happened = [];
  /**
   * @param {string} title
   * @param {Part['run']} [run]
   * @returns {Part}
   */
  const part = (title, run = async () => oneCheck(true)) => ({
    title,
    run: async (output) => {
      happened.push(`${title} begins`);
      const tally = await run(output);
      happened.push(`${title} ends`);
      return tally;
    },
  });
  const write = (/** @type {string} */ text) => void written.push(text);
  const text = () => written.join('').replaceAll(/\d+\.\d s/g, '… s');
  return { part, write, happened, text };
}

describe('lanes', () => {
  it('run beside each other, and the parts of each one after the other', async () => {
    const { part, write, happened } = setUp();
    const both = event();
    const checks = part('checks', async () => {
      await both.promise;
      return oneCheck(true);
    });
    const stories = part('stories', async () => {
      both.happen();
      return oneCheck(true);
    });
    await runLanes([[checks, part('api')], [stories]], { write });
    expect(happened.slice(0, 2)).toEqual(['checks begins', 'stories begins']);
    expect(happened.indexOf('checks ends')).toBeLessThan(happened.indexOf('api begins'));
  });

  it('say when a part begins, and keep its words together until it is done', async () => {
    const { part, write, text } = setUp();
    const begun = event();
    const done = event();
    const checks = part('checks', async (output) => {
      output.write('formatting\n');
      begun.happen();
      await done.promise;
      if (output.passOn !== 'both') output.passOn('types\n');
      return oneCheck(true);
    });
    const stories = part('stories', async (output) => {
      await begun.promise;
      output.write('a story\n');
      return oneCheck(false);
    });
    const after = part('after', async () => {
      done.happen();
      return oneCheck(true);
    });
    await runLanes([[checks], [stories, after]], { write });
    expect(text()).toBe(
      [
        '\n… checks begins\n\n… stories begins\n',
        '\n── stories ──\na story\n── stories: 0 passed, 1 failed (… s)\n',
        '\n… after begins\n',
        '\n── after ──\n── after: 1 passed, 0 failed (… s)\n',
        '\n── checks ──\nformatting\ntypes\n── checks: 1 passed, 0 failed (… s)\n',
      ].join(''),
    );
  });

  it('write as they come when there is one', async () => {
    const { part, write, text } = setUp();
    let seen = '';
    const unit = part('unit', async (output) => {
      output.write('words\n');
      seen = text();
      expect(output.passOn).toBe('both');
      return oneCheck(true);
    });
    await runLanes([[unit]], { write });
    expect(seen).toBe('\n── unit ──\nwords\n');
    expect(text()).toBe(`${seen}── unit: 1 passed, 0 failed (… s)\n`);
  });

  it('go on after a part that failed or could not run, and give the results in the order named', async () => {
    const { part, write, text } = setUp();
    const broken = part('broken', () => Promise.reject(new Error('no disk')));
    const results = await runLanes(
      [[part('red', async () => oneCheck(false)), broken, part('green')], [part('other')]],
      {
        write,
      },
    );
    expect(results.map(({ title, tally }) => [title, tally.passed, tally.failed])).toEqual([
      ['red', 0, 1],
      ['broken', 0, 1],
      ['green', 1, 0],
      ['other', 1, 0],
    ]);
    expect(text()).toContain('no disk');
  });

  it('begin nothing more in any lane once they are to stop, and say what was written until then', async () => {
    const { part, write, happened, text } = setUp();
    const stop = new AbortController();
    const stopped = (/** @type {string} */ title) =>
      part(title, async (output) => {
        output.write(`half of ${title}\n`);
        if (!stop.signal.aborted)
          await new Promise((settle) => stop.signal.addEventListener('abort', settle));
        return oneCheck(false);
      });
    const running = runLanes(
      [
        [stopped('api'), part('after')],
        [stopped('stories'), part('more')],
      ],
      {
        write,
        stop: stop.signal,
      },
    );
    stop.abort();
    expect((await running).map(({ title }) => title)).toEqual(['api', 'stories']);
    expect(happened).not.toContain('after begins');
    expect(happened).not.toContain('more begins');
    expect(text()).toContain('half of api');
    expect(text()).toContain('half of stories');
  });
});
