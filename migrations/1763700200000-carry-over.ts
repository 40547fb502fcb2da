import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealTables } from './seal-tables';

export const carryOverTables = ['carry_over', 'carry_over_item', 'carried_claim'] as const;

/** An enrolment that goes on under a newer release: who decided what about each target, and what was carried. */
export class CarryOver1763700200000 implements MigrationInterface {
  readonly name = 'CarryOver1763700200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
CREATE TABLE carry_over (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  from_enrolment_id uuid NOT NULL,
  to_enrolment_id uuid NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, from_enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, to_enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES member (organisation_id, id),
  CONSTRAINT carry_over_once UNIQUE (organisation_id, from_enrolment_id),
  CONSTRAINT carry_over_into_new UNIQUE (organisation_id, to_enrolment_id),
  CONSTRAINT carry_over_moves CHECK (from_enrolment_id <> to_enrolment_id)
);
CREATE INDEX carry_over_decided_by ON carry_over (organisation_id, decided_by);

-- One row a target of the new unit: the comparison's proposal, and what a person made of it.
CREATE TABLE carry_over_item (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  carry_over_id uuid NOT NULL,
  target_id uuid NOT NULL,
  source_target_id uuid,
  change text NOT NULL CONSTRAINT carry_over_item_change_known CHECK (change IN ('unchanged', 'recoded', 'moved', 'reworded', 'moved_reworded', 'added', 'removed')),
  proposal text NOT NULL CONSTRAINT carry_over_item_proposal_known CHECK (proposal IN ('carried', 'to_confirm', 'gap')),
  equivalent boolean NOT NULL,
  reason text,
  PRIMARY KEY (organisation_id, carry_over_id, target_id),
  FOREIGN KEY (organisation_id, carry_over_id) REFERENCES carry_over (organisation_id, id),
  CONSTRAINT carry_over_item_has_source CHECK (NOT equivalent OR source_target_id IS NOT NULL),
  CONSTRAINT carry_over_item_reasoned CHECK (NOT (equivalent AND proposal = 'to_confirm') OR reason IS NOT NULL)
);

-- A claim, and the judgement on it, that rests on one made under the earlier release.
CREATE TABLE carried_claim (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  claim_id uuid NOT NULL,
  carry_over_id uuid NOT NULL,
  source_claim_id uuid NOT NULL,
  judgement_id uuid,
  source_judgement_id uuid,
  PRIMARY KEY (organisation_id, claim_id),
  FOREIGN KEY (organisation_id, claim_id) REFERENCES claim (organisation_id, id),
  FOREIGN KEY (organisation_id, carry_over_id) REFERENCES carry_over (organisation_id, id),
  FOREIGN KEY (organisation_id, source_claim_id) REFERENCES claim (organisation_id, id),
  FOREIGN KEY (organisation_id, judgement_id) REFERENCES judgement (organisation_id, id),
  FOREIGN KEY (organisation_id, source_judgement_id) REFERENCES judgement (organisation_id, id),
  CONSTRAINT carried_claim_judged_both CHECK (num_nulls(judgement_id, source_judgement_id) IN (0, 2))
);
CREATE INDEX carried_claim_carry_over ON carried_claim (organisation_id, carry_over_id);
CREATE INDEX carried_claim_source ON carried_claim (organisation_id, source_claim_id);
CREATE INDEX carried_claim_judgement ON carried_claim (organisation_id, judgement_id);
CREATE INDEX carried_claim_source_judgement ON carried_claim (organisation_id, source_judgement_id);
`);
    await runner.query(sealTables({ appendOnly: carryOverTables }));
  }

  /** A record kept for decades has no way back. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('The record of what was carried over cannot be undone; restore a backup.'),
    );
  }
}
