import type { TodayItem } from '@attest/api-client';
import type { Verdict } from '@attest/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  coverageQuery,
  enrolmentEvidenceQuery,
  enrolmentQuery,
  evidenceQuery,
} from '../../../shared/enrolment/enrolment-queries';
import { Button, ButtonLink } from '../../../ui/button/button';
import { Empty } from '../../../ui/empty/empty';
import { toast } from '../../../ui/toast/toast-store';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden';
import type { ToSend } from '../review/play-mode';
import { Piece } from './piece';
import { PlayHead } from './play-head';
import styles from './play.module.css';
import {
  begin,
  besides,
  firstToCome,
  following,
  keyOf,
  marked,
  skipped,
  skippedOf,
  type PieceState,
} from './round';
import { RoundList } from './round-list';
import { useHeldSending, type Judged } from './use-held-sending';
import { useRoundKeys } from './use-round-keys';

/** In the address, in the place of a piece. */
const over = 'end';

interface PlayRoundProps {
  /** At least one. */
  items: readonly TodayItem[];
  piece: string | null;
  filtered: boolean;
  /** Where the round was begun. */
  back: string;
  onPiece: (key: string) => void;
}

export function PlayRound({ items, piece, filtered, back, onPiece }: PlayRoundProps) {
  const { t } = useTranslation('workspace');
  const [round, setRound] = useState(() => begin(items));
  /** In the order in which they were sent. */
  const [sent, setSent] = useState<readonly string[]>([]);
  const byKey = useMemo(() => new Map(items.map((item) => [keyOf(item), item])), [items]);
  const here =
    piece === over ? null : (piece !== null && byKey.get(piece)) || byKey.get(firstToCome(round) ?? '');
  const key = here == null ? null : keyOf(here);

  const { hold, takeBack } = useHeldSending({
    onState: useCallback((of: string, state: PieceState) => {
      setRound((latest) => marked(latest, of, state));
    }, []),
    onRefused: ({ pieceKey }: Judged, reason: string) => {
      const name = byKey.get(pieceKey)?.candidate.displayName ?? '';
      toast.failed(t('play.refusedOf', { name, reason }), () => {
        onPiece(pieceKey);
      });
    },
  });

  const undo = (of: string) => {
    if (takeBack(of)) setRound((latest) => marked(latest, of, null));
    setSent((before) => before.filter((other) => other !== of));
    toast.close();
    onPiece(of);
  };
  const undoLast = () => {
    const last = sent.at(-1);
    if (last !== undefined) undo(last);
  };
  const goOn = (next: string | null) => {
    onPiece(next ?? over);
  };
  const send = (judged: ToSend) => {
    if (key === null || here == null) return;
    // Looked for while it is still what it was: who goes through what they skipped goes on with that.
    goOn(following(round, key));
    setRound((latest) => marked(latest, key, 'sent'));
    setSent((before) => [...before.filter((other) => other !== key), key]);
    const words = wordsOf(judged.body.judgements, (verdict, count) => t(`play.count.${verdict}`, { count }));
    hold(
      { ...judged, pieceKey: key, enrolmentId: here.enrolmentId },
      t('play.sending', { name: here.candidate.displayName, words: words.join(t('joiner')) }),
      () => {
        undo(key);
      },
    );
  };
  const skip = () => {
    if (key === null) return;
    goOn(following(round, key));
    if (round.states[key] === undefined) setRound((latest) => skipped(latest, key));
  };
  const step = (by: 1 | -1) => {
    const next = key === null ? round.order.at(-1) : besides(round, key, by);
    if (next != null) onPiece(next);
  };
  useRoundKeys({ onStep: step, onSkip: skip, onUndo: undoLast });
  usePrefetch(byKey.get((key === null ? null : following(round, key)) ?? ''));

  const number = key === null ? round.order.length : round.order.indexOf(key) + 1;
  return (
    <div className={styles.play}>
      <PlayHead
        round={round}
        current={key}
        {...{ number, filtered, back }}
        canUndo={sent.length > 0}
        onUndo={undoLast}
        onSkip={skip}
        onStep={step}
      />
      <VisuallyHidden>
        <span role="status">
          {here == null
            ? t('play.done')
            : t('play.announced', {
                ...{ number, all: round.order.length },
                ...{ name: here.candidate.displayName, title: here.title },
              })}
        </span>
      </VisuallyHidden>
      <div className={styles.columns}>
        <RoundList round={round} items={byKey} current={key} onPiece={onPiece} />
        {here == null || key === null ? (
          <Over
            skipped={skippedOf(round)}
            all={round.order.length}
            sent={sent.length}
            {...{ back, onPiece }}
          />
        ) : (
          <Piece
            key={key}
            item={here}
            play={{ send }}
            onGone={() => {
              goOn(following(round, key));
              setRound((latest) => marked(latest, key, 'sent'));
            }}
          />
        )}
      </div>
    </div>
  );
}

const order: readonly Verdict[] = ['satisfactory', 'not_yet', 'not_seen'];

/** «合格 4，尚未合格 1». */
const wordsOf = (
  judgements: readonly { verdict: Verdict }[],
  word: (verdict: Verdict, count: number) => string,
): string[] =>
  order.flatMap((verdict) => {
    const count = judgements.filter((each) => each.verdict === verdict).length;
    return count === 0 ? [] : [word(verdict, count)];
  });

/** The piece after this one is read while this one is judged. */
function usePrefetch(next: TodayItem | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (next === undefined) return;
    const { enrolmentId, evidenceId } = next;
    void client.query(evidenceQuery(evidenceId)).catch(() => undefined);
    void client.query(enrolmentQuery(enrolmentId)).catch(() => undefined);
    void client.query(coverageQuery(enrolmentId)).catch(() => undefined);
    void client.query(enrolmentEvidenceQuery(enrolmentId)).catch(() => undefined);
  }, [client, next]);
}

interface OverProps {
  skipped: readonly string[];
  all: number;
  sent: number;
  back: string;
  onPiece: (key: string) => void;
}

function Over({ skipped: left, all, sent, back, onPiece }: OverProps) {
  const { t } = useTranslation('workspace');
  const [first] = left;
  return (
    <Empty
      className={styles.over}
      icon="check"
      level={2}
      title={first === undefined ? t('play.done') : t('play.doneSkipped', { all, count: left.length })}
      actions={
        <>
          {first !== undefined && (
            <Button
              onClick={() => {
                onPiece(first);
              }}
            >
              {t('play.seeSkipped')}
            </Button>
          )}
          <ButtonLink to={back} variant="primary">
            {t('play.close')}
          </ButtonLink>
        </>
      }
    >
      {t('play.doneText', { count: sent })}
    </Empty>
  );
}
