import type { EvidenceRules } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only added to: by version, from the first that an organisation begins with. */
@Entity('evidence_rule_set')
export class RuleSetEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('jsonb')
  rules!: EvidenceRules;

  @Column('timestamptz')
  createdAt!: Date;
}
