/**
 * How npm is called from here: by the program that called us where there is one, on the Node that runs this.
 * @param {string[]} args
 * @returns {{ program: string, args: string[] }}
 */
export function npmCommand(args) {
  const npm = process.env['npm_execpath'];
  return npm?.endsWith('.js')
    ? { program: process.execPath, args: [npm, ...args] }
    : { program: 'npm', args };
}
