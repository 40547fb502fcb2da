import { StandardText } from './standard-text';
import styles from './marked-text.module.css';

interface MarkedTextProps {
  text: string;
  /** [start, end) in UTF-16 units, in order, none over another. */
  marks: readonly (readonly number[])[];
}

/** The wording of a standard with what was looked for marked in it. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [start = 0, end = 0] of marks) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return (
    <span lang="zh-Hant" className={styles.text}>
      {pieces.map((piece, index) =>
        piece.marked ? (
          <mark key={index} className={styles.mark}>
            {piece.text}
          </mark>
        ) : (
          <StandardText key={index} text={piece.text} />
        ),
      )}
    </span>
  );
}
