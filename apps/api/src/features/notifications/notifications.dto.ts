import {
  notificationParties,
  type NotificationParty,
  type MailDelivery,
  mailDeliveries,
  type NotificationKind,
  notificationKinds,
  type NotificationTopic,
  notificationTopics,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { Nested } from '../../platform/validation/nested';
import { BooleanFromText } from '../../platform/validation/query-values';
import { PageQuery } from '../../platform/http/page';
import { Person } from '../../platform/http/person.dto';

export class NotificationUnit {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;
}

export class NotifiedProgramme {
  @ApiProperty({ format: 'uuid', description: 'of the enrolment on it' })
  enrolmentId!: string;

  @ApiProperty()
  name!: string;
}

export class NotifiedGroup {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

/** Something that happened and concerns the reader, with the names of those it is about as they are now. */
export class Notification {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'orders what one person gets; the id of the event in the stream' })
  sequence!: number;

  @ApiProperty({ enum: notificationKinds, enumName: 'NotificationKind' })
  kind!: NotificationKind;

  @ApiProperty({ enum: notificationTopics, enumName: 'NotificationTopic' })
  topic!: NotificationTopic;

  @ApiProperty({
    enum: notificationParties,
    enumName: 'NotificationParty',
    description: 'as whom the reader is told',
  })
  party!: NotificationParty;

  @ApiProperty({ type: Person, nullable: true, description: 'null when time or the service did it' })
  actor!: Person | null;

  @ApiProperty({ type: Person, nullable: true })
  candidate!: Person | null;

  @ApiProperty({
    type: Person,
    nullable: true,
    description: 'whom a unit was given to or taken from: the other of the two',
  })
  other!: Person | null;

  @ApiProperty({ type: NotificationUnit, nullable: true })
  unit!: NotificationUnit | null;

  @ApiProperty({ type: NotifiedProgramme, nullable: true, description: 'where it is about a whole' })
  programme!: NotifiedProgramme | null;

  @ApiProperty({ type: NotifiedGroup, nullable: true, description: 'that the reader was given to lead' })
  group!: NotifiedGroup | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'how many people it is about, of several at once',
  })
  people!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'on how many units somebody was put' })
  units!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'within how many days' })
  days!: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'of the file it is about, as it was uploaded' })
  fileName!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'who was asked without having an account, where it is about them',
  })
  thirdPartyName!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'where it is about one' })
  appointmentId!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  enrolmentId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'of the first target it is about' })
  targetCode!: string | null;

  @ApiProperty()
  targetCount!: number;

  @ApiProperty({ description: 'the page of the portal it is about, from its root' })
  link!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readAt!: string | null;
}

export class NotificationPage {
  @ApiProperty({ type: [Notification], description: 'newest first' })
  items!: Notification[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class NotificationQuery extends PageQuery {
  @ApiPropertyOptional({ type: Boolean, description: 'only what was not read yet' })
  @IsOptional()
  @BooleanFromText()
  @IsBoolean()
  unread?: boolean;

  @ApiPropertyOptional({ enum: notificationTopics, enumName: 'NotificationTopic' })
  @IsOptional()
  @IsIn(notificationTopics)
  topic?: NotificationTopic;
}

export class StreamQuery {
  @ApiPropertyOptional({
    type: Boolean,
    default: true,
    description: 'false: send what is there and end, for who cannot hold a connection open',
  })
  @IsOptional()
  @BooleanFromText()
  @IsBoolean()
  wait: boolean = true;
}

export class UnreadCount {
  @ApiProperty({ description: 'at most 100: more are as many as anybody wants to know of' })
  count!: number;
}

/** Which are read: those named, or all up to one of them. */
export class NotificationsRead {
  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 200 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  ids?: string[];

  @ApiPropertyOptional({ description: 'all that were told up to this sequence' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  through?: number;
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

export class QuietHours {
  @ApiProperty({ pattern: timeOfDay.source, example: '21:00' })
  @Matches(timeOfDay)
  from!: string;

  @ApiProperty({ pattern: timeOfDay.source, example: '07:30' })
  @Matches(timeOfDay)
  to!: string;
}

/** How soon each topic is told by e-mail. */
export class Deliveries implements Record<NotificationTopic, MailDelivery> {
  @ApiProperty({ enum: mailDeliveries, enumName: 'MailDelivery' })
  @IsIn(mailDeliveries)
  conversation!: MailDelivery;

  @ApiProperty({ enum: mailDeliveries, enumName: 'MailDelivery' })
  @IsIn(mailDeliveries)
  requests!: MailDelivery;

  @ApiProperty({ enum: mailDeliveries, enumName: 'MailDelivery' })
  @IsIn(mailDeliveries)
  evidence!: MailDelivery;

  @ApiProperty({ enum: mailDeliveries, enumName: 'MailDelivery' })
  @IsIn(mailDeliveries)
  judgements!: MailDelivery;

  @ApiProperty({ enum: mailDeliveries, enumName: 'MailDelivery' })
  @IsIn(mailDeliveries)
  decisions!: MailDelivery;

  @ApiProperty({ enum: mailDeliveries, enumName: 'MailDelivery' })
  @IsIn(mailDeliveries)
  third_parties!: MailDelivery;

  @ApiProperty({ enum: mailDeliveries, enumName: 'MailDelivery' })
  @IsIn(mailDeliveries)
  plans!: MailDelivery;

  @ApiProperty({ enum: mailDeliveries, enumName: 'MailDelivery' })
  @IsIn(mailDeliveries)
  appointments!: MailDelivery;

  @ApiProperty({ enum: mailDeliveries, enumName: 'MailDelivery' })
  @IsIn(mailDeliveries)
  reminders!: MailDelivery;

  @ApiProperty({ enum: mailDeliveries, enumName: 'MailDelivery' })
  @IsIn(mailDeliveries)
  record!: MailDelivery;
}

export class MailPreferencesUpdate {
  @ApiProperty()
  @Nested(() => Deliveries)
  deliveries!: Deliveries;

  @ApiProperty({ type: QuietHours, nullable: true, description: 'no e-mail meanwhile; null for none' })
  @ValidateIf((_, value: unknown) => value !== null)
  @Nested(() => QuietHours)
  quietHours!: QuietHours | null;

  @ApiProperty({ pattern: timeOfDay.source, example: '08:00', description: 'when the daily digest goes out' })
  @Matches(timeOfDay)
  digestAt!: string;
}

/** Times are those of the organisation's zone; the language is that of the account. */
export class MailPreferences extends MailPreferencesUpdate {
  @ApiProperty({ description: 'e-mail goes there' })
  email!: string;

  @ApiProperty({ example: 'Asia/Taipei' })
  timeZone!: string;

  @ApiProperty({ description: 'whether e-mail is sent at all by this server' })
  sends!: boolean;

  @ApiProperty()
  version!: number;
}
