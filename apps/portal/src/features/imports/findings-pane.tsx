import type { Finding, ImportDetail } from '@attest/api-client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { KeyHints } from '../../ui/kbd/kbd';
import { Tabs } from '../../ui/tabs/tabs';
import { alikeTo } from './alike';
import { FindingCard } from './finding-card';
import { FindingRow } from './finding-row';
import type { DraftState } from './draft';
import { useDecide } from './use-decide';
import { useDecideAll, useLookThrough } from './use-decide-all';
import { useFindingKeys } from './use-finding-keys';
import type { ReviewUrl } from './use-review-url';
import styles from './findings-pane.module.css';

interface FindingsPaneProps {
  detail: ImportDetail;
  url: ReviewUrl;
  draft: DraftState;
}

const icons = { decide: 'flag', repaired: 'wrench', kept: 'info' } as const;

/** What a person must decide, what was repaired, and what is odd but stays. */
export function FindingsPane({ detail, url, draft }: FindingsPaneProps) {
  const { t } = useTranslation('imports');
  const decide = useDecide(detail.id);
  const decideAll = useDecideAll(detail.id);
  const look = useLookThrough(detail.id);
  const list = useRef<HTMLUListElement>(null);
  const { findings } = detail;
  const shown = findings.filter(({ grade }) => grade === url.tab);
  const open = shown.find(({ id }) => id === url.finding?.id) ?? null;

  /** The next one that waits, else the next in the list; after the last the list is closed. */
  const goOn = (from: Finding) => {
    const after = [...shown.slice(shown.indexOf(from) + 1), ...shown.slice(0, shown.indexOf(from))];
    const next = after.find(({ grade, decision }) => grade === 'decide' && decision === null);
    url.openFinding(next ?? (from.grade === 'decide' ? null : (after[0] ?? null)));
  };
  const step = (by: 1 | -1) => {
    const at = open === null ? (by === 1 ? -1 : 0) : shown.indexOf(open);
    const next = shown[(at + by + shown.length) % Math.max(1, shown.length)];
    if (next !== undefined) url.openFinding(next);
  };
  const mayLook = detail.state === 'open' || detail.state === 'in_review';
  const toLook = shown.filter(
    ({ grade, lookedThrough, decision }) => grade !== 'decide' && lookedThrough === null && decision === null,
  );
  const lookAt = (ids: string[], lookedThrough = true) => {
    look.mutate({ findingIds: ids, lookedThrough });
  };
  useFindingKeys({
    J: () => step(1),
    K: () => step(-1),
    // Where nothing is to be chosen, Enter says that it was looked at.
    ...(open !== null && mayLook && open.grade !== 'decide' && open.choices.length === 0
      ? {
          Enter: () => {
            if (open.lookedThrough === null) lookAt([open.id]);
            step(1);
          },
        }
      : {}),
  });

  // Of a hundred findings the open one is in sight.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [open?.id]);

  return (
    <aside className={styles.pane} aria-label={t('findings')}>
      <Tabs
        label={t('findings')}
        className={styles.tabs}
        value={url.tab}
        onChange={url.openTab}
        tabs={(['decide', 'repaired', 'kept'] as const).map((grade) => ({
          value: grade,
          label: t(`grade.${grade}`),
          icon: icons[grade],
          count:
            grade === 'decide' ? detail.toDecide : findings.filter((each) => each.grade === grade).length,
        }))}
      >
        {shown.length === 0 ? (
          <div className={styles.none}>
            <Empty title={t(`none.${url.tab}`)} icon={icons[url.tab]} />
          </div>
        ) : (
          <>
            {url.tab !== 'decide' && (
              <Progress
                total={shown.length}
                left={toLook.length}
                mayLook={mayLook}
                busy={look.isPending}
                onMarkAll={() => {
                  lookAt(toLook.map(({ id }) => id));
                }}
              />
            )}
            <ul ref={list} className={styles.list}>
              {shown.map((finding) =>
                finding.id === open?.id && (finding.choices.length > 0 || finding.grade !== 'repaired') ? (
                  <li key={finding.id} aria-current="true">
                    <FindingCard
                      finding={finding}
                      editable={detail.abilities.decide}
                      busy={decide.isPending || decideAll.isPending}
                      state={draft}
                      alike={alikeTo(finding, draft.draft.choiceId, findings)}
                      onDecideAll={({ choiceId, reason }) => {
                        decideAll.mutate(
                          {
                            ...{ choiceId, reason },
                            findings: [finding, ...alikeTo(finding, choiceId, findings)],
                          },
                          { onSuccess: draft.forget },
                        );
                      }}
                      onDecide={(decision) => {
                        decide.mutate(
                          { finding, decision },
                          {
                            onSuccess: () => {
                              draft.forget();
                              if (decision !== null) goOn(finding);
                            },
                          },
                        );
                      }}
                      onSkip={() => {
                        goOn(finding);
                      }}
                    />
                  </li>
                ) : (
                  <li key={finding.id}>
                    <FindingRow
                      finding={finding}
                      current={finding.id === open?.id}
                      onLook={
                        mayLook
                          ? (lookedThrough) => {
                              lookAt([finding.id], lookedThrough);
                            }
                          : undefined
                      }
                      onOpen={() => {
                        url.openFinding(finding);
                      }}
                    />
                  </li>
                ),
              )}
            </ul>
          </>
        )}
      </Tabs>
      {detail.abilities.decide && (
        <footer className={styles.keys}>
          <KeyHints
            hints={[
              { keys: ['1', '2', '3'], label: t('keys.choose') },
              { keys: ['↵'], label: t('keys.adopt') },
              { keys: ['J', 'K'], label: t('keys.next') },
            ]}
          />
        </footer>
      )}
    </aside>
  );
}

interface ProgressProps {
  total: number;
  /** How many nobody has looked through. */
  left: number;
  mayLook: boolean;
  busy: boolean;
  onMarkAll: () => void;
}

function Progress({ total, left, mayLook, busy, onMarkAll }: ProgressProps) {
  const { t } = useTranslation('imports');
  return (
    <div className={styles.progress}>
      <span role="status">
        {left === 0
          ? t('look.all', { count: total })
          : t('look.progress', { looked: total - left, total: total })}
      </span>
      {mayLook && left > 0 && (
        <Button size="sm" icon="check" busy={busy} onClick={onMarkAll}>
          {t('look.markAll')}
        </Button>
      )}
    </div>
  );
}
