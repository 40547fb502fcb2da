import type { AssessmentTool, UnitTools } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { queryKeys } from '../../shared/queries/query-keys';
import { Button } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { ErrorState } from '../../ui/error-state/error-state';
import { toast } from '../../ui/toast/toast-store';
import { UnsavedGuard } from '../../ui/unsaved-guard/unsaved-guard';
import { type DraftLine, draftOf, isChanged, linesOf } from './draft';
import { History } from './history';
import { LineGroups } from './line-groups';
import styles from './tools.module.css';
import { etagOf } from '../../shared/http/etag-of';

interface ToolEditorProps {
  tool: AssessmentTool;
  tools: UnitTools;
  onChanged: (tool: AssessmentTool) => Promise<void>;
}

/** One tool: what it rests on, its lines, and what may be done with it. */
export function ToolEditor({ tool, tools, onChanged }: ToolEditorProps) {
  const { t } = useTranslation('tools');
  const client = useQueryClient();
  const errorText = useErrorText();
  const places = useMemo(() => [...tools.unit.elements.map(({ id }) => id), null], [tools.unit]);
  const [draft, setDraft, forget] = usePersistedState<readonly DraftLine[]>(
    `tool ${tool.id}`,
    () => draftOf(tool.latest.lines, places),
    String(tool.version),
  );
  const dirty = isChanged(draft, tool, places);
  const unsaid = draft.filter(({ text }) => text.trim() === '').length;
  const mayEdit = tools.abilities.edit;

  const act = useChange({
    mutationFn: (what: 'save' | 'put-in-use' | 'retire') =>
      what === 'save'
        ? api.put('/tools/{id}/draft', {
            path: { id: tool.id },
            body: { lines: linesOf(draft) },
            ifMatch: etagOf(tool.version),
          })
        : api.post(`/tools/{id}/${what}`, {
            path: { id: tool.id },
            ifMatch: etagOf(tool.version),
          }),
    onSuccess: async (next, what) => {
      forget();
      toast.done(t(`done.${what}`, { number: next.latest.number }));
      await onChanged(next);
    },
  });
  const stale = isApiError(act.error, 'stale');

  return (
    <section className={styles.editor} aria-label={t(`kind.${tool.kind}`)}>
      <UnsavedGuard
        when={dirty && !act.isPending}
        onGo={forget}
        words={{
          ...{ title: t('leave.title'), text: t('leave.text') },
          ...{ go: t('leave.go'), stay: t('leave.stay') },
        }}
      />
      <div className={styles.bar}>
        <h2 className={styles.kind}>{t(`kind.${tool.kind}`)}</h2>
        <State tool={tool} />
        <span className={styles.barActions}>
          <History tool={tool} />
          {mayEdit && tool.state !== 'retired' && (
            <Button
              variant="quiet"
              onClick={() => {
                act.mutate('retire');
              }}
              disabled={dirty}
            >
              {t('retire')}
            </Button>
          )}
          {mayEdit && (tool.state !== 'in_use' || tool.inUse?.id !== tool.latest.id) && (
            <Button
              variant={dirty ? 'default' : 'primary'}
              icon="check"
              disabled={dirty}
              busy={act.isPending && act.variables === 'put-in-use'}
              onClick={() => {
                act.mutate('put-in-use');
              }}
            >
              {t('use', { number: tool.latest.number })}
            </Button>
          )}
        </span>
      </div>
      <Basis tool={tool} tools={tools} />
      {act.error !== null && (
        <ErrorState
          title={t('notSaved')}
          message={stale ? t('stale') : errorText(act.error)}
          {...(stale
            ? {
                onRetry: () => {
                  void client.invalidateQueries({ queryKey: queryKeys.tools.ofUnit(tools.unit.id) });
                },
              }
            : {})}
        />
      )}
      <LineGroups draft={draft} places={places} tools={tools} mayEdit={mayEdit} onChange={setDraft} />
      {dirty && (
        <div className={styles.save} role="region" aria-label={t('unsaved')}>
          <span>{unsaid > 0 ? t('unsaid', { count: unsaid }) : t('unsaved')}</span>
          <Button
            variant="quiet"
            onClick={() => {
              forget();
            }}
          >
            {t('discard')}
          </Button>
          <Button
            variant="primary"
            disabled={unsaid > 0}
            busy={act.isPending}
            onClick={() => {
              act.mutate('save');
            }}
          >
            {t('save', { number: tool.latest.number + 1 })}
          </Button>
        </div>
      )}
    </section>
  );
}

function State({ tool }: { tool: AssessmentTool }) {
  const { t } = useTranslation('tools');
  const { state, inUse, latest } = tool;
  const drafted = state === 'in_use' && inUse !== null && inUse.id !== latest.id;
  return (
    <span className={styles.state}>
      {state === 'in_use' && inUse !== null && (
        <Chip tone="ok" icon="check">
          {t('state.in_use', { number: inUse.number })}
        </Chip>
      )}
      {(state === 'draft' || drafted) && (
        <Chip tone="line">{t('state.draft', { number: latest.number })}</Chip>
      )}
      {state === 'retired' && <Chip>{t('state.retired')}</Chip>}
    </span>
  );
}

/** The guide's own wording of the methods that led to the tool. */
function Basis({ tool, tools }: { tool: AssessmentTool; tools: UnitTools }) {
  const { t } = useTranslation(['tools', 'terms']);
  const wording = new Map(tools.assessmentGuide.methods.map(({ id, text }) => [id, text]));
  if (tool.latest.basis.length === 0) return null;
  return (
    <dl className={styles.basis}>
      {tool.latest.basis.map(({ guideItemId, method }) => (
        <div key={`${guideItemId}-${method}`}>
          <dt>{t(`terms:method.${method}`)}</dt>
          <dd lang="zh-Hant">{wording.get(guideItemId)}</dd>
        </div>
      ))}
    </dl>
  );
}
