import type { AssessmentMethod, AuthenticityMeans, ToolKind, Verdict } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { type Statement, statement } from '../../platform/database/statement';
import type { ContentFile } from './evidence-content';

/** Rows to add to the record, named as their columns are. What is absent is not written. */
export interface NewRecord {
  readonly evidence?: readonly {
    readonly id: string;
    readonly candidate_id: string;
    readonly method: AssessmentMethod;
    readonly created_by: string;
    readonly created_at: Date;
  }[];
  readonly evidence_version?: readonly {
    readonly id: string;
    readonly evidence_id: string;
    readonly number: number;
    readonly title: string;
    readonly occurred_at: Date;
    readonly recorded_at: Date;
    readonly recorded_by: string;
    readonly place: string | null;
    readonly context: string | null;
    readonly narrative: string | null;
    readonly duration_minutes: number | null;
    readonly detail: object;
    readonly tool_version_id: string | null;
    readonly occasion_id: string | null;
    readonly declared_own_work: boolean;
    readonly declaration: string | null;
    /** Hexadecimal. */
    readonly content_sha256: string;
  }[];
  readonly evidence_version_file?: readonly {
    readonly evidence_version_id: string;
    readonly file_id: string;
    readonly position: number;
  }[];
  readonly evidence_withdrawal?: readonly {
    readonly evidence_id: string;
    readonly reason: string;
    readonly withdrawn_by: string;
    readonly withdrawn_at: Date;
  }[];
  readonly claim?: readonly {
    readonly id: string;
    readonly evidence_id: string;
    readonly evidence_version_id: string;
    readonly enrolment_id: string;
    readonly indicator_id: string | null;
    readonly guide_item_id: string | null;
    readonly output_id: string | null;
    readonly competence_item_id: string | null;
    readonly parts: readonly number[] | null;
    readonly made_by: string;
    readonly made_at: Date;
  }[];
  readonly kept_claim?: readonly {
    readonly claim_id: string;
    readonly kept_by: string;
    readonly kept_at: Date;
  }[];
  readonly judgement?: readonly {
    readonly id: string;
    readonly claim_id: string;
    readonly enrolment_id: string;
    readonly verdict: Verdict;
    readonly valid: boolean | null;
    readonly authentic: boolean | null;
    readonly current: boolean | null;
    /** Absent or null: what the method brings by itself. */
    readonly authentic_by?: readonly AuthenticityMeans[] | null;
    readonly remark: string | null;
    readonly judged_by: string;
    readonly judged_at: Date;
    readonly supersedes_id: string | null;
    /** Absent: it contradicts nobody. */
    readonly disagrees?: true;
  }[];
}

type Part = keyof NewRecord;

const columns = {
  evidence: 'id uuid, candidate_id uuid, method text, created_by uuid, created_at timestamptz',
  evidence_version:
    'id uuid, evidence_id uuid, number int, title text, occurred_at timestamptz, recorded_at timestamptz, ' +
    'recorded_by uuid, place text, context text, narrative text, duration_minutes int, detail jsonb, ' +
    'tool_version_id uuid, occasion_id uuid, declared_own_work boolean, declaration text, content_sha256 text',
  evidence_version_file: 'evidence_version_id uuid, file_id uuid, position int',
  evidence_withdrawal: 'evidence_id uuid, reason text, withdrawn_by uuid, withdrawn_at timestamptz',
  claim:
    'id uuid, evidence_id uuid, evidence_version_id uuid, enrolment_id uuid, indicator_id uuid, guide_item_id uuid, ' +
    'output_id uuid, competence_item_id uuid, parts smallint[], made_by uuid, made_at timestamptz',
  kept_claim: 'claim_id uuid, kept_by uuid, kept_at timestamptz',
  judgement:
    'id uuid, claim_id uuid, enrolment_id uuid, verdict text, valid boolean, authentic boolean, current boolean, ' +
    'authentic_by text[], remark text, judged_by uuid, judged_at timestamptz, supersedes_id uuid, disagrees boolean',
} as const satisfies Record<Part, string>;

/** In the order of their references. */
export const recordParts = [
  'evidence',
  'evidence_version',
  'evidence_version_file',
  'evidence_withdrawal',
  'claim',
  'kept_claim',
  'judgement',
] as const satisfies readonly Part[];

/** All rows of one act go in by one statement: foreign keys among them are checked when it ends. */
function appending(parts: readonly Part[]): Statement {
  const inserts = parts.map((part, index) => {
    const names = columns[part].split(', ').map((column) => `"${column.split(' ')[0] ?? ''}"`);
    const given = columns[part].replace(/\b(position|current)\b(?= )/g, '"$1"');
    const values = names.map((name) =>
      name === '"content_sha256"' ? `decode(r.${name}, 'hex')` : `r.${name}`,
    );
    return (
      `INSERT INTO ${part} (organisation_id, ${names.join(', ')}) ` +
      `SELECT current_organisation(), ${values.join(', ')} FROM json_to_recordset($${index + 1}::json) AS r(${given})`
    );
  });
  const last = inserts.pop() ?? '';
  const before = inserts.map((insert, index) => `p${index} AS (${insert})`);
  return statement('evidence_append', before.length > 0 ? `WITH ${before.join(', ')} ${last}` : last, 'kept');
}

const appendStatements = new Map<string, Statement>();

export function appendStatement(parts: readonly Part[]): Statement {
  const key = parts.join();
  const known = appendStatements.get(key);
  if (known !== undefined) return known;
  const made = appending(parts);
  appendStatements.set(key, made);
  return made;
}

const closeRequests = statement(
  'evidence_close_requests',
  /* sql */ `UPDATE evidence_request SET closed_at = $3
    WHERE enrolment_id = $1 AND target_id = ANY($2::uuid[]) AND closed_at IS NULL`,
  'kept',
);

const findUsableFiles = statement(
  'evidence_usable_files',
  /* sql */ `SELECT id, name, media_type AS "mediaType", size::float8 AS size, encode(sha256, 'hex') AS sha256
    FROM stored_file
    WHERE id = ANY($1::uuid[]) AND uploaded_by = $2 AND purpose = 'evidence' AND state <> 'refused'`,
);

/** A version of a tool of the unit of this enrolment, whether it is still in use or not: a device may have been offline. */
const findTool = statement(
  'evidence_tool_of_unit',
  /* sql */ `SELECT t.kind FROM enrolment e
    JOIN assessment_tool t ON t.organisation_id = e.organisation_id AND t.unit_id = e.unit_id
    JOIN assessment_tool_version v ON v.organisation_id = t.organisation_id AND v.tool_id = t.id
    WHERE e.id = $1 AND v.id = $2`,
);

/** Where evidence, claims and judgements are added to the record. Nothing here changes a row of it. */
@Injectable()
export class EvidenceRecordRepository {
  constructor(private readonly database: Database) {}

  /** One statement, whatever the number of rows; it fails with the transaction at the latest. */
  append(record: NewRecord): void {
    const parts = recordParts.filter((part) => (record[part]?.length ?? 0) > 0);
    this.database.write(
      appendStatement(parts),
      parts.map((part) => JSON.stringify(record[part])),
    );
  }

  /** What was asked for has arrived: open requests for these targets are closed. */
  closeRequests(enrolmentId: string, targetIds: readonly string[], at: Date): void {
    this.database.write(closeRequests, [enrolmentId, targetIds, at]);
  }

  /** Those of the files that this member uploaded as evidence and that passed every check. */
  async findUsableFiles(fileIds: readonly string[], memberId: string): Promise<ContentFile[]> {
    if (fileIds.length === 0) return [];
    return this.database.query<{ [key in keyof ContentFile]: ContentFile[key] }>(findUsableFiles, [
      fileIds,
      memberId,
    ]);
  }

  /** What kind of tool of this enrolment's unit the version is of; undefined when it is of none. */
  async findToolKind(enrolmentId: string, toolVersionId: string | undefined): Promise<ToolKind | undefined> {
    if (toolVersionId === undefined) return undefined;
    return (await this.database.one<{ kind: ToolKind }>(findTool, [enrolmentId, toolVersionId]))?.kind;
  }
}
