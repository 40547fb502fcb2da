import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

/** How one value of a view stands in the address: null where it is left out of it. */
interface Parameter<T> {
  read(written: string | null): T;
  write(value: T): string | null;
}

/** Any words; '' where there are none. */
export const text: Parameter<string> = {
  read: (written) => written ?? '',
  write: (value) => (value === '' ? null : value),
};

/** An id, a day: null where there is none. */
export const optional: Parameter<string | null> = {
  read: (written) => written,
  write: (value) => (value === '' ? null : value),
};

/** `?enrol=1`: whether something is open. */
export const flag: Parameter<boolean> = {
  read: (written) => written !== null,
  write: (value) => (value ? '1' : null),
};

/** One of a list; anything else in the address is taken for the fallback, which is left out of it. */
export const oneOf = <T extends string, F extends string | null>(
  values: readonly T[],
  fallback: F,
): Parameter<T | F> => ({
  read: (written) => values.find((value) => value === written) ?? fallback,
  write: (value) => (value === fallback ? null : value),
});

/** A whole number, both limits included. */
export const wholeNumber = (least: number, most: number): Parameter<number | null> => ({
  read: (written) => {
    const number = Number(written ?? Number.NaN);
    return Number.isInteger(number) && number >= least && number <= most ? number : null;
  },
  write: (value) => (value === null ? null : String(value)),
});

type Schema = Readonly<Record<string, Parameter<unknown>>>;

export type SearchStateOf<S extends Schema> = { readonly [K in keyof S]: ReturnType<S[K]['read']> };

interface ChangeOptions {
  /** A step that the back button takes back; otherwise it goes to the page before, however often the view changed. */
  push?: boolean;
  /** Drops everything else that stands in the address. */
  clear?: boolean;
}

export type ChangeSearchState<S extends Schema> = (
  next: Partial<SearchStateOf<S>>,
  options?: ChangeOptions,
) => void;

/** An address that the router was asked for and has not drawn yet. */
interface Underway {
  readonly pathname: string;
  readonly search: string;
}

/**
 * A second change builds on the one before it also where that is not drawn yet, or it would take it back. One for all
 * hooks: several may change the same address.
 */
let underway: Underway | null = null;

const addressOf = (search: URLSearchParams): string => (search.size === 0 ? '' : `?${search.toString()}`);

/**
 * The state of a view, kept in the query of its address: so it can be sent, kept and gone back to. What the schema does
 * not name stays as it is.
 * @param schema declared once beside the view, outside of the component
 */
export function useSearchState<S extends Schema>(schema: S): [SearchStateOf<S>, ChangeSearchState<S>] {
  const [search] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const state = useMemo(() => readState(schema, search), [schema, search]);
  const change = useCallback<ChangeSearchState<S>>(
    (next, { push = false, clear = false } = {}) => {
      const before = underway?.pathname === location.pathname ? underway.search : location.search;
      const after = new URLSearchParams(clear ? undefined : before);
      for (const [name, value] of Object.entries(next)) {
        const written = value === undefined ? null : (schema[name]?.write(value) ?? null);
        if (written === null) after.delete(name);
        else after.set(name, written);
      }
      const step = { pathname: location.pathname, search: addressOf(after) };
      underway = step;
      // Drawn, or given up, when the router is done with it: not when it finds time to, as a link may be.
      const options = { replace: !push, preventScrollReset: true, flushSync: true };
      void Promise.resolve(navigate({ search: step.search }, options)).finally(() => {
        if (underway === step) underway = null;
      });
    },
    [schema, location, navigate],
  );
  return [state, change];
}

const readState = <S extends Schema>(schema: S, search: URLSearchParams): SearchStateOf<S> =>
  Object.fromEntries(
    Object.entries(schema).map(([name, parameter]) => [name, parameter.read(search.get(name))]),
  ) as SearchStateOf<S>;
