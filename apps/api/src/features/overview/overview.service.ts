import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { reachOf } from '../enrolments/enrolments.policy';
import type { Overview, OverviewQuery } from './overview.dto';
import { OverviewRepository } from './overview.repository';

/** As many as a screen can show calmly and one answer should carry. */
const MOST_CELLS = 2_000;

/** A group at one glance: who is how far on which unit. */
@Injectable()
export class OverviewService {
  constructor(private readonly overview: OverviewRepository) {}

  read(actor: Actor, query: OverviewQuery): Promise<Overview> {
    return this.overview.read(reachOf(actor, 'overview.read'), {
      assessorId: query.assessorId,
      q: query.q,
      limit: MOST_CELLS,
    });
  }
}
