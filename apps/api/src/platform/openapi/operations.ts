import { type Action, permissions, type Role, roles } from '@attest/domain';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ROUTE_KEEPS_NO_KEYS, ROUTE_PERMISSION } from '../auth/decorators';
import { everyHeader, type HeaderName, headersNamed } from './headers';
import { type RefusalName, type Response, withRefusals } from './refusals';
import { ROUTE_HEADERS } from './route-facts';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameter = NonNullable<Operation['parameters']>[number];

interface Place {
  readonly method: 'get' | 'head' | 'post' | 'put' | 'patch' | 'delete';
  /** `/enrolments/{id}` */
  readonly path: string;
}

/** What the decorators of a route say of it. */
interface Facts {
  /** An action of the table of permissions, or `public`. */
  readonly permission: string;
  readonly headers: readonly HeaderName[];
}

/** The same as the extensions that leave the description again. */
interface RouteFacts {
  readonly [ROUTE_PERMISSION]?: string;
  readonly [ROUTE_HEADERS]?: readonly HeaderName[];
  readonly [ROUTE_KEEPS_NO_KEYS]?: boolean;
}

/** What is so of every route of a kind is said here once, and not by each controller. */
export function completeOperation(given: Operation, place: Place): Operation {
  const {
    [ROUTE_PERMISSION]: permission = 'public',
    [ROUTE_HEADERS]: headers = [],
    [ROUTE_KEEPS_NO_KEYS]: keepsNoKeys = false,
    ...operation
  } = given as Operation & RouteFacts;
  const isKeyed = place.method === 'post' && '201' in operation.responses && !keepsNoKeys;
  const facts: Facts = {
    permission,
    headers: [...headers, ...(isKeyed ? (['Idempotency-Replayed'] as const) : [])],
  };
  const parameters = eachOnce([...(operation.parameters ?? []), ...(isKeyed ? [idempotencyKey] : [])]);
  const completed = { ...operation, parameters };
  return {
    ...completed,
    description: descriptionOf(completed, facts),
    security: securityOf(completed, facts),
    responses: responsesOf(completed, place, facts),
  };
}

const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    '8 to 200 visible ASCII characters, a UUID for example; the same one when the request is repeated',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
};

const eachOnce = (parameters: readonly Parameter[]): Parameter[] =>
  [
    ...new Map(parameters.toReversed().map((parameter) => [nameOf(parameter), parameter])).values(),
  ].toReversed();

const nameOf = (parameter: Parameter): string =>
  'name' in parameter ? `${parameter.in} ${parameter.name}` : parameter.$ref;

/** Who may ask stands in the table of permissions. */
const descriptionOf = ({ description = '' }: Operation, { permission }: Facts): string =>
  [description, isAction(permission) ? rolesOf(permission) : 'Needs no session.']
    .filter((part) => part !== '')
    .join('\n\n');

const isAction = (permission: string): permission is Action => permission in permissions;

function rolesOf(permission: Action): string {
  const row: Partial<Record<Role, string>> = permissions[permission];
  const who = roles.flatMap((role) => (row[role] === undefined ? [] : [`${role} (${row[role]})`]));
  return `Needs \`${permission}\`: ${who.join(', ')}.`;
}

/** A route that needs no session may be opened by something else, such as the cookie that renews one. */
const securityOf = ({ security = [] }: Operation, { permission }: Facts): Operation['security'] =>
  permission === 'public' ? security : [{ bearer: [] }, ...security.filter((one) => !('bearer' in one))];

/** What a route of this kind may refuse with, besides what its controller says. */
function refusalsOf(
  { parameters = [], requestBody }: Operation,
  { path }: Place,
  facts: Facts,
): RefusalName[] {
  const takes = (place: string) => parameters.some((parameter) => nameOf(parameter).startsWith(place));
  const names: readonly (readonly [RefusalName, boolean])[] = [
    ['BadRequest', requestBody !== undefined || takes('header If-Match') || takes('header Idempotency-Key')],
    ['Unauthenticated', facts.permission !== 'public'],
    ['Forbidden', facts.permission !== 'public'],
    ['NotFound', path.includes('{')],
    ['Conflict', takes('header Idempotency-Key')],
    ['Stale', takes('header If-Match')],
    ['TooLarge', requestBody !== undefined],
    ['UnsupportedType', requestBody !== undefined],
    ['Invalid', requestBody !== undefined || takes('query ')],
    ['PreconditionRequired', takes('header If-Match')],
    ['TooMany', true],
    ['Unavailable', true],
    ['Full', true],
  ];
  return names.flatMap(([name, applies]) => (applies ? [name] : []));
}

function responsesOf(operation: Operation, place: Place, facts: Facts): Operation['responses'] {
  const described = Object.fromEntries(
    Object.entries(operation.responses).flatMap(([status, response]) =>
      response === undefined ? [] : [[status, withHeaders(status, response, facts)]],
    ),
  );
  return withRefusals(described, refusalsOf(operation, place, facts));
}

function withHeaders(status: string, response: Response, { headers }: Facts): Response {
  if ('$ref' in response) return response;
  const isFile = Object.keys(response.content ?? {}).some((type) => !/json|event-stream/.test(type));
  const success: readonly HeaderName[] = [...headers, ...(isFile ? (['Content-Disposition'] as const) : [])];
  // «Not modified» names the state that is still the newest.
  const unchanged = headers.filter((name) => name === 'ETag');
  const more = status < '300' ? success : status === '304' ? unchanged : [];
  return { ...response, headers: { ...response.headers, ...everyHeader, ...headersNamed(more) } };
}
