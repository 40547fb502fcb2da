export interface AskedWord {
  /** Null where `t` came from elsewhere and its namespace cannot be read here. */
  namespace: string | null;
  /** The key; for a template the parts around the holes, so that `role.${role}` is `['role.', '']`. */
  parts: string[];
  line: number;
}

/** Every key that a source file asks for, with the namespace that its `useTranslation` names. */
export function askedWords(name: string, text: string): AskedWord[];
