import { scopesFor, type Action, type Role } from '@attest/domain';
import type { UIMatch } from 'react-router';

/** What a route asks of the person who opens it: an action that only those whose page it is may perform. */
export interface RouteHandle {
  permit: Action;
}

const isRouteHandle = (handle: unknown): handle is RouteHandle =>
  typeof handle === 'object' && handle !== null && 'permit' in handle;

/** Whether these roles reach every part of an address. The server decides again, and about each record. */
export const mayOpen = (matches: readonly Pick<UIMatch, 'handle'>[], held: readonly Role[]): boolean =>
  matches.every(({ handle }) => !isRouteHandle(handle) || scopesFor(handle.permit, held).length > 0);
