import { ApiOkResponse } from '@nestjs/swagger';

/** The kinds of files that are made of what is shown. */
const types = {
  pdf: 'application/pdf',
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Says that a route answers a file, of one of these kinds as it is asked for. */
export const AnswersFile = (...kinds: readonly (keyof typeof types)[]): MethodDecorator =>
  ApiOkResponse({
    description: 'The file',
    content: Object.fromEntries(
      kinds.map((kind) => [
        types[kind],
        kind === 'json' ? {} : { schema: { type: 'string', format: 'binary' } },
      ]),
    ),
  });
