import type { FastifyInstance, FastifyRequest } from 'fastify';
import { BadRequest } from '../errors/domain-error';
import { ValidationFailed } from '../validation/validation-failed';
import { bodySizeOf } from './route-config';
import { type Misshapen, misshapenIn } from './body-structure';

/**
 * JSON is the one kind of body that is read whole; its shape is bounded before anything is made of it. A form of
 * another site could be sent without asking, so none is read.
 */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser(['text/plain', 'application/json']);
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    void parse(request, String(text), (error, body) => {
      const found = error == null ? misshapenIn(body, bodySizeOf(request.routeOptions.config).values) : null;
      done(found === null ? error : refusalOf(found), body);
    });
  });
}

/** No list of the API has so many filters. */
const MOST_IN_QUERY = 100;

/** What stands behind the question mark becomes text of statements as well. @throws ValidationFailed, BadRequest */
export function refuseMisshapenQuery({ query }: FastifyRequest): void {
  const found = misshapenIn(query, MOST_IN_QUERY);
  if (found !== null) throw refusalOf(found);
}

const refusalOf = (found: Misshapen): Error =>
  found.kind === 'unstorable' ? unstorable(found.path) : new BadRequest('body_too_complex');

const unstorable = (field: string): ValidationFailed =>
  new ValidationFailed([{ field: field.replaceAll('\0', ''), rule: 'isStorable', limits: [] }]);
