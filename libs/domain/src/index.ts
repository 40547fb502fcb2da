export * from './permissions';
export * from './vocabulary';
