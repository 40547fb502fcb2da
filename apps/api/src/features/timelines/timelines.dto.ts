import {
  type AssessmentMethod,
  assessmentMethods,
  type EnrolmentState,
  enrolmentStates,
  type SuggestionReason,
  suggestionReasons,
  type TargetKind,
  targetKinds,
  type Verdict,
  verdicts,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { PageQuery } from '../../platform/http/page';
import { Person } from '../../platform/http/person.dto';
import { MaxLength } from '../../platform/validation/texts';

/** So many targets are asked about at once. */
const MOST_ASKED = 100;
const UUID_LENGTH = 36;

export class SuggestionsQuery {
  @ApiProperty({
    description: 'what it is being claimed for in this enrolment: ids with commas between them',
    maxLength: MOST_ASKED * (UUID_LENGTH + 1),
  })
  @IsString()
  @MaxLength(MOST_ASKED * (UUID_LENGTH + 1))
  @Matches(/^[0-9a-fA-F-]{36}(,[0-9a-fA-F-]{36})*$/)
  targetIds!: string;
}

export class TimelineQuery extends PageQuery {
  @ApiPropertyOptional({ enum: assessmentMethods, enumName: 'Method' })
  @IsOptional()
  @IsIn(assessmentMethods)
  method?: AssessmentMethod;

  @ApiPropertyOptional({ format: 'uuid', description: 'pieces claimed for this enrolment only' })
  @IsOptional()
  @IsUUID()
  enrolmentId?: string;

  @ApiPropertyOptional({
    enum: targetKinds,
    enumName: 'TargetKind',
    description: 'pieces claimed for something of this kind only',
  })
  @IsOptional()
  @IsIn(targetKinds)
  kind?: TargetKind;
}

export class SameFileQuery {
  @ApiProperty({ format: 'uuid', description: 'whose candidate the evidence is of' })
  @IsUUID()
  enrolmentId!: string;
}

export class SuggestionDismissal {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  enrolmentId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  targetId!: string;
}

/** An enrolment of the person that the reader sees. */
export class TimelineUnit {
  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: enrolmentStates, enumName: 'EnrolmentState' })
  state!: EnrolmentState;

  @ApiProperty({ type: () => Person })
  assessor!: Person;

  @ApiProperty({ description: 'the reader may use a piece in it' })
  mayClaim!: boolean;
}

export class TargetSuggestionView {
  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty({ enum: targetKinds, enumName: 'TargetKind' })
  kind!: TargetKind;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty({ enum: suggestionReasons, enumName: 'SuggestionReason' })
  reason!: SuggestionReason;

  @ApiProperty({
    type: [String],
    description: 'of shared_item the knowledge and skills, of shared_words the words; at most four',
  })
  words!: string[];

  @ApiProperty({ description: 'code of the claimed target that it is like' })
  likeCode!: string;
}

export class Suggestions {
  @ApiProperty({ type: () => [TimelineUnit], description: 'those that something is suggested in' })
  units!: TimelineUnit[];

  @ApiProperty({ type: () => [TargetSuggestionView], description: 'the most likely first' })
  items!: TargetSuggestionView[];
}

/** What a piece is claimed for. */
export class TimelineUse {
  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty({ enum: targetKinds, enumName: 'TargetKind' })
  kind!: TargetKind;

  @ApiProperty()
  code!: string;

  @ApiProperty({
    enum: verdicts,
    enumName: 'Verdict',
    nullable: true,
    description: 'null while it waits, and for readers who see no contents',
  })
  verdict!: Verdict | null;

  @ApiProperty({ description: 'signed before the evidence changed, and stays as it was signed' })
  kept!: boolean;
}

export class TimelinePiece {
  @ApiProperty({ format: 'uuid' })
  evidenceId!: string;

  @ApiProperty({ format: 'uuid', description: 'the newest version' })
  versionId!: string;

  @ApiProperty({ type: Number, minimum: 1 })
  number!: number;

  @ApiProperty({ enum: assessmentMethods, enumName: 'Method' })
  method!: AssessmentMethod;

  @ApiProperty({ type: String, nullable: true, description: 'null for readers who see no contents' })
  title!: string | null;

  @ApiProperty({ format: 'date-time' })
  occurredAt!: string;

  @ApiProperty({ type: () => Person })
  recordedBy!: Person;

  @ApiProperty({ type: Number, nullable: true })
  durationMinutes!: number | null;

  @ApiProperty({ type: Number, minimum: 0 })
  fileCount!: number;

  @ApiProperty()
  withdrawn!: boolean;

  @ApiProperty({ type: () => [TimelineUse], description: 'of the enrolments that the reader sees' })
  uses!: TimelineUse[];

  @ApiProperty({
    type: () => [TargetSuggestionView],
    description: 'where it might count too; nothing counts by being suggested',
  })
  suggestions!: TargetSuggestionView[];
}

export class TimelineTotals {
  @ApiProperty({ type: Number, minimum: 0 })
  pieces!: number;

  @ApiProperty({ type: Number, minimum: 0, description: 'claimed in two units or more' })
  inSeveral!: number;
}

export class Timeline {
  @ApiProperty({ type: () => Person })
  candidate!: Person;

  @ApiProperty({ type: () => [TimelineUnit], description: 'those still open first' })
  units!: TimelineUnit[];

  @ApiProperty({ type: () => TimelineTotals, description: 'whatever is filtered' })
  totals!: TimelineTotals;

  @ApiProperty({ type: () => [TimelinePiece], description: 'what happened last first' })
  items!: TimelinePiece[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** A unit that a piece is claimed in. */
export class PieceUnit {
  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;
}

/** A piece of the same candidate that has the same file. */
export class PieceWithFile {
  @ApiProperty({ format: 'uuid' })
  evidenceId!: string;

  @ApiProperty({ format: 'uuid' })
  versionId!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: assessmentMethods, enumName: 'Method' })
  method!: AssessmentMethod;

  @ApiProperty({ format: 'date-time' })
  occurredAt!: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;

  @ApiProperty({ type: () => [PieceUnit], description: 'that it is claimed in, of those the reader sees' })
  units!: PieceUnit[];
}

export class PiecesWithFile {
  @ApiProperty({ type: () => [PieceWithFile], description: 'at most five, the newest first' })
  items!: PieceWithFile[];
}
