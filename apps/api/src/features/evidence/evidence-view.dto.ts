import {
  type AssessmentMethod,
  assessmentMethods,
  authenticityMeans,
  type AuthenticityMeans,
  competenceKinds,
  type CompetenceKind,
  targetKinds,
  type TargetKind,
  toolKinds,
  type ToolKind,
  verdicts,
  type Verdict,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Person } from '../../platform/http/person.dto';
import { FileView } from '../files/files.dto';
import { detailSchema } from './methods/read-detail';

export class JudgementView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: verdicts, enumName: 'Verdict' })
  verdict!: Verdict;

  @ApiProperty({ type: Boolean, nullable: true })
  valid!: boolean | null;

  @ApiProperty({ type: Boolean, nullable: true })
  authentic!: boolean | null;

  @ApiProperty({ type: Boolean, nullable: true })
  current!: boolean | null;

  @ApiPropertyOptional({
    enum: authenticityMeans,
    enumName: 'AuthenticityMeans',
    isArray: true,
    nullable: true,
    description: 'how it was made sure that it is authentic; null: by what its method brings',
  })
  authenticBy?: AuthenticityMeans[] | null;

  @ApiProperty({ type: String, nullable: true })
  remark!: string | null;

  @ApiProperty({ type: () => Person })
  judgedBy!: Person;

  @ApiProperty({ format: 'date-time' })
  judgedAt!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the judgement it replaces' })
  supersedesId!: string | null;

  @ApiProperty({
    description:
      'it contradicts another assessor; while it stands it counts for nothing and waits for the lead',
  })
  disagrees!: boolean;
}

export class ClaimView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty({ enum: targetKinds, enumName: 'TargetKind' })
  targetKind!: TargetKind;

  @ApiProperty()
  code!: string;

  @ApiProperty({
    type: [Number],
    nullable: true,
    description:
      'which of the parts that the standard lists under the item it shows, from 0; null: all of it',
  })
  parts!: readonly number[] | null;

  @ApiProperty({
    description:
      'of a unit that was signed with this version, and stays as it was signed: a newer version or a withdrawal came after',
  })
  kept!: boolean;

  @ApiProperty({ type: () => Person })
  madeBy!: Person;

  @ApiProperty({ format: 'date-time' })
  madeAt!: string;

  @ApiProperty({ type: () => JudgementView, nullable: true, description: 'the one that stands' })
  judgement!: JudgementView | null;

  @ApiProperty({
    type: () => [JudgementView],
    description: 'those that were replaced, and those on earlier versions of the evidence; newest first',
  })
  history!: JudgementView[];
}

export class ProbedItem {
  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty({ enum: competenceKinds })
  targetKind!: CompetenceKind;

  @ApiProperty()
  code!: string;
}

export class Question {
  @ApiProperty()
  question!: string;

  @ApiProperty({ type: String, nullable: true })
  expectedAnswer!: string | null;

  @ApiProperty()
  answer!: string;

  @ApiProperty({ type: [String], format: 'uuid' })
  targetIds!: string[];

  @ApiProperty({ type: [String], format: 'uuid' })
  competenceItemIds!: string[];

  @ApiProperty({ enum: ['satisfactory', 'not_yet'] })
  verdict!: 'satisfactory' | 'not_yet';

  @ApiProperty({ type: String, nullable: true })
  remark!: string | null;
}

/** The version of the tool that the evidence was taken with. */
export class EvidenceTool {
  @ApiProperty({ format: 'uuid' })
  versionId!: string;

  @ApiProperty({ type: Number, minimum: 1 })
  number!: number;

  @ApiProperty({ enum: toolKinds, enumName: 'ToolKind' })
  kind!: ToolKind;
}

export class EvidenceVersionView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: Number, minimum: 1 })
  number!: number;

  @ApiProperty()
  title!: string;

  @ApiProperty({ format: 'date-time', description: 'when it happened, as told' })
  occurredAt!: string;

  @ApiProperty({ format: 'date-time', description: "when it was recorded, by the server's clock" })
  recordedAt!: string;

  @ApiProperty({ type: () => Person })
  recordedBy!: Person;

  @ApiProperty({ type: String, nullable: true })
  place!: string | null;

  @ApiProperty({ type: String, nullable: true })
  context!: string | null;

  @ApiProperty({ type: String, nullable: true })
  narrative!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  durationMinutes!: number | null;

  @ApiProperty({ type: () => [Question], description: 'oral questioning only' })
  questions!: Question[];

  @ApiProperty({ type: String, nullable: true })
  declaration!: string | null;

  @ApiProperty({
    ...detailSchema(assessmentMethods),
    nullable: true,
    description: "of the evidence's method; null for what was recorded without",
  })
  detail!: object | null;

  @ApiProperty({ type: () => EvidenceTool, nullable: true })
  tool!: EvidenceTool | null;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'one session with several candidates',
  })
  occasionId!: string | null;

  @ApiProperty({
    description: 'hexadecimal, over the canonical JSON of everything shown, files by their hashes',
  })
  contentSha256!: string;

  @ApiProperty({ type: () => [FileView] })
  files!: FileView[];

  @ApiProperty({
    type: () => [ProbedItem],
    description:
      'knowledge and skills that its questions probed before these could be claimed; it counts for them',
  })
  probed!: ProbedItem[];

  @ApiProperty({
    type: () => [ClaimView],
    description: 'of the enrolment asked for, or of all the actor may see',
  })
  claims!: ClaimView[];
}

export class EvidenceWithdrawal {
  @ApiProperty()
  reason!: string;

  @ApiProperty({ type: () => Person })
  withdrawnBy!: Person;

  @ApiProperty({ format: 'date-time' })
  withdrawnAt!: string;
}

/** What this actor may do with this evidence now. */
export class EvidenceAbilities {
  @ApiProperty()
  judge!: boolean;

  @ApiProperty()
  newVersion!: boolean;

  @ApiProperty()
  withdraw!: boolean;
}

export class EvidenceView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: assessmentMethods, enumName: 'Method' })
  method!: AssessmentMethod;

  @ApiProperty({ type: () => Person })
  candidate!: Person;

  @ApiProperty({ type: () => Person })
  createdBy!: Person;

  @ApiProperty({ type: () => EvidenceVersionView })
  current!: EvidenceVersionView;

  @ApiProperty({ type: Number })
  versionCount!: number;

  @ApiProperty({ type: () => EvidenceWithdrawal, nullable: true })
  withdrawal!: EvidenceWithdrawal | null;

  @ApiProperty({ type: () => EvidenceAbilities })
  abilities!: EvidenceAbilities;
}

export class EvidenceDetail extends EvidenceView {
  @ApiProperty({ type: () => [EvidenceVersionView], description: 'newest first' })
  versions!: EvidenceVersionView[];
}

export class EvidencePage {
  @ApiProperty({ type: () => [EvidenceView] })
  items!: EvidenceView[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
