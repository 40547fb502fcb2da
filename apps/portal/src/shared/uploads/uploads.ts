import { createStore } from '../../base/store/create-store';
import { type GroupMemory, UploadEngine } from './upload-engine';

const place = 'attest.uploads';

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

/** Gone with the tab, like the pages the forms are on. */
const inThisTab: GroupMemory = {
  read: () => {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? '{}');
      return typeof kept === 'object' && kept !== null
        ? Object.fromEntries(Object.entries(kept).filter(isText))
        : {};
    } catch {
      return {};
    }
  },
  write: (groups) => {
    try {
      sessionStorage.setItem(place, JSON.stringify(groups));
    } catch {
      // Without a place to remember, an upload is taken up from the tray instead of its form.
    }
  },
};

/** The uploads of whoever is signed in, on whatever page they are. */
export const uploads = new UploadEngine(inThisTab);

/** Groups whose form is on the screen: it shows its own uploads, and the tray does not. */
export const shownGroups = createStore<readonly string[]>([]);
