import { enrolmentStates, type EnrolmentState, type ReleaseState, releaseStates } from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Person } from '../../platform/http/person.dto';

/** How far an enrolment is. Strip letters: c covered, p partly, j to judge, x not yet, o expired, n none. */
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

  @ApiProperty()
  judge!: boolean;

  @ApiProperty()
  upload!: boolean;

  @ApiProperty()
  request!: boolean;

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

export class EnrolmentSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  candidate!: Person;

  @ApiProperty()
  assessor!: Person;

  @ApiProperty()
  supervisor!: Person;

  @ApiProperty()
  unit!: EnrolmentUnit;

  @ApiProperty({ minimum: 1 })
  attempt!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn!: string | null;

  @ApiProperty({ enum: enrolmentStates, enumName: 'EnrolmentState' })
  state!: EnrolmentState;

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
