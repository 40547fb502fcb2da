import { instantInMilliseconds, personJsonById } from '../../platform/database/json-sql';

/** The wire shape of programmes, built in Postgres: a version is one statement, however many units it has. */

const rowsOf = (json: string, from: string, order: string) =>
  `(SELECT coalesce(json_agg(${json} ORDER BY ${order}), '[]'::json) FROM ${from})`;

const unitCount = (v: string) => `(SELECT count(*)::integer FROM programme_unit x
  WHERE x.organisation_id = ${v}.organisation_id AND x.version_id = ${v}.id)`;

/** Members of `ProgrammeVersion`, of a row of programme_version. */
export const versionMembers = (v: string) => `'id', ${v}.id, 'number', ${v}.number, 'name', ${v}.name,
  'unitCount', ${unitCount(v)},
  'previousId', (SELECT b.id FROM programme_version b WHERE b.organisation_id = ${v}.organisation_id
     AND b.programme_id = ${v}.programme_id AND b.number = ${v}.number - 1),
  'contentSha256', encode(${v}.content_sha256, 'hex'), 'createdBy', ${personJsonById(`${v}.created_by`)},
  'createdAt', ${instantInMilliseconds(`${v}.created_at`)}`;

const requires = rowsOf(
  'q.unit_id',
  `programme_unit_prerequisite p JOIN programme_unit q ON q.organisation_id = p.organisation_id AND q.id = p.requires_id
   WHERE p.organisation_id = pu.organisation_id AND p.programme_unit_id = pu.id`,
  'q.position',
);

const unit = `json_build_object('programmeUnitId', pu.id, 'unitId', u.id, 'releaseId', r.id, 'code', u.code,
  'title', u.title, 'level', u.level, 'releaseCode', r.code, 'dueMonths', pu.due_months, 'requires', ${requires})`;

const units = rowsOf(
  unit,
  `programme_unit pu JOIN unit u ON u.organisation_id = pu.organisation_id AND u.id = pu.unit_id
   JOIN release r ON r.organisation_id = pu.organisation_id AND r.id = pu.release_id
   WHERE pu.organisation_id = s.organisation_id AND pu.section_id = s.id`,
  'pu.position',
);

const sections = rowsOf(
  `json_build_object('id', s.id, 'name', s.name, 'choose', s.choose, 'units', ${units})`,
  'programme_section s WHERE s.organisation_id = v.organisation_id AND s.version_id = v.id',
  's.position',
);

const requirements = rowsOf(
  `json_build_object('id', y.id, 'text', y.text)`,
  'programme_entry_requirement y WHERE y.organisation_id = v.organisation_id AND y.version_id = v.id',
  'y.position',
);

/** Of one standard the newest edition is published, and all before it are not any more. */
export const newerThan = (r: string) => `release n WHERE n.organisation_id = ${r}.organisation_id
  AND n.standard_id = ${r}.standard_id AND n.state = 'published' AND n.id <> ${r}.id AND ${r}.state <> 'published'
  ORDER BY n.published_at DESC LIMIT 1`;

const releases = rowsOf(
  `json_build_object('id', r.id, 'code', r.code, 'version', r.version, 'name', r.name, 'state', r.state,
    'newer', (SELECT json_build_object('id', n.id, 'code', n.code, 'version', n.version) FROM ${newerThan('r')}))`,
  `release r WHERE r.organisation_id = v.organisation_id AND r.id IN (SELECT d.release_id FROM programme_unit d
     WHERE d.organisation_id = v.organisation_id AND d.version_id = v.id)`,
  'r.code',
);

/** `ProgrammeVersionDetail`, of a row `v` of programme_version. */
export const versionDetail = `json_build_object(${versionMembers('v')}, 'programmeId', v.programme_id,
  'nameEn', v.name_en, 'description', v.description, 'releaseId', v.release_id, 'level', v.level,
  'dueMonths', v.due_months, 'validityMonths', v.validity_months, 'unitValidityMonths', v.unit_validity_months,
  'attitudesOnce', v.attitudes_once, 'sections', ${sections}, 'entryRequirements', ${requirements},
  'releases', ${releases})`;

const peopleIn = (states: string) => `(SELECT count(*)::integer FROM programme_enrolment e
  WHERE e.organisation_id = p.organisation_id AND e.programme_id = p.id AND e.state IN (${states}))`;

/** `ProgrammePeople`, of a row `p` of programme. */
export const people = `json_build_object('open', ${peopleIn("'in_progress', 'decided'")}, 'signed', ${peopleIn("'signed'")})`;

/** `ProgrammeSummary`, of a row `p` of programme, its version `v` that is shown and, if any, the release `r` of it. */
export const summary = `json_build_object('id', p.id, 'name', v.name, 'nameEn', v.name_en, 'code', r.code,
  'level', v.level, 'state', p.state, 'number', v.number, 'drafted', p.latest_version_id <> v.id,
  'unitCount', ${unitCount('v')}, 'people', ${people})`;
