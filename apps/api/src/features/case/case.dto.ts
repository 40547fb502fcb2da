import {
  type AssessmentMethod,
  assessmentMethods,
  linkDeliveries,
  type LinkDelivery,
  targetKinds,
  type TargetKind,
  targetStatuses,
  type TargetStatus,
  verdicts,
  type Verdict,
} from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { EnrolmentSummary } from '../enrolments/enrolment-summary.dto';
import { Outcome } from '../outcomes/outcomes.dto';
import { type AccountPart, caseParts } from '../sign-offs/manifest';
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

/** How the account of one of the three people came to be. */
export class AccountOrigin {
  @ApiProperty({ enum: caseParts, enumName: 'AccountPart' })
  part!: AccountPart;

  @ApiProperty({ format: 'uuid' })
  memberId!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ format: 'date-time' })
  addedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: 'name of the member; null: the operator' })
  addedBy!: string | null;

  @ApiProperty({
    ...{ type: String, format: 'date-time', nullable: true },
    description: 'the invitation that was accepted; null: added before there were invitations',
  })
  invitedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  invitedBy!: string | null;

  @ApiProperty({ enum: linkDeliveries, enumName: 'LinkDelivery', nullable: true })
  delivery!: LinkDelivery | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'accepted by the owner' })
  joinedAt!: string | null;

  @ApiProperty({
    ...{ type: String, format: 'date-time', nullable: true },
    description: 'when the owner showed that they read the e-mail of the address',
  })
  confirmedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  firstSignInAt!: string | null;
}

export class Meaning {
  @ApiProperty()
  'zh-TW'!: string;

  @ApiProperty()
  en!: string;
}

export class CaseEnrolment extends EnrolmentSummary {
  @ApiProperty({ type: SignOff, nullable: true })
  signOff!: SignOff | null;

  @ApiProperty({ type: [SignOffReturn], description: 'newest first' })
  returns!: SignOffReturn[];
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
    description: 'critical evidence first, then indicators, as in the standard',
  })
  rows!: CaseRow[];

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
  @ApiProperty({ type: [QueueItem], description: 'longest waiting first' })
  waiting!: QueueItem[];

  @ApiProperty({ type: [QueueDone], description: 'of the last seven days, newest first' })
  done!: QueueDone[];
}
