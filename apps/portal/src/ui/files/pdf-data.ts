/** What a PDF may need beside itself: tables for Chinese text, fonts that were not embedded, decoders of scans. */
const cMaps = import.meta.glob<string>('../../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
});
const fonts = import.meta.glob<string>('../../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const decoders = import.meta.glob<string>('../../../../../node_modules/pdfjs-dist/wasm/*.{wasm,js}', {
  query: '?url',
  import: 'default',
  eager: true,
});

const byName = (urls: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(urls).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]));

const urls: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  cMapUrl: byName(cMaps),
  standardFontDataUrl: byName(fonts),
  wasmUrl: byName(decoders),
};

/** The reader asks by file name; the build has given each file an address of its own. */
export class BundledData {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const url = urls[kind]?.get(filename);
    if (url === undefined) throw new Error(`The build has no ${filename}`);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${filename} could not be loaded`);
    return new Uint8Array(await response.arrayBuffer());
  }
}
