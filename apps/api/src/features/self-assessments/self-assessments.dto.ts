import { assessmentMethods, type AssessmentMethod, type SelfRating, selfRatings } from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, IsUUID } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { ArrayUnique, Nested } from '../../platform/validation/nested';

export class SelfRatingGiven {
  @ApiProperty({ format: 'uuid', description: 'an indicator or a critical evidence item of the enrolment' })
  @IsUUID()
  targetId!: string;

  @ApiProperty({ enum: selfRatings, enumName: 'SelfRating' })
  @IsIn(selfRatings)
  rating!: SelfRating;

  @ApiProperty({ maxLength: 1000, description: 'Evidence the candidate has or could bring; may be empty' })
  @IsString()
  @MaxLength(1000)
  note!: string;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    maxItems: 20,
    description: "Pieces of the candidate's own that it points at; nothing is claimed by it",
  })
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  evidenceIds!: string[];
}

export class SelfAssessmentSave {
  @ApiProperty({ type: [SelfRatingGiven], minItems: 1, maxItems: 200, description: 'One a target' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique((rating: SelfRatingGiven) => rating.targetId)
  @Nested(() => SelfRatingGiven, { each: true })
  ratings!: SelfRatingGiven[];
}

export class SelfRatingEvidence {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: assessmentMethods, enumName: 'Method' })
  method!: AssessmentMethod;
}

export class SelfRatingView {
  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty({ enum: selfRatings, enumName: 'SelfRating' })
  rating!: SelfRating;

  @ApiProperty()
  note!: string;

  @ApiProperty({ type: [SelfRatingEvidence] })
  evidence!: SelfRatingEvidence[];

  @ApiProperty({ format: 'date-time' })
  ratedAt!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Code of the earlier edition under which it was said, where it was carried over',
  })
  carriedFrom!: string | null;
}

/** How a candidate sees themselves. It helps to plan and is never a judgement: coverage does not know it. */
export class SelfAssessment {
  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({ type: [SelfRatingView], description: 'The latest of each target that was rated' })
  ratings!: SelfRatingView[];

  @ApiProperty({ description: 'May say more' })
  mayWrite!: boolean;
}
