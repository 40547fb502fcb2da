import type { ToolLine } from '@attest/api-client';
import { shortened } from '@attest/domain';
import { Icon } from '../../ui/icon/icon';
import styles from './from-tool.module.css';

interface FromToolProps {
  label: string;
  lines: readonly ToolLine[];
  /** Texts that stand in the form already. */
  used: readonly (string | null)[];
  onAdd: (line: ToolLine) => void;
}

/** The lines of the tool in use that are not in the form yet, each one tap away. */
export function FromTool({ label, lines, used, onAdd }: FromToolProps) {
  const rest = lines.filter((line) => !used.includes(shortened(line.text, 300)) && !used.includes(line.text));
  if (rest.length === 0) return null;
  return (
    <details className={styles.offer}>
      <summary>{label}</summary>
      <ul>
        {rest.map((line) => (
          <li key={line.id}>
            <button
              type="button"
              onClick={() => {
                onAdd(line);
              }}
            >
              <Icon name="plus" size={14} />
              <span lang="zh-Hant">{line.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
