import { mediaTypes } from '@attest/domain';
import { ApiOkResponse } from '@nestjs/swagger';

/** Says that a route answers a file, of one of these kinds as it is asked for. */
export const AnswersFile = (...kinds: readonly (keyof typeof mediaTypes)[]): MethodDecorator =>
  ApiOkResponse({
    description: 'The file',
    content: Object.fromEntries(
      kinds.map((kind) => [
        mediaTypes[kind],
        kind === 'json' ? {} : { schema: { type: 'string', format: 'binary' } },
      ]),
    ),
  });
