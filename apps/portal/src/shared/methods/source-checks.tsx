import { documentReviewDetail, longestText, type SourceCheck, sourceChecks } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { type Patch } from '../../base/change/change';
import { Line, Several } from './detail-fields';

/** As the details of documents and products have them. */
interface Checked {
  readonly checks: readonly (SourceCheck | null)[];
  readonly checkNote: string | null;
}

interface SourceChecksProps {
  checks: Checked['checks'];
  note: string | null;
  onChange: (patch: Patch<Checked>) => void;
}

/** How it was made sure that it is genuine and the candidate's. */
export function SourceChecks({ checks, note, onChange }: SourceChecksProps) {
  const { t } = useTranslation('methods');
  const made = sourceChecks.filter((check) => checks.includes(check));
  return (
    <>
      <Several
        label={t('checks.title')}
        options={sourceChecks}
        name={(check) => t(`checks.${check}`)}
        value={made}
        onChange={(change) => {
          onChange((latest) => ({ checks: change(latest.checks) }));
        }}
      />
      {made.length > 0 && (
        <Line
          label={t('checks.note')}
          hint={t('checks.noteHint')}
          optional
          most={longestText(documentReviewDetail, 'checkNote')}
          value={note}
          onChange={(checkNote) => {
            onChange({ checkNote });
          }}
        />
      )}
    </>
  );
}

/** In one line, also that nothing was checked. */
export function useChecksText(checks: readonly SourceCheck[], note: string | null): string {
  const { t } = useTranslation('methods');
  if (checks.length === 0) return t('checks.none');
  const text = checks.map((check) => t(`checks.${check}`)).join(t('joiner'));
  return note === null ? text : t('noted', { text, note });
}
