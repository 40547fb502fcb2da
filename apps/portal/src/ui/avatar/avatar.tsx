import { cx } from '../cx';
import { initialOf } from './initial-of';
import styles from './avatar.module.css';

interface AvatarProps {
  name: string;
  size?: 24 | 32 | 40;
  /** The person who is signed in. */
  self?: boolean;
}

/** Grey for everybody: colour is kept for state. The name always stands beside it. */
export function Avatar({ name, size = 24, self = false }: AvatarProps) {
  return (
    <span aria-hidden className={cx(styles.avatar, styles[`s${size}`], self && styles.self)}>
      {initialOf(name)}
    </span>
  );
}
