/** Code of the release whose enrolment a row was carried over from; null for what was made where it stands. */
export const carriedFrom = (
  table: 'assessment_plan_version' | 'reasonable_adjustment' | 'self_rating',
  row: string,
) => `(
  SELECT source_release.code FROM ${table} source
  JOIN enrolment source_enrolment
    ON source_enrolment.organisation_id = source.organisation_id AND source_enrolment.id = source.enrolment_id
  JOIN release source_release
    ON source_release.organisation_id = source.organisation_id AND source_release.id = source_enrolment.release_id
  WHERE source.organisation_id = ${row}.organisation_id AND source.id = ${row}.carried_from_id)`;
