#!/usr/bin/env node
/**
 * The first page must not wait for what it does not show: the scripts that index.html loads before anything is
 * seen, with all that they import statically, weigh at most 250 KB gzip. Run after `vite build`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const limit = 250 * 1024;
const folder = path.join(import.meta.dirname, '../../../dist/apps/portal');

/**
 * Every file that the page loads before anything is seen: the scripts it names and what they import statically.
 * `manifest` is the one Vite writes.
 */
export function initialFiles(manifest, page) {
  const parts = Object.values(manifest);
  const wanted = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file);
  const seen = new Set();
  for (const file of wanted) {
    if (seen.has(file)) continue;
    seen.add(file);
    const part = parts.find((one) => one.file === file);
    wanted.push(...(part?.imports ?? []).map((key) => manifest[key].file));
  }
  return [...seen];
}

export function weigh(files, read) {
  return files
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, bytes: gzipSync(read(file), { level: 9 }).length }))
    .sort((a, b) => b.bytes - a.bytes);
}

function main() {
  let manifest, page;
  try {
    page = readFileSync(path.join(folder, 'index.html'), 'utf8');
    manifest = JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8'));
  } catch {
    console.error('There is no build of the portal to weigh. Run: npx nx build portal');
    return 1;
  }
  const parts = weigh(initialFiles(manifest, page), (file) => readFileSync(path.join(folder, file)));
  const total = parts.reduce((sum, part) => sum + part.bytes, 0);
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  console.log(`Initial JavaScript of the portal: ${kilobytes(total)} gzip of ${kilobytes(limit)}`);
  if (parts.length > 0 && total <= limit) return 0;
  for (const part of parts) console.error(`  ${kilobytes(part.bytes).padStart(9)}  ${part.file}`);
  return 1;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main();
