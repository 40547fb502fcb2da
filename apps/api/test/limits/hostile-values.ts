import type { Call } from '../support/request';

/** What no field expects. Texts that cannot be kept are refused as they are parsed, wherever they stand. */
const values = ['2026-02-30T00:00:00Z', 2_147_483_648, null, {}];

const cursorOf = (...keys: unknown[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');
const id = '0b6a2f3e-2f0e-4f8e-9a52-6f1f0f6f2b11';

/** As they stand in an address. */
const inAddress = ['%00', '%ED%A0%80', '99999999999999999999', '2026-02-30', '2026-99-99T99:99:99Z', ''];

/** As a page before might have handed them out. */
const cursors = [
  cursorOf('2026-02-30 25:61:61+00', id),
  cursorOf('0000-01-01T00:00:00Z', id),
  cursorOf('9999-99-99 00:00:00+99', id),
  cursorOf('\0', id),
  cursorOf('\ud800', id),
  cursorOf('\0'),
  cursorOf('999999999999999'),
  cursorOf('999', '\ud800', '999999'),
  cursorOf('\ud800', '999999'),
  cursorOf({}, []),
  '!!!!',
];

const inHeaders: readonly Record<string, string>[] = [
  { 'if-match': '"999999999"' },
  { 'if-match': '"-1"' },
  { 'if-match': '*' },
  { 'upload-length': '999999999999999' },
  { 'upload-length': '-1' },
  { 'upload-offset': '99999999999999' },
  {
    'upload-metadata': `filename ${Buffer.from('a\0b\ud800').toString('base64')},sha256 ${'YWI='.repeat(20)}`,
  },
  { 'accept-language': 'zh;q=,en;q=9e999,,;' },
  { range: 'bytes=99999999999999999999-' },
  { 'invitation-token': 'x'.repeat(4_000) },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-type': 'nonsense' },
  { cookie: 'attest_refresh=%00; ;;=' },
];

/** One call, changed in one place at a time. @param query names of what may stand behind the question mark */
export function* nastyCalls(call: Call, query: readonly string[]): Generator<Call> {
  const [path = '', behind = ''] = call.path.split('?');
  for (const name of query) {
    const rest = new URLSearchParams(behind);
    rest.delete(name);
    for (const value of name === 'cursor' ? cursors : inAddress)
      yield { ...call, path: `${path}?${rest.toString()}&${name}=${value}` };
  }
  for (const [found] of path.matchAll(/[0-9a-f-]{36}/g)) {
    for (const value of ['%00', '%FF', 'x']) yield { ...call, path: call.path.replace(found, value) };
  }
  const odd = /^\/(files|uploads|third-party|imports$)/.test(path) ? inHeaders : inHeaders.slice(0, 2);
  for (const headers of odd) yield { ...call, headers: { ...call.headers, ...headers } };
  if (typeof call.body !== 'object' || Buffer.isBuffer(call.body)) return;
  for (const place of placesIn(call.body)) {
    for (const value of values) yield { ...call, body: replaced(call.body, place, value) };
  }
  for (const body of ['null', '[]', '{', '', '{"__proto__":{"a":1}}', '{"a":"\\u0000"}', '{"a":"\\ud800"}'])
    yield { ...call, body };
}

/** Where a body has values, lists and objects included. */
function* placesIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* placesIn(inner, [...path, name]);
}

function replaced(body: unknown, [name, ...rest]: readonly string[], value: unknown): object {
  const copy = (Array.isArray(body) ? [...(body as unknown[])] : { ...Object(body) }) as object;
  if (name === undefined) return copy;
  const inner: unknown = Reflect.get(copy, name);
  Reflect.set(copy, name, rest.length === 0 ? value : replaced(inner, rest, value));
  return copy;
}
