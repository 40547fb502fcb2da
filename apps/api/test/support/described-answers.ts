import { isRecord } from '@attest/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type Json = { [name: string]: unknown };

export interface Answered {
  readonly method: string;
  /** Below the prefix of the API, without a query. */
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const objectIn = (value: unknown, name: string): Json => {
  const found = isRecord(value) ? value[name] : undefined;
  return isRecord(found) ? found : {};
};

const document: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../openapi.json'), 'utf8'));

/** Fields that nobody described are as wrong as those that are missing. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (!isRecord(schema)) return schema;
  const inner: Json = Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [name, closed(value)]),
  );
  return 'properties' in inner ? { additionalProperties: false, ...inner } : inner;
}

/** What an answer is looked at for; an address or a password is as somebody typed it. */
const formats = {
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
};

const ajv = new Ajv2020({
  ...{ strict: false, allErrors: true, logger: false, formats },
  // The document is linted by itself; each test file compiles anew, and looks at a few answers only.
  ...{ meta: false, validateSchema: false, code: { optimize: false } },
});
ajv.addSchema({
  $id: 'api',
  components: {
    schemas: Object.fromEntries(
      Object.entries(objectIn(objectIn(document, 'components'), 'schemas')).map(([name, schema]) => [
        name,
        closed(schema),
      ]),
    ),
  },
});

const routes = Object.entries(objectIn(document, 'paths')).map(([path, operations]) => ({
  path,
  operations,
  pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  parameters: path.split('{').length - 1,
}));
routes.sort((a, b) => a.parameters - b.parameters);

const compiled = new Map<unknown, ValidateFunction>();

/** Compiled once for each process, when it is first asked for. */
function validatorOf(schema: Json): ValidateFunction {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const pointed = JSON.stringify(closed(schema)).replaceAll('"#/', '"api#/');
  const validator = ajv.compile(JSON.parse(pointed) as object);
  compiled.set(schema, validator);
  return validator;
}

/** What is wrong with an answer, by the API's own description; empty when it is as described. */
export function undescribed(answer: Answered): string[] {
  const method = answer.method.toLowerCase();
  const route = routes.find(
    ({ pattern, operations }) =>
      pattern.test(answer.path) && isRecord(operations) && isRecord(operations[method]),
  );
  if (route === undefined) return [];
  const where = `${answer.method} ${route.path} → ${String(answer.status)}`;
  const response = responseOf(objectIn(route.operations, method), answer.status);
  const wrong =
    response === undefined
      ? ['a status that is not described']
      : [...wrongHeaders(response, answer), ...wrongCode(response, answer), ...wrongBody(response, answer)];
  return wrong.map((what) => `${where}: ${what}`);
}

function responseOf(operation: Json, status: number): Json | undefined {
  const responses = objectIn(operation, 'responses');
  const found = responses[String(status)] ?? (status >= 400 ? responses['default'] : undefined);
  if (!isRecord(found)) return undefined;
  const name = typeof found['$ref'] === 'string' ? found['$ref'].split('/').at(-1) : undefined;
  return name === undefined ? found : objectIn(objectIn(objectIn(document, 'components'), 'responses'), name);
}

/** Said of an answer, when it carries them, and carried, when it is said. */
const toldHeaders = ['etag', 'location', 'retry-after', 'idempotency-replayed', 'content-disposition'];
/** Of some answers of a route only. */
const sometimes = ['idempotency-replayed', 'retry-after'];

function wrongHeaders(response: Json, { headers, status }: Answered): string[] {
  const described = Object.keys(objectIn(response, 'headers')).map((name) => name.toLowerCase());
  const carried = toldHeaders.filter((name) => headers[name] !== undefined);
  const missing = toldHeaders.filter(
    (name) => described.includes(name) && !sometimes.includes(name) && !carried.includes(name),
  );
  return [
    ...carried.filter((name) => !described.includes(name)).map((name) => `${name} is not described`),
    ...(status < 300 ? missing.map((name) => `${name} is described, and not there`) : []),
  ];
}

/** The codes that a route refuses with stand in the description of the status. */
function wrongCode(response: Json, { status, text }: Answered): string[] {
  const description = String(response['description']);
  if (status < 400 || description === 'Anything else that goes wrong' || text === '') return [];
  const { code } = JSON.parse(text) as { code?: string };
  const known = description.split(/, |: | \(| /);
  return code === undefined || known.includes(code) ? [] : [`${code} is not described`];
}

function wrongBody(response: Json, { method, headers, text }: Answered): string[] {
  if (method === 'HEAD') return [];
  const [mediaType = ''] = String(headers['content-type'] ?? '').split(';');
  const contents = objectIn(response, 'content');
  if (text === '' && Object.keys(contents).length === 0) return [];
  const content = contents[mediaType] ?? contents['*/*'];
  if (!isRecord(content)) {
    return [`${text === '' ? 'no body' : mediaType} is not described`];
  }
  if (!mediaType.endsWith('json')) return [];
  const validate = validatorOf(objectIn(content, 'schema'));
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = '', params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
