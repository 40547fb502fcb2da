/**
 * The wire shape of a release's content, built in Postgres: a detail is one statement and one round trip, however many
 * indicators it has. Each expression names its fields, so that a new column never reaches the wire by accident.
 */

const orEmpty = (aggregate: string) => `coalesce(${aggregate}, '[]'::json)`;

const refs = (source: string) =>
  `(SELECT ${orEmpty('json_agg(nc.number ORDER BY nc.position)')} FROM note_citation nc
     WHERE nc.release_id = ${source}.release_id AND nc.source_id = ${source}.id)`;

const indicators = `(SELECT ${orEmpty(`json_agg(json_build_object('id', i.id, 'code', i.code, 'printedCode', i.printed_code,
    'text', i.text, 'raw', i.raw, 'noteRefs', ${refs('i')}) ORDER BY i.position)`)}
  FROM indicator i WHERE i.element_id = e.id)`;

const outputs = `(SELECT ${orEmpty(`json_agg(json_build_object('id', o.id, 'code', o.code, 'printedCode', o.printed_code,
    'text', o.text) ORDER BY o.position)`)}
  FROM output o WHERE o.element_id = e.id)`;

const elements = `(SELECT ${orEmpty(`json_agg(json_build_object('id', e.id, 'code', e.code, 'printedCode', e.printed_code,
    'title', e.title, 'level', e.level, 'noteRefs', ${refs('e')}, 'indicators', ${indicators}, 'outputs', ${outputs})
    ORDER BY e.position)`)}
  FROM element e WHERE e.unit_id = u.id)`;

const competenceItem = `json_build_object('id', c.id, 'kind', c.kind, 'code', c.code, 'printedCode', c.printed_code,
  'text', c.text, 'raw', c.raw, 'items', c.items, 'outline', c.outline,
  'elementIds', (SELECT ${orEmpty('json_agg(ce.element_id ORDER BY el.position)')}
     FROM competence_item_element ce JOIN element el ON el.organisation_id = ce.organisation_id AND el.id = ce.element_id
     WHERE ce.competence_item_id = c.id),
  'noteRefs', ${refs('c')})`;

const competence = (
  kind: 'knowledge' | 'skill',
) => `(SELECT ${orEmpty(`json_agg(${competenceItem} ORDER BY c.position)`)}
  FROM competence_item c WHERE c.unit_id = u.id AND c.kind = '${kind}')`;

/** Of a row `u` of unit. */
export const unitJson = `json_build_object('id', u.id, 'code', u.code, 'title', u.title, 'level', u.level,
  'elements', ${elements}, 'knowledge', ${competence('knowledge')}, 'skills', ${competence('skill')})`;

const guideSection = (
  section: string,
  release: string,
) => `(SELECT ${orEmpty(`json_agg(json_build_object('id', g.id,
    'code', g.code, 'text', g.text, 'raw', g.raw) ORDER BY g.position)`)}
  FROM guide_item g WHERE g.release_id = ${release} AND g.section = '${section}')`;

/** @param release an expression for the id of the release */
export const guideJson = (release: string) => `json_build_object(
  'criticalEvidence', ${guideSection('critical_evidence', release)},
  'contextAndResources', ${guideSection('context_and_resources', release)},
  'methods', ${guideSection('method', release)},
  'support', ${guideSection('support', release)})`;

/** A citation names its place by kind and code; the code is looked up where the kind says. */
const citedBy = `(SELECT ${orEmpty(`json_agg(json_build_object('kind', nc.source_kind, 'code', CASE nc.source_kind
    WHEN 'unit' THEN (SELECT x.code FROM unit x WHERE x.id = nc.source_id)
    WHEN 'element' THEN (SELECT x.code FROM element x WHERE x.id = nc.source_id)
    WHEN 'indicator' THEN (SELECT x.code FROM indicator x WHERE x.id = nc.source_id)
    WHEN 'output' THEN (SELECT x.code FROM output x WHERE x.id = nc.source_id)
    WHEN 'guide_item' THEN (SELECT x.code FROM guide_item x WHERE x.id = nc.source_id)
    ELSE (SELECT x.code FROM competence_item x WHERE x.id = nc.source_id) END) ORDER BY nc.id)`)}
  FROM note_citation nc WHERE nc.note_id = n.id)`;

export const notesJson = (
  release: string,
) => `(SELECT ${orEmpty(`json_agg(json_build_object('id', n.id, 'number', n.number,
    'text', n.text, 'items', n.items, 'outline', n.outline, 'citedBy', ${citedBy}) ORDER BY n.position)`)}
  FROM note n WHERE n.release_id = ${release})`;

export const unitsJson = `(SELECT ${orEmpty(`json_agg(${unitJson} ORDER BY u.position)`)} FROM unit u WHERE u.release_id = r.id)`;

/** @param release an expression for the id of the release */
export const attitudesJson = (
  release: string,
) => `(SELECT ${orEmpty(`json_agg(${competenceItem} ORDER BY c.position)`)}
  FROM competence_item c WHERE c.release_id = ${release} AND c.kind = 'attitude')`;
