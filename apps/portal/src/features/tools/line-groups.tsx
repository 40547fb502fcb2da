import type { UnitTools } from '@attest/api-client';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change } from '../../base/change/change';
import { Button } from '../../ui/button/button';
import { StandardText } from '../../ui/standard-text/standard-text';
import {
  added,
  changed,
  type DraftLine,
  movedBefore,
  parting,
  type Places,
  removed,
  split,
  stepped,
} from './draft';
import { LineForm } from './line-form';
import { LineRow } from './line-row';
import { tieGroups } from './targets';
import { TiePicker } from './tie-picker';
import styles from './tools.module.css';
import { useToolsUrl } from './use-tools-url';

interface LineGroupsProps {
  draft: readonly DraftLine[];
  places: Places;
  tools: UnitTools;
  mayEdit: boolean;
  onChange: (change: Change<readonly DraftLine[]>) => void;
}

/** The lines of a tool under their elements. One at a time is open for editing. */
export function LineGroups({ draft, places, tools, mayEdit, onChange }: LineGroupsProps) {
  const { t } = useTranslation('tools');
  const { target } = useToolsUrl();
  const groups = tieGroups(tools);
  const ties = new Map(groups.flatMap((group) => group.ties.map((tie) => [tie.id, tie])));
  const elements = new Map(tools.unit.elements.map((element) => [element.id, element]));
  const [open, setOpen] = useState<string | null>(null);
  const [tying, setTying] = useState<string | null>(null);
  const dragged = useRef<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const tied = draft.find(({ key }) => key === tying);

  useEffect(() => {
    if (target === null) return;
    list.current?.querySelector('[data-sought]')?.scrollIntoView({ block: 'center' });
  }, [target]);

  const move = (key: string, step: -1 | 1) => {
    onChange((latest) => stepped(latest, key, step, places));
    // The button is another one after the move; the hand stays on it.
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-key="${key}"] [data-step="${String(step)}"]`)?.focus();
    });
  };

  return (
    <div ref={list} className={styles.groups}>
      {places.map((place) => {
        const element = place === null ? undefined : elements.get(place);
        const lines = draft.filter(({ elementId }) => elementId === place);
        if (lines.length === 0 && !mayEdit) return null;
        return (
          <section key={place ?? 'whole'} className={styles.group}>
            <h3 className={styles.groupTitle}>
              {element === undefined ? (
                t('whole')
              ) : (
                <>
                  <span className={styles.code}>{element.code}</span> <StandardText text={element.title} />
                </>
              )}
            </h3>
            <ol className={styles.lines}>
              {lines.map((line) => {
                const index = draft.indexOf(line);
                return open === line.key && mayEdit ? (
                  <li key={line.key} className={styles.open}>
                    <LineForm
                      line={line}
                      number={index + 1}
                      ties={ties}
                      maySplit={parting(line.text) > 0}
                      onChange={(to) => {
                        onChange((latest) => changed(latest, line.key, to));
                      }}
                      onTie={() => {
                        setTying(line.key);
                      }}
                      onSplit={() => {
                        const key = crypto.randomUUID();
                        onChange((latest) => split(latest, line.key, key));
                      }}
                      onRemove={() => {
                        onChange((latest) => removed(latest, line.key));
                        setOpen(null);
                      }}
                      onDone={() => {
                        setOpen(null);
                      }}
                    />
                  </li>
                ) : (
                  <LineRow
                    key={line.key}
                    line={line}
                    number={index + 1}
                    ties={ties}
                    mayEdit={mayEdit}
                    first={index === 0 && places[0] === line.elementId}
                    last={index === draft.length - 1 && line.elementId === null}
                    sought={target !== null && line.targets.some(({ id }) => id === target)}
                    onOpen={() => {
                      setOpen(line.key);
                    }}
                    onStep={(step) => {
                      move(line.key, step);
                    }}
                    onDrag={() => {
                      dragged.current = line.key;
                    }}
                    onDrop={() => {
                      const { current: key } = dragged;
                      if (key !== null) onChange((latest) => movedBefore(latest, key, line.key));
                      dragged.current = null;
                    }}
                  />
                );
              })}
            </ol>
            {mayEdit && (
              <Button
                variant="link"
                icon="plus"
                onClick={() => {
                  const key = crypto.randomUUID();
                  onChange((latest) => added(latest, place, places, key));
                  setOpen(key);
                }}
              >
                {t('add')}
              </Button>
            )}
          </section>
        );
      })}
      <TiePicker
        groups={groups}
        line={tied}
        onClose={() => {
          setTying(null);
        }}
        onChange={(change) => {
          if (tied !== undefined)
            onChange((latest) => changed(latest, tied.key, ({ targets }) => ({ targets: change(targets) })));
        }}
      />
    </div>
  );
}
