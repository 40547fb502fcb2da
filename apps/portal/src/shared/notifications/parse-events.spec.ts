/** @jest-environment node */
import { createEventParser, type StreamEvent } from './parse-events';

const stream =
  'retry: 3000\n\nid: 7\nevent: notification\ndata: {"a":1}\n\n: still here\n\nid: 9\nevent: notification\ndata: 第一行\ndata: 第二行\n\n';

const read = (parts: readonly string[]): StreamEvent[] => {
  const events: StreamEvent[] = [];
  const take = createEventParser((event) => events.push(event));
  for (const part of parts) take(part);
  return events;
};

describe('a stream of events', () => {
  it('is the same wherever it is cut', () => {
    const whole = read([stream]);
    expect(whole).toEqual([
      { id: '7', event: 'notification', data: '{"a":1}' },
      { id: '9', event: 'notification', data: '第一行\n第二行' },
    ]);
    for (let at = 0; at <= stream.length; at += 1)
      expect(read([stream.slice(0, at), stream.slice(at)])).toEqual(whole);
    expect(read(Array.from(stream))).toEqual(whole);
    expect(read([stream.replaceAll('\n', '\r\n')])).toEqual(whole);
  });

  it('keeps what is not finished to itself', () => {
    expect(read(['id: 7\ndata: half'])).toEqual([]);
  });
});
