import type { paths } from '@attest/api-client';
import type {
  OkStatus,
  PathsWithMethod,
  RequestBodyJSON,
  RequiredKeysOf,
  ResponseObjectMap,
} from 'openapi-typescript-helpers';

/** What the API's own description says of each request: where it goes, what goes with it, what comes back. */

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The paths that take a method, as the description writes them: `/enrolments/{id}`. */
export type PathOf<M extends Method> = PathsWithMethod<paths, M>;

type Operation<M extends Method, P extends PathOf<M>> = paths[P][M];

/** Parameters of one place; never where the operation has none. */
type ParametersIn<O, Place extends string> = O extends {
  parameters: Record<Place, infer Found extends object>;
}
  ? Found
  : O extends { parameters: Partial<Record<Place, infer Found extends object>> }
    ? Found
    : never;

/** Written by the transport: of the press, of the screen, of `ifMatch`, and of what is known. */
type TransportHeader = 'Idempotency-Key' | 'If-Match' | 'If-None-Match' | 'accept-language';

/** A part of what is given, which may be left out when nothing in it must be given. */
type Part<Name extends string, Content> = [Content] extends [never]
  ? unknown
  : RequiredKeysOf<Content> extends never
    ? { [K in Name]?: Content }
    : { [K in Name]: Content };

type IfMatchPart<O> =
  ParametersIn<O, 'header'> extends { 'If-Match': string }
    ? {
        /** `ETag` of the state the change is meant for; 412 when it moved on. */
        ifMatch: string;
      }
    : unknown;

type HeaderPart<O> = [ParametersIn<O, 'header'>] extends [never]
  ? unknown
  : keyof Omit<ParametersIn<O, 'header'>, TransportHeader> extends never
    ? unknown
    : Part<'headers', Omit<ParametersIn<O, 'header'>, TransportHeader>>;

/** Nothing is changed in what is sent. */
export type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;

/** What may be left out may be null or empty as well: absent values are left out of the address. */
type Query<Q> = { [K in keyof Q]: undefined extends Q[K] ? Q[K] | null | '' : Q[K] };

interface AlwaysGiven {
  signal?: AbortSignal | undefined;
  /** Of an intention that outlives the page, such as what waits in the outbox; else the press has its own. */
  idempotencyKey?: string | undefined;
}

/** What goes with a request: `path`, `query`, `body`, `ifMatch` and `headers`, as far as the operation takes them. */
export type Given<M extends Method, P extends PathOf<M>> = AlwaysGiven &
  Part<'path', ParametersIn<Operation<M, P>, 'path'>> &
  Part<'query', Query<ParametersIn<Operation<M, P>, 'query'>>> &
  Part<'body', Immutable<RequestBodyJSON<Operation<M, P>>>> &
  IfMatchPart<Operation<M, P>> &
  HeaderPart<Operation<M, P>>;

/** The arguments after the path: none where nothing must be given. */
export type GivenArguments<M extends Method, P extends PathOf<M>> =
  RequiredKeysOf<Given<M, P>> extends never ? [given?: Given<M, P>] : [given: Given<M, P>];

/** The body of the answer; `undefined` where there is none. */
export type Answered<M extends Method, P extends PathOf<M>> = AnswerOf<Operation<M, P>>;

type AnswerOf<O> = O extends { responses: infer Responses }
  ? JsonOf<Responses[keyof Responses & OkStatus]>
  : never;

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : undefined;

/** What a list answers one page of. */
export type QueryOf<P extends PathOf<'get'>> = ParametersIn<Operation<'get', P>, 'query'>;

/** Paths that answer a file rather than JSON. */
export type FilePath = {
  [P in PathOf<'get'>]: keyof SuccessContents<Operation<'get', P>> extends 'application/json' ? never : P;
}[PathOf<'get'>];

type SuccessContents<O> = ResponseObjectMap<O> extends { 200: { content: infer Content } } ? Content : never;

/** Paths that take a file as `multipart/form-data`. */
export type UploadPath = {
  [P in PathOf<'post'>]: paths[P]['post'] extends {
    requestBody: { content: { 'multipart/form-data': unknown } };
  }
    ? P
    : never;
}[PathOf<'post'>];
