export * from './reading';
export { ReaderError } from './reader-error';
export { readStandard } from './read-standard';
export { applyDecisions, undecided } from './decisions';
export { applyEdits, itemKeys, standingOf, stillApplies } from './edits';
export type { KeyedItem, ReadingEdit, Standing } from './edits';
