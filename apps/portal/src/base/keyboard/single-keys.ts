import { readerStore, useReader } from '../reader/reader';
import { createStore, useStore } from '../store/create-store';

/** Kept on this device for each person who signs in on it. */
const placeOf = (accountId: string): string => `attest.single-keys.${accountId}`;

/** Counts changes; what stands is in the storage of the browser. */
const changes = createStore(0);

const personHere = (): string | null => readerStore.get()?.accountId ?? null;

/** Whether keys without a modifier are commands: somebody who speaks to the machine switches them off. */
export function singleKeysOn(): boolean {
  const person = personHere();
  if (person === null) return true;
  try {
    return localStorage.getItem(placeOf(person)) !== 'off';
  } catch {
    return true;
  }
}

export function switchSingleKeys(on: boolean): void {
  const person = personHere();
  if (person === null) return;
  try {
    if (on) localStorage.removeItem(placeOf(person));
    else localStorage.setItem(placeOf(person), 'off');
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
  changes.set(changes.get() + 1);
}

/** Follows the switch. */
export function useSingleKeysOn(): boolean {
  useStore(changes);
  useReader();
  return singleKeysOn();
}

const takesText =
  'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"]';

/** A key without a modifier that nobody typed into a field, with the switch on. */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return false;
  if (event.target instanceof HTMLElement && event.target.closest(takesText) !== null) return false;
  return singleKeysOn();
}
