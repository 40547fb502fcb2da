import type { EvidenceDetail, EvidenceView } from '@attest/api-client';
import { methods } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceQuery } from '../../../shared/enrolment/enrolment-queries';
import { useFormat } from '../../../base/format/use-format';
import { MarkedViewer } from '../../../shared/marks/marked-viewer';
import { useMarking } from '../../../shared/marks/use-marking';
import { IdentityNotice } from '../../../shared/third-parties/identity-notice';
import { ConversationPanel } from '../../../shared/conversation/conversation-panel';
import { Button, IconButton } from '../../../ui/button/button';
import { fileKind } from '../../../ui/files/file-kind';
import { Icon } from '../../../ui/icon/icon';
import { QueryState } from '../../../shared/queries/query-state';
import { SegmentedFilter } from '../../../ui/segmented/segmented-filter';
import { byOf } from '../evidence/by-of';
import { useMediaQuery } from '../../../ui/use-media-query';
import { useWorkspaceUrl } from '../use-workspace-url';
import { UsesElsewhere } from './uses-elsewhere';
import { targetsInOrder, type WorkspaceData } from '../workspace-data';
import { Claims } from './claims';
import styles from './review.module.css';
import { VersionWords } from './version-words';
import { WithdrawRecord } from './withdraw-record';

/** Pieces with a claim that nobody has judged, the longest waiting first. */
const pendingPieces = (evidence: readonly EvidenceView[]): EvidenceView[] =>
  evidence
    .filter(
      (piece) => piece.withdrawal === null && piece.current.claims.some((claim) => claim.judgement === null),
    )
    .toSorted((a, b) => (a.current.recordedAt < b.current.recordedAt ? -1 : 1));

interface ReviewProps {
  data: WorkspaceData;
  evidenceId: string;
  /** The target it was opened from; its claim comes into view. */
  chosen: string | null;
  onClose: () => void;
}

/** One piece of evidence, large enough to judge it by, beside everything it is said to prove. */
export function Review({ data, evidenceId, chosen, onClose }: ReviewProps) {
  const { t } = useTranslation('workspace');
  const query = useQuery(evidenceQuery(evidenceId));

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const inside =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [role="dialog"]');
      if (inside === null) onClose();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [onClose]);

  return (
    <section className={styles.review} aria-label={t('review.label')}>
      <QueryState query={query}>
        {(evidence) => <Loaded data={data} evidence={evidence} chosen={chosen} onClose={onClose} />}
      </QueryState>
    </section>
  );
}

interface LoadedProps extends Omit<ReviewProps, 'evidenceId'> {
  evidence: EvidenceDetail;
}

function Loaded({ data, evidence, chosen, onClose }: LoadedProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  const url = useWorkspaceUrl();
  const [shown, setShown] = useState<string | null>(null);
  const current = evidence.versions.find((other) => other.id === evidence.current.id) ?? evidence.current;
  const version = evidence.versions.find((other) => other.id === shown) ?? current;
  const phone = useMediaQuery('(max-width: 767.98px)');
  const left = useRef<HTMLDivElement>(null);
  const { change } = url;
  const marking = useMarking({
    evidenceId: evidence.id,
    enrolmentId: data.enrolment.id,
    version,
    isCurrent: version.id === evidence.current.id,
    open: url.mark,
    onOpen: useCallback(
      (mark: string | null) => {
        change({ mark });
      },
      [change],
    ),
  });
  const next = pendingPieces(data.evidence).find((piece) => piece.id !== evidence.id);
  const target = data.states.get(chosen ?? '');
  // Nobody can point at a place in a file that is only offered for download.
  const markable = version.files.some(({ mediaType }) => fileKind(mediaType) !== 'document');

  return (
    <>
      <header className={styles.head}>
        <IconButton
          icon="left"
          label={target === undefined ? t('review.back') : t('review.backTo', { code: target.code })}
          onClick={onClose}
        />
        <div className={styles.words}>
          <h2 className={styles.title}>
            <Icon name={methods[evidence.method].icon} />
            <span>{version.title}</span>
          </h2>
          <p className={styles.by}>
            {[
              t(`terms:method.${evidence.method}`),
              t(`evidence.by.${byOf(evidence)}`, { name: version.recordedBy.displayName }),
              format.dateTime(version.occurredAt),
            ].join(t('joiner'))}
          </p>
        </div>
        {evidence.versions.length > 1 && (
          <SegmentedFilter
            label={t('review.versions')}
            value={version.id}
            onChange={setShown}
            options={evidence.versions.map((other) => ({
              value: other.id,
              label: t('review.version', { number: other.number, date: format.shortDate(other.recordedAt) }),
            }))}
          />
        )}
        {next !== undefined && (
          <Button
            size="sm"
            iconRight="right"
            className={styles.next}
            onClick={() => {
              const claim = next.current.claims.find((other) => other.judgement === null);
              url.change({ evidence: next.id, target: claim?.targetId ?? url.target, mark: null });
            }}
          >
            {t('review.next')}
          </Button>
        )}
      </header>
      <div className={styles.body} data-files={version.files.length > 0 || undefined}>
        <div ref={left} className={styles.left}>
          {version.files.length > 0 && (
            <MarkedViewer
              key={version.id}
              marking={marking}
              version={version}
              targets={targetsInOrder(data.groups)}
              className={styles.viewer}
            />
          )}
          <IdentityNotice evidence={evidence} enrolmentId={data.enrolment.id} />
          <VersionWords
            method={evidence.method}
            version={version}
            codeOf={(id) => data.states.get(id)?.code}
            partsOf={(id) => data.states.get(id)?.parts ?? []}
          />
          <UsesElsewhere data={data} evidence={evidence} />
          <WithdrawRecord data={data} evidence={evidence} onDone={onClose} />
          <ConversationPanel
            enrolmentId={data.enrolment.id}
            place={{ evidenceId: evidence.id }}
            about={{
              evidenceVersionId: version.id,
              ...(target === undefined ? {} : { targetId: target.targetId }),
            }}
            className={styles.talk}
          />
        </div>
        <Claims
          key={version.id}
          data={data}
          evidence={evidence}
          version={version}
          isCurrent={version.id === evidence.current.id}
          chosen={chosen}
          marking={markable ? marking : null}
          onPoint={(targetId) => {
            marking.setPointing([targetId]);
            // On a phone the file lies above the claims; on a desk it stands beside them.
            if (phone) left.current?.scrollIntoView({ block: 'start' });
          }}
          onSaved={onClose}
        />
      </div>
    </>
  );
}
