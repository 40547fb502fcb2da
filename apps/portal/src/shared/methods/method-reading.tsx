import type { EvidenceTool } from '@attest/api-client';
import type { AssessmentMethod } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon/icon';
import type { Detail, TypedParts } from './method-parts';
import styles from './methods.module.css';
import { methodParts } from './parts-table';

interface MethodReadingProps {
  method: AssessmentMethod;
  version: { readonly detail: object | null; readonly tool: EvidenceTool | null };
  /** What people call a target; undefined for one of another unit. */
  codeOf: (targetId: string) => string | undefined;
  modelAnswers?: boolean;
}

/** What is special to a piece of evidence, in the form its method has, and the tool it was taken with. */
export function MethodReading({ method, version, codeOf, modelAnswers = true }: MethodReadingProps) {
  const { detail, tool } = version;
  const codes = (ids: readonly string[]) => ids.map(codeOf).filter((code) => code !== undefined);
  return (
    <>
      {detail !== null &&
        methodParts[method].use((parts) => (
          <Reading parts={parts} detail={detail} codes={codes} modelAnswers={modelAnswers} />
        ))}
      <ToolSource tool={tool} />
    </>
  );
}

/** 「依 觀察檢核表 v2」 */
export function ToolSource({ tool }: { tool: EvidenceTool | null }) {
  const { t } = useTranslation('methods');
  if (tool === null) return null;
  return (
    <p className={styles.source}>
      <Icon name="list" size={14} />
      <span>{t('tool.by', { tool: t(`tool.kinds.${tool.kind}`), number: tool.number })}</span>
    </p>
  );
}

function Reading<D extends Detail>({
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
