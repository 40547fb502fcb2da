/** Facts are shown to the client: ids, codes and counts, never somebody else's data. */
export type Facts = Readonly<Record<string, unknown>>;

/**
 * What a use case refuses, with a stable code (`enrolment.exists`) that has a title and a detail in both languages in the
 * `*.messages.ts` of its feature. It knows nothing of HTTP; `http/error-answer.ts` maps the kind to a status.
 */
export abstract class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly facts: Facts = {},
  ) {
    super(code);
  }
}

/** 400: not a request this server can make sense of. */
export class BadRequest extends DomainError {}

/**
 * 404: does not exist, or is not visible to this actor. The two are never told apart, so what was looked for stays here:
 * of an id that is somebody else's, something further on may be what was not found.
 */
export class NotFound extends DomainError {
  constructor(readonly kind: string) {
    super('not_found');
  }
}

/** 403: visible, but not for this actor to do. */
export class Forbidden extends DomainError {}

/** 409: the state of things does not allow it. */
export class Conflict extends DomainError {}

/** 422: understood, but the content cannot be accepted. */
export class Unprocessable extends DomainError {}

/** 412: somebody else changed it meanwhile. */
export class Stale extends DomainError {
  constructor(facts: Facts = {}) {
    super('stale', facts);
  }
}

/** 428: the change needs If-Match. */
export class PreconditionRequired extends DomainError {
  constructor() {
    super('precondition_required');
  }
}

/** 401: not signed in, or re-authentication failed. */
export class Unauthenticated extends DomainError {}

/** 410: was there, and is over for good. */
export class Gone extends DomainError {}

/** 412: not the version of a protocol that is spoken here. */
export class VersionRefused extends DomainError {}

/** 460: a piece of an upload that is not what its checksum says (tus, checksum extension). */
export class ChecksumMismatch extends DomainError {}

/** 413 and 415: a file that is too large, or of a kind that is not taken. */
export class TooLarge extends DomainError {}
export class UnsupportedType extends DomainError {}

/** 503: something this server needs does not answer; the same request may succeed in a moment. */
export class Unavailable extends DomainError {}

/** 507: there is no room to keep it. */
export class OutOfRoom extends DomainError {
  constructor() {
    super('storage.full');
  }
}

/** 429 */
export class Throttled extends DomainError {
  constructor(
    code: string,
    readonly retryAfterSeconds: number,
  ) {
    super(code, { retryAfterSeconds });
  }
}
