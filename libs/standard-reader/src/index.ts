export * from './reading';
export { ReaderError } from './reader-error';
