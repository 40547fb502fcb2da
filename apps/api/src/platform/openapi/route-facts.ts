import { ApiExtension } from '@nestjs/swagger';
import type { HeaderName } from './headers';

/** What a decorator knows of a route and its description is completed with; it leaves the description again. */
export const ROUTE_HEADERS = 'x-route-headers';

/** Says which headers the answer of a route carries, besides those that every answer does. */
export const AnswersWith = (...names: readonly HeaderName[]): MethodDecorator =>
  ApiExtension(ROUTE_HEADERS, names);
