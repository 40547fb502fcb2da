import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Problem, ProblemField } from './api-problems';

/** The OpenAPI document of everything there is, from the code; the portal's client types are made from it. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Attest')
    .setDescription(
      [
        'Competency assessment and evidence tracking on published standards.',
        'Errors are problem+json (RFC 9457) with a stable `code`, in the language of Accept-Language (zh-TW, en).',
        'A POST that answers 201 needs an Idempotency-Key, kept for 30 days: repeated with the same key and body it gets the same answer and `Idempotency-Replayed: true`. Uploads of files are exempt.',
        'What two people edit carries an ETag; a change sends it back as If-Match (428 without, 412 when stale).',
        'Lists page by cursor: `?cursor=&limit=`, 50 at a time, 200 at most.',
      ].join('\n\n'),
    )
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .addCookieAuth('attest_refresh', { type: 'apiKey', in: 'cookie' }, 'refresh')
    .build();
  return SwaggerModule.createDocument(app, settings, { extraModels: [Problem, ProblemField] });
}
