import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the packages of fonts bring and nothing here uses. Of nine weights two are set, on paper
 * (apps/api/src/platform/printing) and on screens (apps/portal/src/ui/theme), there in woff2 alone.
 * @type {readonly { folder: string, unused: (name: string) => boolean }[]}
 */
const FONTS = [
  ...['noto-sans-arabic', 'noto-sans-sc', 'noto-sans-tc'].map((name) => ({
    folder: `@expo-google-fonts/${name}`,
    unused: (/** @type {string} */ entry) => /^\d{3}[A-Z]/.test(entry) && !/^(?:400|700)[A-Z]/.test(entry),
  })),
  {
    folder: '@fontsource/noto-sans-tc/files',
    unused: (entry) => !/-(?:400|700)-normal\.woff2$/.test(entry),
  },
];

/**
 * Removes the fonts that are not used from an installation: 183 of 227 MB.
 * @param {string} modules path of node_modules
 */
export function trimFonts(modules) {
  for (const { folder, unused } of FONTS) {
    const path = join(modules, folder);
    if (!existsSync(path)) continue;
    for (const entry of readdirSync(path).filter(unused)) rmSync(join(path, entry), { recursive: true });
  }
}
