import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import type { NavItem } from './nav-item';

interface NavEntryProps {
  item: NavItem;
  className: string | undefined;
  onClick?: () => void;
  children: ReactNode;
}

/** A place knows when the reader is there; a thing to do does not. */
export function NavEntry({ item, className, onClick, children }: NavEntryProps) {
  const Entry = item.primary === true ? Link : NavLink;
  return (
    <Entry to={item.to} className={className ?? ''} onClick={onClick}>
      {children}
    </Entry>
  );
}
