import { type Patch } from '../../../base/change/change';
import type { TargetGroup } from '../../../shared/enrolment/targets';
import { markedAs, type CommonDraft } from '../../../shared/methods/form-drafts';
import { PartsChoice } from '../../../shared/methods/parts-choice';
import styles from './record.module.css';

interface PartsFieldsProps {
  groups: readonly TargetGroup[];
  /** What the evidence is said to prove. */
  targets: readonly string[];
  marks: CommonDraft['marks'];
  onChange: (patch: Patch<Pick<CommonDraft, 'marks'>>) => void;
}

/** Of each chosen target under which the standard lists parts, which of them were shown. */
export function PartsFields({ groups, targets, marks, onChange }: PartsFieldsProps) {
  const listing = groups
    .flatMap((group) => group.targets)
    .filter(({ id, parts }) => parts.length > 1 && targets.includes(id));
  if (listing.length === 0) return null;
  return (
    <div className={styles.parts}>
      {listing.map((target) => (
        <PartsChoice
          key={target.id}
          target={target}
          value={marks[target.id]?.parts ?? null}
          onChange={(change) => {
            onChange((latest) => ({
              marks: markedAs(latest.marks, target.id, ({ parts = null }) => ({ parts: change(parts) })),
            }));
          }}
        />
      ))}
    </div>
  );
}
