import {
  type AssessmentMethod,
  assessmentMethods,
  targetKinds,
  type TargetKind,
  targetStatuses,
  type TargetStatus,
  verdicts,
  type Verdict,
} from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { EnrolmentSummary } from '../enrolments/enrolment-summary.dto';
import { validityMonthsProperty } from './enrolment-detail.dto';
import { Outcome } from '../outcomes/outcomes.dto';
import { ProgrammeQueueDone, ProgrammeQueueItem } from './programme-queue.dto';
import { AccountOrigin, Meaning } from '../sign-offs/account-origins.dto';
import { SignOff, SignOffReturn } from '../sign-offs/sign-offs.dto';
import { signBlockers, type SignBlocker } from '../sign-offs/sign-offs.policy';

export class MethodCount {
  @ApiProperty({ enum: assessmentMethods, enumName: 'Method' })
  method!: AssessmentMethod;

  @ApiProperty({ description: 'pieces of evidence judged satisfactory' })
  count!: number;
}

export class CaseRow {
  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty({ enum: targetKinds, enumName: 'TargetKind' })
  kind!: TargetKind;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty({ type: String, nullable: true })
  elementCode!: string | null;

  @ApiProperty({ type: String, nullable: true })
  elementTitle!: string | null;

  @ApiProperty({ enum: targetStatuses, enumName: 'TargetStatus' })
  status!: TargetStatus;

  @ApiProperty({ description: 'whether the unit can be decided competent only once it is covered' })
  required!: boolean;

  @ApiProperty({ description: 'covered through the indicators it is printed beside' })
  through!: boolean;

  @ApiProperty({
    type: [String],
    description:
      'codes of the elements it stands in or is printed beside; empty where the document ties it to none, and it counts through the whole unit',
  })
  elementCodes!: string[];

  @ApiProperty({ type: [MethodCount] })
  counts!: MethodCount[];

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'of the newest piece counted' })
  latestOn!: string | null;
}

export class ManifestItem {
  @ApiProperty({ format: 'uuid' })
  judgementId!: string;

  @ApiProperty({ format: 'uuid' })
  evidenceVersionId!: string;

  @ApiProperty()
  contentSha256!: string;

  @ApiProperty({ enum: verdicts, enumName: 'Verdict' })
  verdict!: Verdict;

  @ApiProperty()
  targetCode!: string;

  @ApiProperty()
  evidenceTitle!: string;
}

export class CaseManifest {
  @ApiProperty({ description: 'over the canonical manifest, see docs/sign-off.md' })
  sha256!: string;

  @ApiProperty({
    type: [ManifestItem],
    description:
      'what a signature is sent with; none once it is signed, when the manifest is kept with the signature',
  })
  items!: ManifestItem[];
}

export class CasePeriod {
  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;
}

export class CaseEnrolment extends EnrolmentSummary {
  @ApiProperty({ type: SignOff, nullable: true })
  signOff!: SignOff | null;

  @ApiProperty({ type: [SignOffReturn], description: 'newest first' })
  returns!: SignOffReturn[];

  @ApiProperty(validityMonthsProperty)
  validityMonths!: number | null;
}

/**
 * What a signature would stand under, as a page shows it: what stands behind a row is read when it is opened, as the
 * evidence of its target.
 */
export class Case {
  @ApiProperty()
  enrolment!: CaseEnrolment;

  @ApiProperty({ type: Outcome, nullable: true, description: 'the newest' })
  outcome!: Outcome | null;

  @ApiProperty({
    type: [CaseRow],
    description: 'critical evidence first, then indicators, then the other kinds, as in the standard',
  })
  rows!: CaseRow[];

  @ApiProperty({
    ...{ enum: targetKinds, enumName: 'TargetKind', isArray: true },
    description: 'of which the standard lists some, and which were not assessed when this was closed',
  })
  unassessedKinds!: TargetKind[];

  @ApiProperty()
  evidenceCount!: number;

  @ApiProperty()
  fileCount!: number;

  @ApiProperty({ type: CasePeriod, nullable: true })
  period!: CasePeriod | null;

  @ApiProperty({ type: [AccountOrigin], description: 'part of what is signed' })
  people!: AccountOrigin[];

  @ApiProperty()
  manifest!: CaseManifest;

  @ApiProperty()
  meaning!: Meaning;

  @ApiProperty({ description: 'by this actor, now' })
  signable!: boolean;

  @ApiProperty({ enum: signBlockers, enumName: 'SignBlocker', isArray: true })
  blockers!: SignBlocker[];
}

export class QueueItem {
  @ApiProperty()
  enrolment!: EnrolmentSummary;

  @ApiProperty()
  outcome!: Outcome;

  @ApiProperty({ format: 'date-time' })
  waitingSince!: string;
}

export class QueueDone {
  @ApiProperty()
  enrolment!: EnrolmentSummary;

  @ApiProperty({ enum: ['signed', 'returned'], enumName: 'QueueDoneKind' })
  kind!: 'signed' | 'returned';

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class Queue {
  @ApiProperty({ type: [ProgrammeQueueItem], description: 'wholes, longest waiting first' })
  programmes!: ProgrammeQueueItem[];

  @ApiProperty({ type: [ProgrammeQueueDone], description: 'wholes of the last seven days, newest first' })
  programmesDone!: ProgrammeQueueDone[];

  @ApiProperty({ type: [QueueItem], description: 'longest waiting first' })
  waiting!: QueueItem[];

  @ApiProperty({ type: [QueueDone], description: 'of the last seven days, newest first' })
  done!: QueueDone[];
}
