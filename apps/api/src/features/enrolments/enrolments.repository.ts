import type { EnrolmentState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { containing } from '../../platform/database/containing';
import { Database } from '../../platform/database/database';
import { type Statement, statement } from '../../platform/database/statement';
import type { Assignment } from './assign-people';
import type { EnrolmentOrder } from './enrolments.dto';
import { enrolmentJoins, enrolmentJson, type EnrolmentRow } from './enrolment-row';
import { reachValues, withinReach } from './enrolment-scope';
import type { Reach } from './enrolments.policy';
import { nextVersion } from '../../platform/database/context-repository';
import { EnrolmentEntity } from './enrolment.entity';

export interface EnrolmentFilter {
  readonly candidateId?: string;
  readonly unitId?: string;
  readonly state?: EnrolmentState;
  readonly assessorId?: string;
  readonly q?: string;
  readonly open?: boolean;
  /** Candidates, of whom alone is read; null: of everybody. */
  readonly members?: readonly string[] | null;
  readonly order?: EnrolmentOrder;
  /** The last row seen; its name counts in the order by candidate alone. */
  readonly after: { readonly name: string | null; readonly id: string } | null;
  readonly limit: number;
}

const find = /* sql */ `SELECT ${enrolmentJson} AS enrolment FROM enrolment e ${enrolmentJoins}
  WHERE e.id = $6::uuid AND ${withinReach}`;

const findVisible = statement('enrolment_find_visible', find);
const lock = statement('enrolment_lock', 'SELECT 1 FROM enrolment WHERE id = $1 FOR UPDATE');

const lockMany = statement(
  'enrolment_lock_many',
  'SELECT 1 FROM enrolment WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE',
);

const findManyVisible = statement(
  'enrolment_find_many_visible',
  /* sql */ `SELECT ${enrolmentJson} AS enrolment FROM enrolment e ${enrolmentJoins}
    WHERE e.id = ANY($6::uuid[]) AND ${withinReach}`,
);

/** Looked for in all three together; plain joins, so that where little is found each table is read once. */
const searchedIn = /* sql */ `
  JOIN member sc ON sc.organisation_id = e.organisation_id AND sc.id = e.candidate_id
  JOIN unit su ON su.organisation_id = e.organisation_id AND su.id = e.unit_id
  JOIN release sr ON sr.organisation_id = e.organisation_id AND sr.id = e.release_id`;

interface Listed {
  readonly joins: string;
  readonly after: string;
  readonly by: string;
  /** A parameter with the candidates of whom alone is read. */
  readonly members?: string;
}

/** What is within reach and asked for, in its order. */
const within = ({ joins, after, by, members }: Listed, columns: string) => /* sql */ `
  SELECT ${columns} FROM enrolment e ${joins}
  WHERE ${withinReach}
    AND ($6::uuid IS NULL OR e.candidate_id = $6)
    AND ($7::uuid IS NULL OR e.unit_id = $7)
    AND ($8::text IS NULL OR e.state = $8)
    AND ($9::uuid IS NULL OR e.assessor_id = $9)
    AND NOT ($10::boolean AND e.state IN ('signed', 'withdrawn'))
    AND ${after}${members === undefined ? '' : ` AND e.candidate_id = ANY (${members}::uuid[])`}
  ORDER BY ${by}`;

/** The page is made first, so that what a row shows is looked up for its rows alone. */
const list = (listed: Listed) => /* sql */ `
  SELECT ${enrolmentJson} AS enrolment FROM (${within(listed, 'e.*')} LIMIT $11) e ${enrolmentJoins}
  ORDER BY ${listed.by}`;

/** OFFSET keeps what is looked for from deciding in which order the tables are joined: of it nothing can be estimated. */
const search = (listed: Listed) => /* sql */ `
  SELECT ${enrolmentJson} AS enrolment
  FROM (SELECT * FROM (${within(
    { ...listed, joins: listed.joins + searchedIn },
    "e.*, concat_ws(' ', sc.searchable, su.searchable, sr.searchable) AS searched",
  )} OFFSET 0) found WHERE searched LIKE ALL ($14::text[]) LIMIT $11) e ${enrolmentJoins}
  ORDER BY ${listed.by}`;

/** $12 and $13: the name and the id of the last row seen. */
const orders: Readonly<Record<EnrolmentOrder, Listed>> = {
  newest: {
    joins: '',
    after: '$12::text IS NULL AND ($13::uuid IS NULL OR e.id < $13)',
    by: 'e.id DESC',
  },
  candidate: {
    // Read along the index on names, or sorted where few are within reach: the planner knows how many.
    joins: 'JOIN member c ON c.organisation_id = e.organisation_id AND c.id = e.candidate_id',
    after: '($12::text IS NULL OR (c.display_name, e.id) > ($12, $13::uuid))',
    by: 'c.display_name, e.id',
  },
};

const lists: Readonly<Record<EnrolmentOrder, Statement>> = {
  newest: statement('enrolment_list_newest', list(orders.newest)),
  candidate: statement('enrolment_list_by_candidate', list(orders.candidate)),
};

/** $14: patterns that all have to be met. */
const searches: Readonly<Record<EnrolmentOrder, Statement>> = {
  newest: statement('enrolment_search_newest', search(orders.newest)),
  candidate: statement('enrolment_search_by_candidate', search(orders.candidate)),
};

/** Of candidates given, read along theirs: in $14, and where something is looked for in $15. */
const ofMembers = (order: EnrolmentOrder, members: string): Listed => ({ ...orders[order], members });

const listsOfMembers: Readonly<Record<EnrolmentOrder, Statement>> = {
  newest: statement('enrolment_list_of_members_newest', list(ofMembers('newest', '$14'))),
  candidate: statement('enrolment_list_of_members_by_candidate', list(ofMembers('candidate', '$14'))),
};

const searchesOfMembers: Readonly<Record<EnrolmentOrder, Statement>> = {
  newest: statement('enrolment_search_of_members_newest', search(ofMembers('newest', '$15'))),
  candidate: statement('enrolment_search_of_members_by_candidate', search(ofMembers('candidate', '$15'))),
};

const assign = statement(
  'enrolment_assign',
  /* sql */ `UPDATE enrolment e SET assessor_id = n.assessor_id, supervisor_id = n.supervisor_id, due_on = n.due_on,
      version = e.version + 1
    FROM jsonb_to_recordset($1::jsonb)
      AS n (id uuid, version integer, assessor_id uuid, supervisor_id uuid, due_on date)
    WHERE e.id = n.id AND e.version = n.version`,
);

const withdraw = statement(
  'enrolment_withdraw',
  /* sql */ `WITH moved AS (
      UPDATE enrolment e SET state = 'withdrawn', last_activity_at = $5, version = e.version + 1
       FROM unnest($1::uuid[], $2::int[]) AS n (id, version)
       WHERE e.id = n.id AND e.version = n.version RETURNING e.organisation_id, e.id)
    INSERT INTO enrolment_withdrawal (organisation_id, enrolment_id, reason, withdrawn_by, withdrawn_at)
    SELECT organisation_id, id, $3, $4, $5 FROM moved`,
);

const listing = (order: EnrolmentOrder, isSearch: boolean, isOfMembers: boolean): Statement => {
  if (isOfMembers) return (isSearch ? searchesOfMembers : listsOfMembers)[order];
  return (isSearch ? searches : lists)[order];
};

interface Found {
  readonly enrolment: EnrolmentRow;
}

@Injectable()
export class EnrolmentsRepository {
  constructor(private readonly database: Database) {}

  async findVisible(reach: Reach, id: string): Promise<EnrolmentRow | undefined> {
    return (await this.database.one<Found>(findVisible, [...reachValues(reach), id]))?.enrolment;
  }

  /**
   * Waits for whoever writes to this enrolment. Read by a later statement than the one that waits: a row that was
   * joined before the wait would be the old one, and the enrolment would seem gone when its people changed.
   */
  async lockVisible(reach: Reach, id: string): Promise<EnrolmentRow | undefined> {
    const [, found] = await Promise.all([this.database.execute(lock, [id]), this.findVisible(reach, id)]);
    return found;
  }

  async lockManyVisible(reach: Reach, ids: readonly string[]): Promise<EnrolmentRow[]> {
    const [, found] = await Promise.all([
      this.database.execute(lockMany, [ids]),
      this.findManyVisible(reach, ids),
    ]);
    return found;
  }

  async findManyVisible(reach: Reach, ids: readonly string[]): Promise<EnrolmentRow[]> {
    const rows = await this.database.query<Found>(findManyVisible, [...reachValues(reach), ids]);
    return rows.map((row) => row.enrolment);
  }

  /** One row more than the limit, when there is one. */
  async listVisible(reach: Reach, filter: EnrolmentFilter): Promise<EnrolmentRow[]> {
    const order = filter.order ?? 'newest';
    const patterns = containing(filter.q);
    const values = [
      ...reachValues(reach),
      filter.candidateId ?? null,
      filter.unitId ?? null,
      filter.state ?? null,
      filter.assessorId ?? null,
      filter.open === true,
      filter.limit + 1,
      filter.after?.name ?? null,
      filter.after?.id ?? null,
    ];
    const members = filter.members ?? null;
    const statements = listing(order, patterns !== null, members !== null);
    const rows = await this.database.query<Found>(
      statements,
      [...values, patterns, members].filter((value, index) => index < values.length || value !== null),
    );
    return rows.map((row) => row.enrolment);
  }

  /** @returns how many stand; fewer than given when a version is no longer the one that was read */
  assign(assignments: readonly Assignment[]): Promise<number> {
    const rows = assignments.map(({ row, assessorId, supervisorId, dueOn }) => ({
      ...{ id: row.id, version: row.version },
      ...{ assessor_id: assessorId, supervisor_id: supervisorId, due_on: dueOn },
    }));
    return this.database.execute(assign, [JSON.stringify(rows)]);
  }

  /** @returns false when the version is no longer the one given */
  async moveOn(id: string, version: number, state: EnrolmentState, at: Date): Promise<boolean> {
    const changes = { state, lastActivityAt: at, version: nextVersion };
    return (await this.database.rows(EnrolmentEntity).change({ id, version }, changes)) === 1;
  }

  /** @returns false when a version is no longer the one that was read */
  async withdraw(
    rows: readonly Pick<EnrolmentRow, 'id' | 'version'>[],
    reason: string,
    by: string,
    at: Date,
  ): Promise<boolean> {
    const values = [rows.map(({ id }) => id), rows.map(({ version }) => version), reason, by, at];
    return (await this.database.execute(withdraw, values)) === rows.length;
  }
}
