export * from './canonical-json';
export * from './coverage';
export * from './dates';
export * from './enrolment-state';
export * from './permissions';
export * from './search-words';
export * from './translation-state';
export * from './vocabulary';
