import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Of no organisation: a person signs in once, and belongs to one or more. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  email!: string;

  @Column('text')
  emailKey!: string;

  @Column('text')
  displayName!: string;

  @Column('text')
  passwordHash!: string;

  @Column('text')
  locale!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('boolean')
  passwordChangeDue!: boolean;

  @Column('timestamptz', { nullable: true })
  passwordSetAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  addressConfirmedAt!: Date | null;
}
