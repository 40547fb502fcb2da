import { ApiProperty } from '@nestjs/swagger';
import { Outcome } from '../outcomes/outcomes.dto';
import { SignOff, SignOffReturn } from '../sign-offs/sign-offs.dto';
import { AssessmentGuide, StandardNote, Unit } from '../standards/standards.dto';
import { EnrolmentSummary } from '../enrolments/enrolment-summary.dto';
import { EvidenceRequest } from '../enrolments/evidence-requests.dto';

/** All there is about an enrolment but its evidence and its coverage, which have routes of their own. */
export class EnrolmentDetail extends EnrolmentSummary {
  @ApiProperty({ description: 'the unit as published' })
  structure!: Unit;

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
}
