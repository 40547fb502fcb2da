export * from './canonical-json';
export * from './coverage';
export * from './dates';
export * from './enrolment-state';
export * from './import-state';
export * from './permissions';
export * from './release-state';
export * from './vocabulary';
