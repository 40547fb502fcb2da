import { type UnitCellState, unitCellState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Forbidden, NotFound } from '../../platform/errors/domain-error';
import { CoverageService } from '../coverage/coverage.service';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { factsOf } from '../enrolments/enrolment-row';
import { may } from '../enrolments/enrolments.policy';
import { presentEnrolment } from '../enrolments/enrolments.presenter';
import type { UnitMatrix } from './unit-matrix.dto';
import { type ClaimRow, UnitMatrixRepository } from './unit-matrix.repository';

/** As many pieces as one unit ever has, and as many columns as anybody looks through. */
const MOST_PIECES = 500;

/** What each piece of evidence is worth for each target of one enrolment. */
@Injectable()
export class UnitMatrixService {
  constructor(
    private readonly enrolments: EnrolmentReader,
    private readonly matrices: UnitMatrixRepository,
    private readonly coverage: CoverageService,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound; Forbidden for who may see how far the enrolment is, but not its evidence */
  async read(actor: Actor, enrolmentId: string): Promise<UnitMatrix> {
    return (await this.readToPrint(actor, enrolmentId)).matrix;
  }

  /** The same for a file, with the moment of making in the organisation's time zone. */
  async readToPrint(actor: Actor, enrolmentId: string): Promise<{ matrix: UnitMatrix; madeAt: string }> {
    // Computes anew what time alone has changed, before it is read.
    const row = await this.enrolments.find(actor, enrolmentId);
    if (!may(actor, 'evidence.read', factsOf(row))) throw new Forbidden('permission.denied');
    const record = await this.matrices.read(enrolmentId, this.clock.now(), MOST_PIECES);
    if (record === undefined) throw new NotFound('enrolment');
    const { unitId, ruleVersion, today, madeAt, release, elements } = record;
    const [rules] = await this.coverage.rulesOfUnits([{ unitId, version: ruleVersion }]);
    const pieces = record.pieces.slice(0, MOST_PIECES);
    const claims = new Map<string, ClaimRow[]>();
    for (const claim of [...record.claims, ...record.probes]) {
      const ofTarget = claims.get(claim.targetId);
      if (ofTarget === undefined) claims.set(claim.targetId, [claim]);
      else ofTarget.push(claim);
    }
    const matrix = {
      enrolment: presentEnrolment(row, actor),
      release,
      ruleVersion,
      today,
      elements,
      pieces,
      rows: record.rows.map((target) => ({
        ...target,
        cells: (claims.get(target.targetId) ?? []).flatMap(({ piece: at, judgement }) => {
          const piece = pieces[at];
          if (piece === undefined) return [];
          const state: UnitCellState = unitCellState(
            { occurredOn: piece.occurredOn, withdrawn: piece.withdrawn, judgement },
            rules?.of(target.targetId, target.kind).maxAgeMonths ?? null,
            today,
          );
          return [{ piece: at, state }];
        }),
      })),
      truncated: record.pieces.length > MOST_PIECES,
    };
    return { matrix, madeAt };
  }
}
