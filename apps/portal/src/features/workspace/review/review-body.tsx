import type { EvidenceDetail, EvidenceVersionView } from '@attest/api-client';
import { useCallback, useRef, type ReactNode } from 'react';
import { ConversationPanel } from '../../../shared/conversation/conversation-panel';
import { MarkedViewer } from '../../../shared/marks/marked-viewer';
import { useMarking } from '../../../shared/marks/use-marking';
import { IdentityNotice } from '../../../shared/third-parties/identity-notice';
import { fileKind } from '../../../ui/files/file-kind';
import { useMediaQuery } from '../../../ui/use-media-query';
import { useWorkspaceUrl } from '../use-workspace-url';
import { targetsInOrder, type WorkspaceData } from '../workspace-data';
import { Claims } from './claims';
import type { PlayMode } from './play-mode';
import styles from './review.module.css';
import { UsesElsewhere } from './uses-elsewhere';
import { VersionWords } from './version-words';
import { WithdrawRecord } from './withdraw-record';

interface ReviewBodyProps {
  data: WorkspaceData;
  evidence: EvidenceDetail;
  version: EvidenceVersionView;
  chosen: string | null;
  /** Above the file, within its column. */
  head?: ReactNode;
  /** Null outside of a round. */
  play: PlayMode | null;
  /** It was saved, or withdrawn. */
  onDone: () => void;
}

/** The file and the words of a piece, beside everything it is said to prove. */
export function ReviewBody({ data, evidence, version, chosen, head, play, onDone }: ReviewBodyProps) {
  const url = useWorkspaceUrl();
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
  const target = data.states.get(chosen ?? '');
  // Nobody can point at a place in a file that is only offered for download.
  const markable = version.files.some(({ mediaType }) => fileKind(mediaType) !== 'document');

  return (
    <div className={styles.body} data-files={version.files.length > 0 || undefined}>
      <div ref={left} className={styles.left}>
        {head}
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
        <WithdrawRecord data={data} evidence={evidence} onDone={onDone} />
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
        play={play}
        onPoint={(targetId) => {
          marking.setPointing([targetId]);
          // On a phone the file lies above the claims; on a desk it stands beside them.
          if (phone) left.current?.scrollIntoView({ block: 'start' });
        }}
        onSaved={onDone}
      />
    </div>
  );
}
