import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { NavItem } from './nav-item';

interface NavEntryProps {
  item: NavItem;
  className: string | undefined;
  onClick?: () => void;
  children: ReactNode;
}

/** A place knows when the reader is in it; a thing to do does not. */
export function NavEntry({ item, className, onClick, children }: NavEntryProps) {
  const here = item.current === true && item.primary !== true;
  return (
    <Link to={item.to} className={className ?? ''} onClick={onClick} aria-current={here ? 'page' : undefined}>
      {children}
    </Link>
  );
}
