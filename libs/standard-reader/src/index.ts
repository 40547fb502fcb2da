export * from './reading';
export { ReaderError } from './reader-error';
export { readStandard } from './read-standard';
export { applyDecisions, undecided } from './decisions';
export { looksLikeJson, readStandardJson, writeStandardJson } from './formats/standard-json';
