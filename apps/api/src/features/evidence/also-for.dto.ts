import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID } from 'class-validator';
import { ArrayUnique, Nested } from '../../platform/validation/nested';
import { JudgedTarget, MAX_TARGETS, PartsOfTarget } from './claimed-targets.dto';

/** How many further enrolments of the same candidate one piece is recorded for at once. */
export const MAX_ALSO_FOR = 20;

/** What a piece shows in a further enrolment of the same candidate, to be judged there. */
export class AlsoFor {
  @ApiProperty({ format: 'uuid', description: 'another enrolment of the same candidate' })
  @IsUUID()
  enrolmentId!: string;

  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: MAX_TARGETS })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_TARGETS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  targetIds!: string[];

  @ApiPropertyOptional({
    type: () => [PartsOfTarget],
    maxItems: MAX_TARGETS,
    description:
      'of targets of which it shows some of the listed parts only; all of them where it is not named',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_TARGETS)
  @ArrayUnique((given: Partial<PartsOfTarget> | null) => given?.targetId)
  @Nested(() => PartsOfTarget, { each: true })
  parts?: PartsOfTarget[];
}

/** The same by an assessor, who may judge at once. */
export class AlsoJudgedFor extends AlsoFor {
  @ApiPropertyOptional({
    type: () => [JudgedTarget],
    maxItems: MAX_TARGETS,
    description: 'judged at once; their targets are among `targetIds`',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_TARGETS)
  @ArrayUnique((judgement: Partial<JudgedTarget> | null) => judgement?.targetId)
  @Nested(() => JudgedTarget, { each: true })
  judgements?: JudgedTarget[];
}

/** What a piece that exists is said to show in one enrolment. */
export class ClaimsCreate extends AlsoFor {}
