/** @jest-environment node */
import { jest } from '@jest/globals';
import { ApiError, networkError } from './api-error';
import { createDeduplicator } from './deduplicate';

const refused = new ApiError({ status: 409, code: 'x', title: '', detail: '', errors: [], facts: {} });

/** A server whose answers come when they are told to. */
function prepared() {
  let keys = 0;
  const sent: { key: string; answer: (text: string) => void; fail: (error: Error) => void }[] = [];
  const onePress = createDeduplicator<string>(
    () => `key-${(keys += 1)}`,
    (error) => error !== refused,
  );
  const press = (content: string, { place = 'POST /a', key }: { place?: string; key?: string } = {}) =>
    onePress({
      place,
      content,
      key,
      send: (used) =>
        new Promise<string>((answer, fail) => {
          sent.push({ key: used, answer, fail });
        }),
    });
  return { press, sent, keys: () => sent.map(({ key }) => key) };
}

describe('one press', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is one request with one key, made before anything is waited for, however often it is repeated', async () => {
    const { press, sent, keys } = prepared();
    const answers = [press('same'), press('same'), press('same')];
    expect(keys()).toEqual(['key-1']);
    sent[0]?.answer('done');
    expect(await Promise.all(answers)).toEqual(['done', 'done', 'done']);
  });

  it('is still the same a moment after its answer, and a new one later', async () => {
    const { press, sent, keys } = prepared();
    const first = press('same');
    sent[0]?.answer('done');
    await first;
    jest.advanceTimersByTime(900);
    expect(await press('same')).toBe('done');
    jest.advanceTimersByTime(200);
    void press('same');
    expect(keys()).toEqual(['key-1', 'key-2']);
  });

  it('is another one when it says something else, goes elsewhere, or follows something else', () => {
    const { press, keys } = prepared();
    void press('on');
    void press('off');
    void press('on');
    void press('on', { place: 'POST /b' });
    expect(keys()).toEqual(['key-1', 'key-2', 'key-3', 'key-4']);
  });

  it.each([
    ['the network broke', networkError(new Error('broken'))],
    ['the answer was lost', new Error('lost')],
  ])(
    'keeps its key after %s, also when the words were changed before it was tried again',
    async (_, error) => {
      const { press, sent, keys } = prepared();
      const first = press('before');
      sent[0]?.fail(error);
      await expect(first).rejects.toBe(error);
      const second = press('after');
      sent[1]?.answer('done');
      await second;
      void press('later');
      expect(keys()).toEqual(['key-1', 'key-1', 'key-2']);
    },
  );

  it('has a new key after a refusal, which changed nothing', async () => {
    const { press, sent, keys } = prepared();
    const first = press('same');
    sent[0]?.fail(refused);
    await expect(first).rejects.toBe(refused);
    void press('same');
    expect(keys()).toEqual(['key-1', 'key-2']);
  });

  it('takes the key it is given', () => {
    const { press, keys } = prepared();
    void press('kept', { key: 'of the outbox' });
    expect(keys()).toEqual(['of the outbox']);
  });
});
