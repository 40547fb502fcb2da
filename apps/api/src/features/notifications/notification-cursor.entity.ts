import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the trail of an organisation has been told. */
@Entity('notification_cursor')
export class NotificationCursorEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @Column('bigint')
  sequence!: string;
}
