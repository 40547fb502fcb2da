import { createStore } from '../../base/store/create-store';

export interface SyncState {
  /** What was saved on this device and has not reached the server yet. */
  waiting: number;
  /** When the last of it arrived; null when nothing ever waited. */
  lastSentAt: string | null;
  sending: boolean;
}

/** Shown in the top bar. Features that keep work on the device write here. */
export const syncStore = createStore<SyncState>({ waiting: 0, lastSentAt: null, sending: false });
