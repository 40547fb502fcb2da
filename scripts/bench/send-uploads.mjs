import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { parseJson } from '../lib/json.mjs';

const SLICE = 1024 * 1024;

/**
 * The bytes of one file: a film by its beginning, no two files alike, made anew slice by slice so that the sender holds
 * none of them either.
 * @param {number} index
 * @param {number} megabytes
 */
function* slices(index, megabytes) {
  const slice = Buffer.alloc(SLICE, index + 1);
  // The box that names the kind (ISO 14496-12, 4.3).
  Buffer.from('0000001c6674797069736f6d0000020069736f6d69736f326d703431', 'hex').copy(slice);
  for (let number = 0; number < megabytes; number += 1) {
    slice.writeUInt32BE(number, 1024);
    yield slice;
    slice.fill(index + 1, 0, 64);
  }
}

/**
 * @param {string} product
 * @param {string} token
 * @param {number} index
 * @param {number} megabytes
 * @returns {Promise<{ hash: string, stored: string }>} what was sent, and what the server says it holds
 */
export async function sendUpload(product, token, index, megabytes) {
  const digest = createHash('sha256');
  for (const slice of slices(index, megabytes)) digest.update(slice);
  const hash = digest.digest('hex');
  const base64 = (/** @type {string} */ text) => Buffer.from(text).toString('base64');
  const headers = { authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0' };
  const begun = await fetch(`${product}/api/v1/uploads`, {
    method: 'POST',
    headers: {
      ...headers,
      'upload-length': String(megabytes * SLICE),
      'upload-metadata': `filename ${base64(`film-${index}.mp4`)},sha256 ${base64(hash)}`,
    },
  });
  const location = begun.headers.get('location');
  if (!begun.ok || location === null) throw new Error(`Not begun: ${await begun.text()}`);
  await patch(`${product}${location}`, headers, index, megabytes);
  const upload = /** @type {{ file: { sha256: string } | null }} */ (
    parseJson(await (await fetch(`${product}${location}`, { headers })).text())
  );
  return { hash, stored: upload.file?.sha256 ?? 'nothing' };
}

/**
 * @param {string} url
 * @param {Record<string, string>} headers
 * @param {number} index
 * @param {number} megabytes
 * @returns {Promise<void>}
 */
function patch(url, headers, index, megabytes) {
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'PATCH',
      agent: false,
      headers: {
        ...headers,
        'content-type': 'application/offset+octet-stream',
        'content-length': megabytes * SLICE,
        'upload-offset': 0,
      },
    });
    sent.on('error', reject);
    sent.on('response', (answer) => {
      answer.resume();
      answer.on('end', () => {
        if (answer.statusCode === 204) resolve();
        else reject(new Error(`A piece was answered with ${answer.statusCode}.`));
      });
    });
    void (async () => {
      for (const slice of slices(index, megabytes)) {
        // A copy, because the next slice is written into the same place.
        if (!sent.write(Buffer.from(slice))) await new Promise((drained) => sent.once('drain', drained));
      }
      sent.end();
    })();
  });
}
