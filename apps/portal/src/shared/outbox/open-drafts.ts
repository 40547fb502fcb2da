import { createStore } from '../../base/store/create-store';

/** How many forms on the page have something written in them that is not sent. */
export const openDrafts = createStore(0);
