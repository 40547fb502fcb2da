/** The record calls critical evidence CE01, CE02 …; people say «關鍵證據 1», in the words that `named` has for it. */
export function readableCode(code: string, named: (number: number) => string): string {
  const number = /^CE0*(\d+)$/.exec(code)?.[1];
  return number === undefined ? code : named(Number(number));
}
