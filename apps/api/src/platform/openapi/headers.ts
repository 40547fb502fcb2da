import type { OpenAPIObject } from '@nestjs/swagger';

type Headers = NonNullable<NonNullable<OpenAPIObject['components']>['headers']>;

/** Headers of answers; each is described once and referred to. */
const headers = {
  'RateLimit-Limit': { description: 'Requests a minute.', schema: { type: 'integer' } },
  'RateLimit-Remaining': { description: 'Requests that are left of them.', schema: { type: 'integer' } },
  'RateLimit-Reset': { description: 'Seconds until they are counted anew.', schema: { type: 'integer' } },
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
  ETag: {
    description:
      'The version that is answered; sent back as If-Match with a change, or as If-None-Match with a read.',
    schema: { type: 'string' },
  },
  'Idempotency-Replayed': {
    description: 'The request was answered before, with the same.',
    schema: { type: 'string', enum: ['true'] },
  },
  'Content-Disposition': { description: 'The name of the file.', schema: { type: 'string' } },
  'Content-Range': { description: 'Which bytes of how many.', schema: { type: 'string' } },
  'Accept-Ranges': { description: 'Parts can be asked for.', schema: { type: 'string' } },
  'Upload-Offset': { description: 'Bytes that were received.', schema: { type: 'integer' } },
  'Upload-Length': { description: 'Bytes of the whole file.', schema: { type: 'integer' } },
  'Upload-Expires': { description: 'Until when the upload can go on.', schema: { type: 'string' } },
  'Tus-Resumable': { description: 'The version of the protocol.', schema: { type: 'string' } },
  Location: { description: 'Where what was made is found.', schema: { type: 'string' } },
} as const satisfies Headers;

export type HeaderName = keyof typeof headers;

export const headerComponents: Headers = headers;

export const headersNamed = (names: readonly HeaderName[]): Headers =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** On every answer. */
export const everyHeader = headersNamed(['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset']);
