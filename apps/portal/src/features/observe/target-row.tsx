import { limits } from '@attest/api-client';
import type { TargetStatus } from '@attest/domain';
import { memo, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change, type Patch } from '../../base/change/change';
import type { UnitTarget } from '../../shared/enrolment/targets';
import { TextArea } from '../../ui/field/text-field';
import { Icon } from '../../ui/icon/icon';
import { JudgementControl } from '../../ui/judgement-control/judgement-control';
import { StandardText } from '../../ui/standard-text/standard-text';
import { StateGlyph } from '../../ui/state-glyph/state-glyph';
import { changedAt } from '../../shared/methods/method-parts';
import { PartsChoice } from '../../shared/methods/parts-choice';
import { Checkbox } from '../../ui/field/choice';
import type { CandidatePart, Mark } from '../../shared/methods/form-drafts';
import styles from './target-list.module.css';

interface TargetRowProps {
  target: UnitTarget;
  mark: Mark;
  /** How far the indicator was before this observation. */
  status: TargetStatus | undefined;
  expected: readonly string[];
  /** The whole checklist; those about this target are shown. */
  lines: CandidatePart['checklist'];
  onLines: (change: Change<CandidatePart['checklist']>) => void;
  onChange: (patch: Patch<Mark>) => void;
}

export const TargetRow = memo(function TargetRow({
  target,
  mark,
  status,
  expected,
  lines,
  onLines,
  onChange,
}: TargetRowProps) {
  const { t } = useTranslation('observe');
  const id = useId();
  const [open, setOpen] = useState(mark.remark !== '');
  const writing = open || mark.remark !== '';
  return (
    <div className={styles.row} data-target={target.id} data-marked={mark.verdict !== null || undefined}>
      <p className={styles.text}>
        <span className={styles.code}>{target.code}</span>
        <StandardText text={target.text} />
        {status === 'covered' && <StateGlyph state="covered" className={styles.glyph} />}
      </p>
      {expected.length > 0 && (
        <p className={styles.expected} lang="zh-Hant">
          {expected.join('\n')}
        </p>
      )}
      {lines.some((line) => line.targetIds.includes(target.id)) && (
        <div className={styles.lines}>
          {lines.map((line, index) =>
            line.targetIds.includes(target.id) ? (
              <Checkbox
                key={index}
                label={<span lang="zh-Hant">{line.line}</span>}
                checked={line.seen === true}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  onLines((latest) => changedAt(latest, index, { seen: checked }));
                }}
              />
            ) : null,
          )}
        </div>
      )}
      <div className={styles.answer}>
        <JudgementControl
          value={mark.verdict}
          label={t('row.judge', { code: target.code, text: target.text })}
          onChange={(verdict) => {
            onChange({ verdict });
          }}
        />
        {mark.verdict !== null && !writing && (
          <button
            type="button"
            className={styles.note}
            aria-controls={id}
            onClick={() => {
              setOpen(true);
            }}
          >
            <Icon name="edit" size={14} />
            {mark.verdict === 'not_yet' ? t('row.why') : t('row.remark')}
          </button>
        )}
      </div>
      {mark.verdict !== null && (
        <PartsChoice
          target={target}
          value={mark.parts ?? null}
          onChange={(change) => {
            onChange(({ parts = null }) => ({ parts: change(parts) }));
          }}
        />
      )}
      {writing && (
        <div id={id} className={styles.remark}>
          <TextArea
            label={t('row.remarkOf', { code: target.code })}
            labelHidden
            placeholder={mark.verdict === 'not_yet' ? t('row.whyHint') : t('row.remarkHint')}
            rows={2}
            maxLength={limits.JudgedTarget.remark.maxLength}
            autoFocus={open && mark.remark === ''}
            value={mark.remark}
            onChange={(event) => {
              onChange({ remark: event.currentTarget.value });
            }}
          />
        </div>
      )}
    </div>
  );
});
