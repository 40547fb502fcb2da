import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('evidence_request')
export class EvidenceRequestEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('uuid')
  targetId!: string;

  @Column('text')
  message!: string;

  @Column('uuid')
  requestedBy!: string;
}
