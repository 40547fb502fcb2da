import { limits } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { TextArea, TextField } from '../../ui/field/text-field';
import type { DraftLine } from './draft';
import { Ties } from './line-row';
import type { Tie } from './targets';
import styles from './tools.module.css';

interface LineFormProps {
  line: DraftLine;
  number: number;
  ties: ReadonlyMap<string, Tie>;
  maySplit: boolean;
  onChange: (to: Partial<Omit<DraftLine, 'key'>>) => void;
  onTie: () => void;
  onSplit: () => void;
  onRemove: () => void;
  onDone: () => void;
}

export function LineForm({
  line,
  number,
  ties,
  maySplit,
  onChange,
  onTie,
  onSplit,
  onRemove,
  onDone,
}: LineFormProps) {
  const { t } = useTranslation('tools');
  return (
    <div
      className={styles.form}
      role="group"
      aria-label={t('edit', { number })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <TextArea
        label={t('field.text')}
        value={line.text}
        rows={2}
        maxLength={limits.ToolLineDraft.text.maxLength}
        autoFocus
        error={line.text.trim() === '' ? t('field.textMissing') : undefined}
        onChange={(event) => {
          onChange({ text: event.currentTarget.value });
        }}
      />
      <TextField
        label={t('field.hint')}
        optional
        value={line.hint}
        maxLength={limits.ToolLineDraft.hint.maxLength}
        onChange={(event) => {
          onChange({ hint: event.currentTarget.value });
        }}
      />
      <TextArea
        label={t('field.expected')}
        optional
        rows={3}
        value={line.expected}
        maxLength={limits.ToolLineDraft.expected.maxLength}
        onChange={(event) => {
          onChange({ expected: event.currentTarget.value });
        }}
      />
      <div className={styles.tieField}>
        <Ties line={line} ties={ties} />
        <Button size="sm" icon="link" onClick={onTie}>
          {t('tie')}
        </Button>
      </div>
      <div className={styles.formActions}>
        <Button variant="quiet" icon="trash" tone="bad" onClick={onRemove}>
          {t('remove')}
        </Button>
        {maySplit && (
          <Button variant="quiet" onClick={onSplit}>
            {t('split')}
          </Button>
        )}
        <Button onClick={onDone}>{t('finished')}</Button>
      </div>
    </div>
  );
}
