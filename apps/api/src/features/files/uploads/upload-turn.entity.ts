import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which process writes to an upload now, and whether another one waits for it. Of no organisation. */
@Entity('upload_turn')
export class UploadTurnEntity {
  @PrimaryColumn('uuid')
  uploadId!: string;

  @Column('uuid')
  holder!: string;

  @Column('timestamptz')
  endsAt!: Date;

  @Column('boolean')
  wanted!: boolean;
}
