import { ApiProperty } from '@nestjs/swagger';

export class EnrolmentEffect {
  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty()
  candidateName!: string;

  @ApiProperty()
  unitCode!: string;

  @ApiProperty()
  unitTitle!: string;

  @ApiProperty({ type: [String], description: 'codes of targets that would not be covered any more' })
  lost!: string[];

  @ApiProperty({ type: [String], description: 'codes of targets that would be covered' })
  gained!: string[];

  @ApiProperty({
    type: [String],
    description: 'codes of targets that are not covered and would be required, and are not now',
  })
  missing!: string[];

  @ApiProperty({ description: 'competent could be decided now, and could not' })
  noLongerReady!: boolean;

  @ApiProperty({ description: 'competent could be decided, and cannot now' })
  newlyReady!: boolean;
}

/** What other rules would change in open enrolments, if they held today. Nothing is written. */
export class RuleEffect {
  @ApiProperty({ type: Number, description: 'open enrolments' })
  open!: number;

  @ApiProperty({ type: Number, description: 'open enrolments of which something else would be asked' })
  concerned!: number;

  @ApiProperty({ type: Number, description: 'how many of those were looked at; the newest first' })
  examined!: number;

  @ApiProperty({ type: Number, description: 'targets covered now that would not be' })
  targetsLost!: number;

  @ApiProperty({ type: Number, description: 'targets that would be covered and are not now' })
  targetsGained!: number;

  @ApiProperty({ type: Number, description: 'enrolments with a target that would not be covered any more' })
  enrolmentsLosing!: number;

  @ApiProperty({ type: Number, description: 'enrolments with a target that would be covered' })
  enrolmentsGaining!: number;

  @ApiProperty({
    type: Number,
    description: 'targets that are not covered and would be required, and are not now',
  })
  targetsMissing!: number;

  @ApiProperty({ type: Number, description: 'enrolments with such a target' })
  enrolmentsMissing!: number;

  @ApiProperty({
    type: Number,
    description: 'enrolments with everything required covered now that would lack something',
  })
  noLongerReady!: number;

  @ApiProperty({
    type: Number,
    description: 'enrolments that lack something now and would have everything required covered',
  })
  newlyReady!: number;

  @ApiProperty({
    type: () => [EnrolmentEffect],
    description: 'those that change most, at most 50; empty for who may not see enrolments',
  })
  enrolments!: EnrolmentEffect[];
}
