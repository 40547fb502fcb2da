import { lengthOf, scopesFor } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import type { EnrolmentPage } from '../enrolments/enrolments.dto';
import type { EnrolmentSummary } from '../enrolments/enrolment-summary.dto';
import type { MemberPage } from '../members/members.dto';
import { Members } from '../members/members.service';
import { SearchService } from '../search/search.service';
import type { PaletteAnswer, PaletteEnrolment, PaletteQuery } from './palette.dto';

const LEAST_CHARACTERS = 2;
/** Of people and of enrolments: who wants more goes to the list. */
const OF_EACH = 6;

/** What can be gone to from anywhere: each part within the reach that its own list has. */
@Injectable()
export class PaletteService {
  constructor(
    private readonly enrolments: EnrolmentReader,
    private readonly members: Members,
    private readonly search: SearchService,
  ) {}

  async find(actor: Actor, { q }: PaletteQuery): Promise<PaletteAnswer> {
    const asked = q.trim();
    if (lengthOf(asked) < LEAST_CHARACTERS) return nothing;
    const [enrolments, members, text] = await Promise.all([
      this.enrolmentsOf(actor, asked),
      this.membersOf(actor, asked),
      this.search.find({ q: asked, state: ['published'], limit: OF_EACH }),
    ]);
    return {
      enrolments: enrolments.items.map(rowOf),
      moreEnrolments: enrolments.nextCursor !== null,
      members: members.items.map(({ id, displayName, department }) => ({ id, displayName, department })),
      moreMembers: members.nextCursor !== null,
      text,
    };
  }

  private enrolmentsOf(actor: Actor, q: string): Promise<EnrolmentPage> | EnrolmentPage {
    if (scopesFor('enrolment.read', actor.roles).length === 0) return { items: [], nextCursor: null };
    return this.enrolments.list(actor, { q, order: 'candidate', limit: OF_EACH });
  }

  private membersOf(actor: Actor, q: string): Promise<MemberPage> | MemberPage {
    if (scopesFor('member.read', actor.roles).length === 0) return { items: [], nextCursor: null };
    return this.members.list(actor, { q, state: 'not_left', limit: OF_EACH });
  }
}

const nothing: PaletteAnswer = {
  enrolments: [],
  moreEnrolments: false,
  members: [],
  moreMembers: false,
  text: { items: [], counts: [], nextCursor: null },
};

const rowOf = ({ id, candidate, unit, state, coverage }: EnrolmentSummary): PaletteEnrolment => ({
  ...{ id, candidate, state, unitCode: unit.code, unitTitle: unit.title },
  ...{ covered: coverage.indicatorsCovered, total: coverage.indicatorsTotal, toJudge: coverage.toJudge },
});
