import { flag, group, ids, list, text } from './fields';

/** Lines of the checklist that was at hand, each seen or not. The verdict on a target is the assessor's own. */
export const checklist = list(group({ line: text(2000), seen: flag(), targetIds: ids() }), { most: 200 });
