export function namespaces(): Map<string, string>;
export function wordsOf(folder: string, locale: string): Record<string, unknown>;
export function flatten(words: Record<string, unknown>): [string, string][];
export function sourceFiles(): { name: string; text: string }[];
