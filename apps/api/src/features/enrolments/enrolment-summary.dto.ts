import {
  type AssessmentMethod,
  assessmentMethods,
  enrolmentStates,
  type EnrolmentState,
  type ReleaseState,
  releaseStates,
} from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Person } from '../../platform/http/person.dto';

/**
 * How far an enrolment is. Strip letters: c covered, p partly, j to judge, x not yet, o expired, n none; q, k and r for
 * partly, to judge and expired while a «not yet» stands; a capital: covered through the indicators beside it, although its
 * own evidence is as the small letter says. A strip is empty where the unit has no such targets, and where it was signed
 * before they were assessed.
 */
export class CoverageSummary {
  @ApiProperty()
  indicatorsCovered!: number;

  @ApiProperty()
  indicatorsTotal!: number;

  @ApiProperty()
  criticalCovered!: number;

  @ApiProperty()
  criticalTotal!: number;

  @ApiProperty({ description: 'targets with evidence that waits for a judgement' })
  toJudge!: number;

  @ApiProperty({ example: 'ccc cpj', description: 'one letter an indicator, elements parted by a space' })
  indicatorStrip!: string;

  @ApiProperty({ example: 'cpn' })
  criticalStrip!: string;

  @ApiProperty({ example: 'cn' })
  outputStrip!: string;

  @ApiProperty({ example: 'cNn' })
  knowledgeStrip!: string;

  @ApiProperty({ example: 'NNn' })
  skillStrip!: string;

  @ApiProperty({ example: 'nn' })
  attitudeStrip!: string;

  @ApiProperty({ description: 'targets that the rules require and that are not covered' })
  requiredMissing!: number;
}

export class EnrolmentUnit {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: Number, nullable: true, minimum: 1, maximum: 6 })
  level!: number | null;

  @ApiProperty({ format: 'uuid' })
  releaseId!: string;

  @ApiProperty()
  releaseCode!: string;

  @ApiProperty()
  releaseName!: string;

  @ApiProperty()
  releaseVersion!: string;

  @ApiProperty({
    enum: releaseStates,
    description: 'Work goes on under a release that is no longer in force',
  })
  releaseState!: ReleaseState;
}

/** What this actor may do with this enrolment now; screens ask these, never roles. */
export class EnrolmentAbilities {
  @ApiProperty()
  observe!: boolean;

  @ApiProperty()
  ask!: boolean;

  @ApiProperty({ description: 'evidence by some method: of a team member, by the one they are bound to' })
  record!: boolean;

  @ApiProperty({
    enum: assessmentMethods,
    enumName: 'Method',
    nullable: true,
    description: 'the only method by which this actor assesses here; null: any that they may',
  })
  boundTo!: AssessmentMethod | null;

  @ApiProperty()
  judge!: boolean;

  @ApiProperty()
  upload!: boolean;

  @ApiProperty()
  request!: boolean;

  @ApiProperty({ description: 'say which judgement holds where assessors disagree: the lead alone' })
  settle!: boolean;

  @ApiProperty()
  decide!: boolean;

  @ApiProperty()
  sign!: boolean;

  @ApiProperty()
  return!: boolean;

  @ApiProperty()
  edit!: boolean;

  @ApiProperty()
  withdraw!: boolean;

  @ApiProperty()
  readAudit!: boolean;

  @ApiProperty()
  readEvidence!: boolean;
}

/** Somebody who assesses beside the lead. */
export class TeamMember {
  @ApiProperty({ type: () => Person })
  member!: Person;

  @ApiProperty({
    enum: assessmentMethods,
    enumName: 'Method',
    nullable: true,
    description: 'records and judges evidence of this method alone; null: of any',
  })
  method!: AssessmentMethod | null;

  @ApiProperty({ type: String, nullable: true, description: 'where they assess, in words; null: anywhere' })
  place!: string | null;
}

export class EnrolmentSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  candidate!: Person;

  @ApiProperty({ description: 'the lead: decides, and settles what assessors disagree about' })
  assessor!: Person;

  @ApiProperty()
  supervisor!: Person;

  @ApiProperty({
    type: () => [TeamMember],
    description: 'further assessors, in the order in which they were added; `assessor` leads',
  })
  team!: TeamMember[];

  @ApiProperty()
  unit!: EnrolmentUnit;

  @ApiProperty({ minimum: 1 })
  attempt!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn!: string | null;

  @ApiProperty({ enum: enrolmentStates, enumName: 'EnrolmentState' })
  state!: EnrolmentState;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'the last day on which its signature is valid; null: not signed, or without an end',
  })
  validUntil!: string | null;

  @ApiProperty()
  coverage!: CoverageSummary;

  @ApiProperty({ format: 'date-time' })
  lastActivityAt!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ description: 'the value of ETag and If-Match' })
  version!: number;

  @ApiProperty()
  abilities!: EnrolmentAbilities;
}
