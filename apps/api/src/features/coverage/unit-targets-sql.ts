/** What a unit prints that can be a target, and what its guide says of methods: members of a JSON object (UnitRuleFacts). */
export const unitFactMembers = (unit: string): string => /* sql */ `
  'targets', (SELECT coalesce(json_agg(json_build_object('id', t.id, 'kind', t.kind, 'elementIds', t.element_ids,
      'parts', t.parts) ORDER BY t.kind_rank, t.element_position, t.position, t.id), '[]')
    FROM unit_target t WHERE t.organisation_id = ${unit}.organisation_id AND t.unit_id = ${unit}.id),
  'guideMethods', (SELECT coalesce(json_agg(g.text ORDER BY g.position), '[]') FROM guide_item g
    WHERE g.organisation_id = ${unit}.organisation_id AND g.release_id = ${unit}.release_id AND g.section = 'method')`;
