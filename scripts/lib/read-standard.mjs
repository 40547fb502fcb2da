import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { standardReader } from './commands.mjs';
import { isObject } from './json.mjs';
import { Problem } from './problem.mjs';

/**
 * Reads a published standard and gives it as JSON text, two blanks deep.
 * @param {string} file as the person named it
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<string>}
 * @throws {Problem} when there is no such file, or it cannot be read as a standard
 */
export async function readStandardAsJson(file, environment) {
  const bytes = readBytes(resolve(environment['INIT_CWD'] ?? process.cwd(), file), file);
  const { readDocument } = await standardReader();
  try {
    return `${JSON.stringify((await readDocument(bytes)).reading, null, 2)}\n`;
  } catch (error) {
    throw inWords(error, file);
  }
}

const TEMPLATE_COMMAND = '“npm run --silent attest -- template occupation” (or unit)';

/**
 * The template without any standard in it, to be filled in with a spreadsheet.
 * @param {'unit' | 'occupation'} kind
 */
export async function emptyTemplateAsCsv(kind) {
  const { emptyTemplate, writeTemplateCsv } = await standardReader();
  return writeTemplateCsv(emptyTemplate(kind));
}

/**
 * @param {string} path
 * @param {string} file
 */
function readBytes(path, file) {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Problem(
      `${file} cannot be opened: ${error instanceof Error ? error.message : String(error)}.`,
      '檔案無法開啟。',
    );
  }
}

/**
 * The reader says in both languages what is wrong with the document and where; anything else is a defect.
 * @param {unknown} error
 * @param {string} file
 */
function inWords(error, file) {
  if (!(error instanceof Error) || error.name !== 'ReaderError') return error;
  const messages = 'messages' in error && isObject(error.messages) ? error.messages : {};
  return new Problem(
    `${file} could not be read as a standard. ${typeof messages['en'] === 'string' ? messages['en'] : error.message} ` +
      `${TEMPLATE_COMMAND} prints it.`,
    typeof messages['zh-TW'] === 'string' ? messages['zh-TW'] : undefined,
  );
}
