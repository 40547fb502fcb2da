import { verdicts, type Verdict } from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Person } from '../../platform/http/person.dto';
import { TargetState } from '../coverage/coverage.dto';
import { EnrolmentSummary } from '../enrolments/enrolment-summary.dto';
import { EvidenceRequest } from '../enrolments/evidence-requests.dto';
import { Outcome } from '../outcomes/outcomes.dto';
import { SignOff } from '../sign-offs/sign-offs.dto';

/** A judgement with a remark: what an assessor said to the candidate. */
export class Feedback {
  @ApiProperty({ format: 'uuid' })
  evidenceId!: string;

  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty()
  targetCode!: string;

  @ApiProperty({ enum: verdicts, enumName: 'Verdict' })
  verdict!: Verdict;

  @ApiProperty()
  remark!: string;

  @ApiProperty()
  by!: Person;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  evidenceTitle!: string;
}

export class FeedbackPage {
  @ApiProperty({ type: [Feedback] })
  items!: Feedback[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class MyUnit {
  @ApiProperty()
  enrolment!: EnrolmentSummary;

  @ApiProperty({ type: Feedback, nullable: true })
  latestFeedback!: Feedback | null;

  @ApiProperty({ type: [TargetState], description: 'what the candidate can do something about' })
  yourTurn!: TargetState[];

  @ApiProperty({ type: [TargetState], description: 'what waits for the assessor' })
  waiting!: TargetState[];

  @ApiProperty({ type: [TargetState], description: 'covered, and evidence will soon be too old' })
  expiring!: TargetState[];

  @ApiProperty({ type: [EvidenceRequest], description: 'open ones, newest first' })
  requests!: EvidenceRequest[];

  @ApiProperty({ type: Outcome, nullable: true, description: 'the newest' })
  outcome!: Outcome | null;

  @ApiProperty({ type: SignOff, nullable: true })
  signOff!: SignOff | null;
}

export class MyUnits {
  @ApiProperty({ type: [MyUnit], description: 'open ones first, the one due first before the others' })
  units!: MyUnit[];
}
