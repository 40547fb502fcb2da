import { isRecord, readableCode, type TargetKind, targetKinds } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import styles from './decide.module.css';

export interface MissingTarget {
  readonly kind: TargetKind;
  readonly code: string;
}

/** As a refusal of the outcome names them; nothing else is taken for one. */
export const missingIn = (facts: Readonly<Record<string, unknown>>): MissingTarget[] =>
  (Array.isArray(facts['missing']) ? facts['missing'] : []).filter(isRecord).flatMap(({ kind, code }) => {
    const known = targetKinds.find((each) => each === kind);
    return known === undefined || typeof code !== 'string' ? [] : [{ kind: known, code }];
  });

/** Which targets a unit still waits for, by kind: one line a kind, nothing where there is none. */
export function MissingByKind({ missing }: { missing: readonly MissingTarget[] }) {
  const { t } = useTranslation(['workspace', 'terms']);
  if (missing.length === 0) return null;
  return (
    <dl className={styles.missing} aria-label={t('workspace:decide.missing')}>
      {targetKinds.flatMap((kind) => {
        const codes = missing.filter((target) => target.kind === kind).map(({ code }) => code);
        return codes.length === 0
          ? []
          : [
              <div key={kind}>
                <dt>{t(`terms:targetKind.${kind}`)}</dt>
                <dd>{codes.map((code) => readableCode(code, String)).join(t('workspace:decide.joiner'))}</dd>
              </div>,
            ];
      })}
    </dl>
  );
}
