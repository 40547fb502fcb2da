import { evidenceSettings, type EvidenceSetting } from '@attest/domain';

/** What the rules of evidence may ask about how a piece came to be, beside its method and day. */
export interface Circumstances {
  readonly occasion: string | null;
  readonly setting: EvidenceSetting | null;
}

/**
 * From a version of evidence as it is recorded: the id of the session it shares with other evidence, and the setting that
 * its detail may name. `circumstancesSql` says the same of a stored row.
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

/** Occasion and setting of row v of evidence_version, as two expressions. */
export const circumstancesSql = {
  occasion: 'v.occasion_id',
  setting: `CASE WHEN v.detail ->> 'setting' IN (${known}) THEN v.detail ->> 'setting' END`,
} as const;
