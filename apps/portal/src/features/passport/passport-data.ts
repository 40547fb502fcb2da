import type { Passport } from '@attest/api-client';
import type { MatrixKind } from '@attest/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';

export type PassportUnit = Passport['units'][number];
export type PassportCell = PassportUnit['cells']['indicator'];
export type PassportEntry = Passport['entry'][number];

export const passportQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.passports.one(id),
    queryFn: ({ signal }) => api.get('/programme-enrolments/{id}/passport', { path: { id }, signal }),
  });

export const myPassportsQuery = queryOptions({
  queryKey: queryKeys.passports.mine,
  queryFn: ({ signal }) => api.get('/programme-enrolments/mine', { signal }),
});

/** The letters that standards print before their codes. */
export const kindLetters = {
  indicator: 'P',
  knowledge: 'K',
  skill: 'S',
  attitude: 'A',
  output: 'O',
} as const satisfies Record<MatrixKind, string>;

/** What is printed before the colon names an attitude; all of it describes it. */
export const shortName = (text: string): string => text.split(/[：:]/, 1)[0] ?? text;
