import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiResponse } from '@nestjs/swagger';

export class ProblemField {
  @ApiProperty({ description: 'as the body names it: judgements.0.remark' })
  field!: string;

  @ApiProperty({ description: 'stable, for decisions in code' })
  code!: string;

  @ApiProperty({ description: 'in the language asked for' })
  message!: string;
}

/** RFC 9457, the shape of everything that goes wrong. */
export class Problem {
  @ApiProperty()
  type!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  status!: number;

  @ApiProperty()
  detail!: string;

  @ApiProperty({ description: 'stable, for decisions in code' })
  code!: string;

  @ApiProperty()
  requestId!: string;

  @ApiPropertyOptional({ type: ProblemField, isArray: true })
  errors?: ProblemField[];

  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  facts?: Record<string, unknown>;
}

/** Says which codes a route refuses with, by status. What every route may answer (401, 403, 422 …) need not be repeated. */
export const ApiProblems = (codes: Readonly<Record<number, readonly string[]>>) =>
  applyDecorators(
    ...Object.entries(codes).map(([status, names]) =>
      ApiResponse({
        status: Number(status),
        description: names.join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      }),
    ),
  );
