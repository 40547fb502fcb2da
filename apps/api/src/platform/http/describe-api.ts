import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Problem, ProblemField } from './api-problems';

/** The OpenAPI document of everything there is, from the code; the portal's client types are made from it. */
export function describeApi(app: INestApplication, apiPrefix: string): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Attest')
    .setDescription(
      [
        'Competency assessment and evidence tracking on published standards.',
        'Errors are problem+json (RFC 9457) with a stable `code`, in the language of Accept-Language (zh-TW, en).',
        'A POST that answers 201 needs an Idempotency-Key, kept for 30 days: repeated with the same key and body it gets the same answer and `Idempotency-Replayed: true`. Uploads of files are exempt.',
        'What two people edit carries an ETag; a change sends it back as If-Match (428 without, 412 when stale).',
        'Lists page by cursor: `?cursor=&limit=`, 50 at a time, 200 at most.',
        'Bodies are bounded by route (413), and requests by account and by network within a minute (429); `RateLimit-*` says what is left.',
      ].join('\n\n'),
    )
    .setVersion('1')
    .addServer(`/${apiPrefix}`, 'this server')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .addCookieAuth('attest_refresh', { type: 'apiKey', in: 'cookie' }, 'refresh')
    .build();
  const document = SwaggerModule.createDocument(app, settings, {
    extraModels: [Problem, ProblemField],
    ignoreGlobalPrefix: true,
  });
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete]) {
      if (operation) complete(operation, operation === path.post);
    }
  }
  return document;
}

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameter = NonNullable<Operation['parameters']>[number];

/** What is so of every route of a kind is said here once, and not by each controller. */
function complete(operation: Operation, posted: boolean): void {
  const parameters = operation.parameters ?? [];
  const body = operation.requestBody;
  const isUpload = body !== undefined && 'content' in body && 'multipart/form-data' in body.content;
  if (posted && '201' in operation.responses && !isUpload) parameters.push(idempotencyKey);
  operation.parameters = parameters.filter(
    (parameter, index) => parameters.findIndex((other) => nameOf(other) === nameOf(parameter)) === index,
  );
  operation.responses['default'] ??= {
    description: 'Anything that goes wrong',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

const nameOf = (parameter: Parameter): string =>
  'name' in parameter ? `${parameter.in} ${parameter.name}` : parameter.$ref;

const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    '8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
};
