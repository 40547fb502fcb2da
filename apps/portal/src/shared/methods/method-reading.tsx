import type { EvidenceVersionView } from '@attest/api-client';
import type { AssessmentMethod } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon/icon';
import type { TypedParts } from './method-parts';
import styles from './methods.module.css';
import { methodParts } from './parts-table';

interface MethodReadingProps {
  method: AssessmentMethod;
  version: Pick<EvidenceVersionView, 'detail' | 'tool'>;
  /** What people call a target; undefined for one of another unit. */
  codeOf: (targetId: string) => string | undefined;
  modelAnswers?: boolean;
}

/** What is special to a piece of evidence, in the form its method has, and the tool it was taken with. */
export function MethodReading({ method, version, codeOf, modelAnswers = true }: MethodReadingProps) {
  const { t } = useTranslation('methods');
  const { detail, tool } = version;
  const codes = (ids: readonly string[]) => ids.map(codeOf).filter((code) => code !== undefined);
  return (
    <>
      {detail !== null &&
        methodParts[method].use((parts) => (
          <Reading parts={parts} detail={detail} codes={codes} modelAnswers={modelAnswers} />
        ))}
      {tool !== null && (
        <p className={styles.source}>
          <Icon name="list" size={14} />{' '}
          {t('tool.by', { tool: t(`tool.kinds.${tool.kind}`), number: tool.number })}
        </p>
      )}
    </>
  );
}

function Reading<D>({
  parts: { method, Reading: Own },
  detail,
  codes,
  modelAnswers,
}: {
  parts: TypedParts<D>;
  detail: object;
  codes: (ids: readonly string[]) => readonly string[];
  modelAnswers: boolean;
}) {
  const kept = method.kept(detail);
  return kept === null ? null : <Own detail={kept} codes={codes} modelAnswers={modelAnswers} />;
}
