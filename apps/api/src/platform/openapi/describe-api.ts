import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Problem, ProblemField } from '../http/api-problems';
import { withExamples } from './examples';
import { asJsonSchema } from './json-schema';
import { headerComponents } from './headers';
import { completeOperation } from './operations';
import { refusalResponses } from './refusals';
import { tags } from './tags';

const about = [
  'Competency assessment and evidence tracking on published standards.',
  'Errors are problem+json (RFC 9457) with a stable `code`, in the language of Accept-Language (zh-TW, en).',
  'A POST that answers 201 needs an Idempotency-Key, kept for 30 days: repeated with the same key and body it gets the same answer and `Idempotency-Replayed: true`. Uploads of files are exempt.',
  'What two people edit carries an ETag; a change sends it back as If-Match (428 without, 412 when stale).',
  'Lists page by cursor: `?cursor=&limit=`, 50 at a time, 200 at most.',
  'Bodies are bounded by route (413), and requests by account and by network within a minute (429); `RateLimit-*` says what is left.',
].join('\n\n');

/**
 * The OpenAPI document of everything there is, from the code; the portal's client types are made from it. What a
 * controller says of a route is taken from it, what is so of every route of a kind is added here.
 *
 * @param apiPrefix `api/v1`
 */
export function describeApi(app: INestApplication, apiPrefix: string): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Attest')
    .setDescription(about)
    .setVersion('1')
    .addServer(`/${apiPrefix}`, 'this server')
    .addBearerAuth({
      ...{ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      description: 'The access token of a session, for some minutes.',
    })
    .addCookieAuth(
      'attest_refresh',
      { type: 'apiKey', in: 'cookie', description: 'Set by signing in; it renews the session.' },
      'refresh',
    );
  for (const [name, description] of Object.entries(tags)) settings.addTag(name, description);
  const document = SwaggerModule.createDocument(app, settings.build(), {
    extraModels: [Problem, ProblemField],
    ignoreGlobalPrefix: true,
  });
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const method of ['get', 'head', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = operations[method];
      if (operation !== undefined) operations[method] = completeOperation(operation, { method, path });
    }
  }
  document.components = {
    ...document.components,
    headers: headerComponents,
    responses: usedOf(refusalResponses, document.paths),
  };
  return withExamples(asJsonSchema(document));
}

/** A description names nothing that no route refers to. */
function usedOf<T>(components: Readonly<Record<string, T>>, paths: object): Record<string, T> {
  const text = JSON.stringify(paths);
  return Object.fromEntries(
    Object.entries(components).filter(([name]) => text.includes(`"#/components/responses/${name}"`)),
  );
}
