import {
  type AssessmentMethod,
  assessmentMethods,
  type DisputeResult,
  disputeResults,
  type MessageKind,
  messageKinds,
  type TargetKind,
  targetKinds,
  type Verdict,
  verdicts,
  visibleText,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { Person } from '../../platform/http/person.dto';

export const disputeStates = ['open', ...disputeResults] as const;
export type DisputeState = (typeof disputeStates)[number];

export class Message {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: messageKinds, enumName: 'MessageKind' })
  kind!: MessageKind;

  @ApiProperty()
  text!: string;

  @ApiProperty()
  author!: Person;

  @ApiProperty({
    format: 'date-time',
    description: 'when it was written; when it was released, where it was held',
  })
  at!: string;

  @ApiProperty({ description: 'kept from the candidate so far; only the assessor sees it' })
  held!: boolean;

  @ApiProperty({ description: 'by somebody else, since the reader last marked the conversation read' })
  unread!: boolean;

  @ApiProperty({ enum: disputeResults, enumName: 'DisputeResult', nullable: true })
  result!: DisputeResult | null;
}

export class ThreadTarget {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ enum: targetKinds, enumName: 'TargetKind' })
  kind!: TargetKind;
}

export class ThreadEvidence {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  versionId!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: assessmentMethods, enumName: 'Method' })
  method!: AssessmentMethod;

  @ApiProperty({ description: 'of the version that is talked about' })
  versionNumber!: number;

  @ApiProperty({ description: 'larger than versionNumber once the candidate has handed in again' })
  newestNumber!: number;

  @ApiProperty({ format: 'date-time' })
  newestAt!: string;

  @ApiProperty()
  withdrawn!: boolean;
}

export class DisputedJudgement {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: verdicts, enumName: 'Verdict' })
  verdict!: Verdict;

  @ApiProperty({ format: 'date-time' })
  judgedAt!: string;

  @ApiProperty({ description: 'another judgement stands by now' })
  superseded!: boolean;
}

/** What is said about one indicator, one piece of evidence, or one piece of evidence under one indicator. */
export class Thread {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: ThreadTarget, nullable: true })
  target!: ThreadTarget | null;

  @ApiProperty({ type: ThreadEvidence, nullable: true })
  evidence!: ThreadEvidence | null;

  @ApiProperty({ type: DisputedJudgement, nullable: true })
  judgement!: DisputedJudgement | null;

  @ApiProperty({ enum: disputeStates, enumName: 'DisputeState', nullable: true })
  dispute!: DisputeState | null;

  @ApiProperty({
    description: 'the candidate asked, answered or disputed, and the assessor has not spoken since',
  })
  waitsForAssessor!: boolean;

  @ApiProperty({ type: [Message], description: 'in the order in which they were written' })
  messages!: Message[];
}

export class ConversationAbilities {
  @ApiProperty()
  giveFeedback!: boolean;

  @ApiProperty()
  ask!: boolean;

  @ApiProperty()
  answer!: boolean;

  @ApiProperty()
  dispute!: boolean;

  @ApiProperty()
  resolve!: boolean;

  @ApiProperty()
  release!: boolean;
}

/** The conversation about one enrolment: at most 200 threads, the one that was spoken in last first. */
export class Conversation {
  @ApiProperty({ type: [Thread] })
  threads!: Thread[];

  @ApiProperty()
  unread!: number;

  @ApiProperty({ description: 'messages the assessor has kept back so far; 0 for everybody else' })
  held!: number;

  @ApiProperty()
  openDisputes!: number;

  @ApiProperty()
  abilities!: ConversationAbilities;
}

export class MessageCreate {
  @ApiProperty({ enum: messageKinds, enumName: 'MessageKind' })
  @IsIn(messageKinds)
  kind!: MessageKind;

  @ApiProperty({ maxLength: 4000 })
  @IsString()
  @Matches(visibleText)
  @MaxLength(4000)
  text!: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'the thread that an answer or a resolution stands under',
  })
  @IsOptional()
  @IsUUID()
  threadId?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'an indicator or a critical evidence item of the enrolment',
  })
  @IsOptional()
  @IsUUID()
  targetId?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'a version of evidence that is claimed for the enrolment',
  })
  @IsOptional()
  @IsUUID()
  evidenceVersionId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'of a dispute: the judgement that is not accepted' })
  @IsOptional()
  @IsUUID()
  judgementId?: string;

  @ApiPropertyOptional({ enum: disputeResults, enumName: 'DisputeResult', description: 'of a resolution' })
  @IsOptional()
  @IsIn(disputeResults)
  result?: DisputeResult;

  @ApiPropertyOptional({ description: 'keep it from the candidate until it is released; the assessor only' })
  @IsOptional()
  @IsBoolean()
  held?: boolean;
}

export class Said {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  threadId!: string;
}

export class Released {
  @ApiProperty({ description: 'how many messages the candidate sees now' })
  released!: number;
}
