import { evidenceSettings, type EvidenceSetting } from '@attest/domain';

/** What the rules of evidence may ask about how a piece came to be, beside its method and day. */
export interface Circumstances {
  readonly occasion: string | null;
  readonly setting: EvidenceSetting | null;
}

/**
 * From a version of evidence as it is recorded: the id of the session it shares with other evidence, and the setting that
 * its detail may name. `occasionOf` and `settingOf` say the same of a stored row.
 */
export function circumstancesOf({
  occasionId,
  detail,
}: {
  readonly occasionId?: string | null | undefined;
  readonly detail?: object | null | undefined;
}): Circumstances {
  const said: unknown = detail == null ? undefined : Reflect.get(detail, 'setting');
  return {
    occasion: occasionId ?? null,
    setting: evidenceSettings.find((setting) => setting === said) ?? null,
  };
}

const known = evidenceSettings.map((setting) => `'${setting}'`).join(', ');

/** Of a row of evidence_version, or of one that has its columns (`standing_claim`), as an expression. */
export const occasionOf = (row: string): string => `${row}.occasion_id`;
export const settingOf = (row: string): string =>
  `CASE WHEN ${row}.detail ->> 'setting' IN (${known}) THEN ${row}.detail ->> 'setting' END`;
