import type { EntitySchema, MixedList } from 'typeorm';

/** Every entity, by name: a glob would differ between source and build. */
export const entities: MixedList<(new () => object) | EntitySchema> = [];
