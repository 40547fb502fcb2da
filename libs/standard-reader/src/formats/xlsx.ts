import { ReaderError } from '../reader-error';
import type { DrawnAside } from './drawn-document';
import { SHEET_LIMITS, type SheetLimits } from './limits';
import { PackageFile } from './package-file';
import { isTemplateHeader, parseTemplate } from './sheet-template';
import { INSTRUCTION_SHEET, isInstruction } from './sheet-template-instructions';
import { drawTemplate, type TemplateDocument } from './sheet-template-layout';
import { readSheet, type SheetContext } from './xlsx-cells';
import { dateStyles, sharedStrings } from './xlsx-styles';
import { local, within } from './xlsx-names';
import { parseXml, textWithin, type XmlElement } from './xml-tree';

interface SheetPart {
  name: string;
  path: string;
  hidden: boolean;
}

/**
 * Reads a workbook of the template (docs/standard-template.md): the sheet that has its header. Formulas and macros are
 * refused; the text of other sheets, comments and drawings is set aside.
 * @throws {ReaderError} with the sheet and cell, where there is one
 */
export async function drawXlsx(
  bytes: Uint8Array,
  limits: SheetLimits = SHEET_LIMITS,
): Promise<TemplateDocument> {
  const file = await PackageFile.open(bytes);
  await refuseMacros(file);
  const part = async (name: string): Promise<XmlElement | undefined> => {
    const content = await file.read(name);
    return content === undefined ? undefined : parseXml(content, name);
  };
  const workbook = await part('xl/workbook.xml');
  if (workbook === undefined) throw damaged('xl/workbook.xml');
  const context: SheetContext = {
    limits,
    strings: sharedStrings(await part('xl/sharedStrings.xml')),
    dates: dateStyles(await part('xl/styles.xml')),
    from1904: within(workbook, 'workbookPr').some(({ attributes }) => isOn(attributes['date1904'])),
  };
  const setAside: DrawnAside[] = [];
  const templates: string[][][] = [];
  for (const sheet of sheetParts(workbook, await part('xl/_rels/workbook.xml.rels'))) {
    const content = await part(sheet.path);
    if (content === undefined) throw damaged(sheet.path);
    const rows = readSheet(content, sheet.name, context);
    const header = rows.find((cells) => cells.some((cell) => cell.trim() !== ''));
    if (header !== undefined && !sheet.hidden && isTemplateHeader(header)) templates.push(rows);
    else setAside.push(...asides(rows, sheet));
    for (const element of within(content, 'headerFooter')) addText(setAside, element, 'running header');
  }
  const [rows, second] = templates;
  if (second !== undefined) {
    throw new ReaderError('template.two-heads', {
      'zh-TW': '有兩張工作表都是範本；一個檔案只能有一份標準。',
      en: 'Two sheets have the columns of the template: a file holds one standard only.',
    });
  }
  for (const name of file.names().filter((name) => BESIDE.test(name))) {
    const content = await part(name);
    if (content !== undefined) addText(setAside, content, name.includes('drawing') ? 'drawing' : 'comment');
  }
  return { ...drawTemplate(parseTemplate(rows ?? [], limits), 'xlsx'), setAside };
}

/** Comments and text boxes: parts of their own beside the sheets. */
const BESIDE = /^xl\/(?:comments\/?[^/]*|threadedComments\/[^/]+|drawings\/drawing[^/]*)\.xml$/;

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

function addText(asides: DrawnAside[], element: XmlElement, reason: string): void {
  const text = textWithin(element).trim();
  if (text !== '') asides.push({ text, reason });
}

/** A macro would run elsewhere; a file that carries one is no place for a standard. */
async function refuseMacros(file: PackageFile): Promise<void> {
  const types = await file.read('[Content_Types].xml');
  const enabled = types !== undefined && /macroEnabled/i.test(new TextDecoder().decode(types));
  if (!enabled && !file.names().some((name) => /vbaProject[^/]*\.bin$/i.test(name))) return;
  throw new ReaderError('file.macros', {
    'zh-TW': '這個檔案帶有巨集，請另存為沒有巨集的 .xlsx。',
    en: 'This file carries macros: save it as .xlsx without macros.',
  });
}

function sheetParts(workbook: XmlElement, relations: XmlElement | undefined): SheetPart[] {
  const targets = new Map(
    within(relations, 'Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
      .map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']),
  );
  return within(workbook, 'sheet').map(({ attributes }) => {
    const id = Object.entries(attributes).find(([name]) => local(name) === 'id' && name !== 'id')?.[1] ?? '';
    const target = targets.get(id);
    const name = attributes['name'] ?? '';
    if (target === undefined) throw damaged(name);
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    return { name, path, hidden: (attributes['state'] ?? 'visible') !== 'visible' };
  });
}

/** The instructions that come with the template are no text of a standard; whatever was written beside them is. */
function asides(rows: readonly string[][], { name, hidden }: SheetPart): DrawnAside[] {
  const text = rows
    .flat()
    .filter((cell) => cell.trim() !== '' && !(name === INSTRUCTION_SHEET && isInstruction(cell)))
    .join('｜');
  return text === '' ? [] : [{ text, reason: hidden ? 'hidden' : 'other sheet' }];
}

const damaged = (part: string): ReaderError =>
  new ReaderError('package.damaged', {
    'zh-TW': `這份文件已損壞：缺少「${part.slice(0, 80)}」。`,
    en: `This document is damaged: “${part.slice(0, 80)}” is missing.`,
  });
