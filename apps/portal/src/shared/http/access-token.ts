import { createStore } from '../../base/store/create-store';

export interface AccessToken {
  value: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** In memory alone: a script that reads the page's storage finds nothing, and a closed tab forgets it. */
export const accessToken = createStore<AccessToken | null>(null);
