import { createContext, useContext } from 'react';

/** The id that the address names, for lines deep in the page. */
export const ChosenPlace = createContext<string | null>(null);

export const useIsChosen = (id: string): boolean => useContext(ChosenPlace) === id;
