import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.mjs';
import { trimFonts } from './trim-fonts.mjs';

const paper = '@expo-google-fonts/noto-sans-tc';
const screens = '@fontsource/noto-sans-tc';

describe('fonts that are not used', () => {
  /** @type {string} */
  let modules;
  beforeEach(() => (modules = mkdtempSync(join(tmpdir(), 'attest-fonts-'))));
  afterEach(() => rmSync(modules, { recursive: true, force: true }));

  it('go; two weights, on screens in woff2, and what is no font stay', () => {
    for (const file of [
      ...[
        `${paper}/300Light/a.ttf`,
        `${paper}/400Regular/a.ttf`,
        `${paper}/700Bold/a.ttf`,
        `${paper}/LICENSE`,
      ],
      ...[
        `${screens}/400.css`,
        `${screens}/files/a-0-400-normal.woff2`,
        `${screens}/files/a-0-400-normal.woff`,
      ],
      `${screens}/files/a-0-500-normal.woff2`,
    ]) {
      makeFolder(dirname(join(modules, file)));
      writeFileSync(join(modules, file), '');
    }
    trimFonts(modules);
    trimFonts(modules);
    expect(readdirSync(join(modules, paper)).sort()).toEqual(['400Regular', '700Bold', 'LICENSE']);
    expect(readdirSync(join(modules, screens)).sort()).toEqual(['400.css', 'files']);
    expect(readdirSync(join(modules, screens, 'files'))).toEqual(['a-0-400-normal.woff2']);
  });
});
