export * from './reading';
export { ReaderError } from './reader-error';
export { readStandard } from './read-standard';
export { applyDecisions, undecided } from './decisions';
export { readDocument, type DocumentOptions, type DocumentResult } from './formats/read-document';
export type { DrawnBox, DrawnPage } from './formats/drawn-document';
export type { DrawnPlace } from './formats/lay-out';
export { looksLikeJson, readStandardJson, writeStandardJson } from './formats/standard-json';
