import type { Day, RuleScope, StoredRuleSet, TargetKind } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { containing } from '../../platform/database/containing';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { Person } from '../../platform/http/person.dto';
import type { PackedPiece } from '../coverage/pieces';
import type { UnitRuleFacts } from '../coverage/unit-rules';
import { unitFactMembers } from '../coverage/unit-targets-sql';
import { instant, personJson } from '../../platform/database/json-sql';
import type { RuledUnit, RulePlace } from './evidence-rules.dto';

export interface VersionRow {
  readonly version: number;
  readonly rules: StoredRuleSet;
  readonly reason: string | null;
  readonly createdBy: Person | null;
  readonly createdAt: string;
}

export interface NewestRow extends VersionRow {
  readonly open: number;
  readonly behind: number;
}

const version = /* sql */ `r.version, r.rules, r.reason, ${instant('r.created_at')} AS "createdAt",
  CASE WHEN m.id IS NOT NULL THEN ${personJson('m')} END AS "createdBy"`;
const maker = /* sql */ `LEFT JOIN member m ON m.organisation_id = r.organisation_id AND m.id = r.created_by`;
const open = /* sql */ `e.state NOT IN ('signed', 'withdrawn')`;

const findNewest = statement(
  'rules_newest',
  /* sql */ `SELECT ${version}, count.open, count.behind
    FROM (SELECT * FROM evidence_rule_set ORDER BY version DESC LIMIT 1) r ${maker}
    CROSS JOIN LATERAL (SELECT count(*)::int AS open, (count(*) FILTER (WHERE e.rule_version < r.version))::int AS behind
      FROM enrolment e WHERE ${open}) count`,
);

const list = statement(
  'rules_versions',
  /* sql */ `SELECT ${version} FROM evidence_rule_set r ${maker} ORDER BY r.version DESC LIMIT 100`,
);

/** Two at once: the second waits for the first and then finds its number taken. */
const insert = statement(
  'rules_insert',
  /* sql */ `INSERT INTO evidence_rule_set (organisation_id, version, rules, reason, created_by, created_at)
    SELECT current_organisation(), $1 + 1, $2, $3, $4, $5
    WHERE (SELECT max(version) FROM evidence_rule_set) = $1
    ON CONFLICT DO NOTHING`,
);

const named = /* sql */ `'standardId', s.id, 'standardCode', s.lineage_code, 'standardName', l.name`;
const newestRelease = /* sql */ `JOIN LATERAL (SELECT name FROM release n
    WHERE n.organisation_id = s.organisation_id AND n.standard_id = s.id AND n.state <> 'draft'
    ORDER BY n.published_at DESC NULLS LAST, n.id DESC LIMIT 1) l ON true`;
const ofUnit = /* sql */ `JOIN release w ON w.organisation_id = u.organisation_id AND w.id = u.release_id
    JOIN standard s ON s.organisation_id = w.organisation_id AND s.id = w.standard_id ${newestRelease}`;

/** Critical evidence belongs to a release; it is shown with the release's only unit, or else with the standard alone. */
const findPlaces = statement(
  'rules_places',
  /* sql */ `SELECT json_build_object('scope', 'standard', 'id', s.id, 'code', s.lineage_code, 'text', l.name, ${named},
      'unitId', NULL, 'unitCode', NULL, 'unitTitle', NULL) AS place
    FROM standard s ${newestRelease} WHERE s.id = ANY($1::uuid[])
    UNION ALL
    SELECT json_build_object('scope', 'unit', 'id', u.id, 'code', u.code, 'text', u.title, ${named},
      'unitId', u.id, 'unitCode', u.code, 'unitTitle', u.title)
    FROM unit u ${ofUnit} WHERE w.state <> 'draft' AND u.id = ANY($1::uuid[])
    UNION ALL
    SELECT json_build_object('scope', 'target', 'id', i.id, 'code', i.code, 'text', i.text, ${named},
      'unitId', u.id, 'unitCode', u.code, 'unitTitle', u.title)
    FROM indicator i JOIN unit u ON u.organisation_id = i.organisation_id AND u.id = i.unit_id ${ofUnit}
    WHERE w.state <> 'draft' AND i.id = ANY($1::uuid[])
    UNION ALL
    SELECT json_build_object('scope', 'target', 'id', g.id, 'code', g.code, 'text', g.text, ${named},
      'unitId', o.id, 'unitCode', o.code, 'unitTitle', o.title)
    FROM guide_item g JOIN release w ON w.organisation_id = g.organisation_id AND w.id = g.release_id
    JOIN standard s ON s.organisation_id = w.organisation_id AND s.id = w.standard_id ${newestRelease}
    LEFT JOIN LATERAL (SELECT u.id, u.code, u.title FROM unit u
      WHERE u.organisation_id = w.organisation_id AND u.release_id = w.id AND w.kind = 'unit' LIMIT 1) o ON true
    WHERE w.state <> 'draft' AND g.section = 'critical_evidence' AND g.id = ANY($1::uuid[])
    UNION ALL
    SELECT json_build_object('scope', 'target', 'id', p.id, 'code', p.code, 'text', p.text, ${named},
      'unitId', u.id, 'unitCode', u.code, 'unitTitle', u.title)
    FROM output p JOIN element el ON el.organisation_id = p.organisation_id AND el.id = p.element_id
    JOIN unit u ON u.organisation_id = el.organisation_id AND u.id = el.unit_id ${ofUnit}
    WHERE w.state <> 'draft' AND p.id = ANY($1::uuid[])
    UNION ALL
    SELECT json_build_object('scope', 'target', 'id', k.id, 'code', k.code, 'text', k.text, ${named},
      'unitId', u.id, 'unitCode', u.code, 'unitTitle', u.title)
    FROM competence_item k JOIN release w ON w.organisation_id = k.organisation_id AND w.id = k.release_id
    JOIN standard s ON s.organisation_id = w.organisation_id AND s.id = w.standard_id ${newestRelease}
    LEFT JOIN unit u ON u.organisation_id = k.organisation_id AND u.id = k.unit_id
    WHERE w.state <> 'draft' AND k.id = ANY($1::uuid[])`,
);

const targetKinds = statement(
  'rules_target_kinds',
  'SELECT DISTINCT t.id, t.kind FROM unit_target t WHERE t.id = ANY($1::uuid[])',
);

const within = statement(
  'rules_within_release',
  /* sql */ `SELECT u.id FROM unit u WHERE u.release_id = $1 AND u.id = ANY($2::uuid[])
    UNION ALL SELECT i.id FROM indicator i WHERE i.release_id = $1 AND i.id = ANY($2::uuid[])
    UNION ALL SELECT g.id FROM guide_item g WHERE g.release_id = $1 AND g.id = ANY($2::uuid[])
    UNION ALL SELECT p.id FROM output p WHERE p.release_id = $1 AND p.id = ANY($2::uuid[])
    UNION ALL SELECT k.id FROM competence_item k WHERE k.release_id = $1 AND k.id = ANY($2::uuid[])`,
);

const listUnits = statement(
  'rules_units',
  /* sql */ `SELECT s.id AS "standardId", s.lineage_code AS "standardCode", w.name AS "standardName",
      w.version AS "releaseVersion", u.id AS "unitId", u.code AS "unitCode", u.title AS "unitTitle",
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'kind', t.kind, 'code', t.code, 'text', t.text)
          ORDER BY t.kind_rank, t.element_position, t.position, t.id), '[]')
        FROM unit_target t WHERE t.organisation_id = u.organisation_id AND t.unit_id = u.id) AS targets
    FROM unit u
    JOIN release w ON w.organisation_id = u.organisation_id AND w.id = u.release_id AND w.state = 'published'
    JOIN standard s ON s.organisation_id = w.organisation_id AND s.id = w.standard_id
    WHERE $1::text[] IS NULL OR concat_ws(' ', w.searchable, u.searchable) LIKE ALL ($1)
    ORDER BY s.lineage_code, u.position LIMIT $2`,
);

const readUnits = statement(
  'rules_unit_facts',
  /* sql */ `SELECT json_build_object('unitId', u.id, 'standardId', w.standard_id, ${unitFactMembers('u')}) AS facts
    FROM unit u JOIN release w ON w.organisation_id = u.organisation_id AND w.id = u.release_id
    WHERE u.id = ANY($1::uuid[])`,
);

const listOpenUnits = statement(
  'rules_open_units',
  /* sql */ `SELECT u.id AS "unitId", w.standard_id AS "standardId",
      e.attitudes_by_programme AS "attitudesByProgramme", count(*)::int AS enrolments,
      ($1::timestamptz AT TIME ZONE o.time_zone)::date::text AS today
    FROM enrolment e
    JOIN organisation o ON o.id = e.organisation_id
    JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
    JOIN release w ON w.organisation_id = u.organisation_id AND w.id = u.release_id
    WHERE ${open} GROUP BY u.id, w.standard_id, e.attitudes_by_programme, o.time_zone`,
);

/** From what is kept beside the targets, with the rules each enrolment goes by. */
const listEvidence = statement(
  'rules_evidence_of_open',
  /* sql */ `SELECT e.id AS "enrolmentId", e.unit_id AS "unitId", e.rule_version AS "ruleVersion",
      e.attitudes_by_programme AS "attitudesByProgramme", m.display_name AS "candidateName", u.code AS "unitCode", u.title AS "unitTitle",
      json_agg(json_build_array(t.target_id, t.target_kind, t.code, t.pieces, t.position)
        ORDER BY t.kind_rank, t.position) AS targets
    FROM enrolment e
    JOIN member m ON m.organisation_id = e.organisation_id AND m.id = e.candidate_id
    JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
    JOIN enrolment_target t ON t.organisation_id = e.organisation_id AND t.enrolment_id = e.id
    WHERE ${open} AND e.unit_id = ANY($1::uuid[]) AND ($2::uuid IS NULL OR e.id < $2)
    GROUP BY e.organisation_id, e.id, e.unit_id, e.rule_version, e.attitudes_by_programme, m.display_name, u.code, u.title
    ORDER BY e.id DESC LIMIT $3`,
);

export interface OpenUnit {
  readonly unitId: string;
  readonly standardId: string;
  /** Those enrolments of which a programme asks the attitudes once, or the others. */
  readonly attitudesByProgramme: boolean;
  readonly enrolments: number;
  readonly today: Day;
}

export interface EnrolmentEvidence {
  readonly enrolmentId: string;
  readonly unitId: string;
  readonly ruleVersion: number;
  readonly attitudesByProgramme: boolean;
  readonly candidateName: string;
  readonly unitCode: string;
  readonly unitTitle: string;
  readonly targets: readonly (readonly [
    targetId: string,
    kind: TargetKind,
    code: string,
    pieces: readonly PackedPiece[],
    position: number,
  ])[];
}

@Injectable()
export class EvidenceRulesRepository {
  constructor(private readonly database: Database) {}

  async findNewest(): Promise<NewestRow> {
    const row = await this.database.one<NewestRow & Record<string, unknown>>(findNewest);
    if (row === undefined) throw new Error('An organisation begins with rules of evidence.');
    return row;
  }

  list(): Promise<VersionRow[]> {
    return this.database.query<VersionRow & Record<string, unknown>>(list);
  }

  /** @returns whether it became the newest; not when `after` was not the newest any more */
  async insert(
    after: number,
    given: { rules: object; reason: string; by: string; at: Date },
  ): Promise<boolean> {
    const { rules, reason, by, at } = given;
    return (await this.database.execute(insert, [after, JSON.stringify(rules), reason, by, at])) === 1;
  }

  /** Which of the ids are a unit or a target of the release. */
  async within(releaseId: string, ids: readonly string[]): Promise<string[]> {
    return (await this.database.query<{ id: string }>(within, [releaseId, ids])).map(({ id }) => id);
  }

  async findPlaces(overrides: readonly { scope: RuleScope; id: string }[]): Promise<RulePlace[]> {
    if (overrides.length === 0) return [];
    const ids = [...new Set(overrides.map(({ id }) => id))];
    return (await this.database.query<{ place: RulePlace }>(findPlaces, [ids])).map(({ place }) => place);
  }

  /** By id; an id that is no target's has none. */
  async kindsOf(targetIds: readonly string[]): Promise<Map<string, TargetKind>> {
    if (targetIds.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; kind: TargetKind }>(targetKinds, [targetIds]);
    return new Map(rows.map(({ id, kind }) => [id, kind]));
  }

  listUnits(q: string | undefined, limit: number): Promise<RuledUnit[]> {
    return this.database.query<{ [key in keyof RuledUnit]: RuledUnit[key] }>(listUnits, [
      containing(q),
      limit,
    ]);
  }

  /** What the rules of units are resolved from, without any rules. */
  async readUnits(unitIds: readonly string[]): Promise<Omit<UnitRuleFacts, 'ruleSet'>[]> {
    const rows = await this.database.query<{ facts: Omit<UnitRuleFacts, 'ruleSet'> }>(readUnits, [unitIds]);
    return rows.map(({ facts }) => facts);
  }

  listOpenUnits(now: Date): Promise<OpenUnit[]> {
    return this.database.query<{ [key in keyof OpenUnit]: OpenUnit[key] }>(listOpenUnits, [now]);
  }

  /** The newest first, those before `beforeId`. */
  listEvidence(
    unitIds: readonly string[],
    beforeId: string | null,
    limit: number,
  ): Promise<EnrolmentEvidence[]> {
    return this.database.query<{ [key in keyof EnrolmentEvidence]: EnrolmentEvidence[key] }>(listEvidence, [
      unitIds,
      beforeId,
      limit,
    ]);
  }
}
