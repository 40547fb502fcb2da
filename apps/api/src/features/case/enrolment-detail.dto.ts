import { ApiProperty } from '@nestjs/swagger';
import { Outcome } from '../outcomes/outcomes.dto';
import { SignOff, SignOffReturn } from '../sign-offs/sign-offs.dto';
import { AssessmentGuide, CompetenceItem, StandardNote, Unit } from '../standards/standards.dto';
import { EnrolmentSummary } from '../enrolments/enrolment-summary.dto';
import { EvidenceRequest } from '../enrolments/evidence-requests.dto';

/** A programme on which somebody is, and for which the unit counts. */
export class ProgrammeOfUnit {
  @ApiProperty({ format: 'uuid' })
  programmeEnrolmentId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  nameEn!: string | null;
}

/** By the programmes that it counts for now. It is no part of what is signed, which says what was displayed alone. */
export const validityMonthsProperty = {
  type: 'integer',
  nullable: true,
  description: 'how long a signature given now would be valid; null: without an end, or signed already',
} as const;

/** All there is about an enrolment but its evidence and its coverage, which have routes of their own. */
export class EnrolmentDetail extends EnrolmentSummary {
  @ApiProperty({ description: 'the unit as published' })
  structure!: Unit;

  @ApiProperty({
    type: [CompetenceItem],
    description: 'of its standard, which prints them for all of its units',
  })
  attitudes!: CompetenceItem[];

  @ApiProperty()
  assessmentGuide!: AssessmentGuide;

  @ApiProperty({ type: [StandardNote] })
  notes!: StandardNote[];

  @ApiProperty({ type: [Outcome], description: 'newest first' })
  outcomes!: Outcome[];

  @ApiProperty({ type: SignOff, nullable: true })
  signOff!: SignOff | null;

  @ApiProperty({ type: [SignOffReturn], description: 'newest first' })
  returns!: SignOffReturn[];

  @ApiProperty({ type: [EvidenceRequest], description: 'newest first, closed ones too' })
  requests!: EvidenceRequest[];

  @ApiProperty({
    type: [ProgrammeOfUnit],
    description: 'for which it counts, or did before a further attempt',
  })
  programmes!: ProgrammeOfUnit[];

  @ApiProperty(validityMonthsProperty)
  validityMonths!: number | null;
}
