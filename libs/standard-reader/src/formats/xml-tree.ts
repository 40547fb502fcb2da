import { SaxesParser } from 'saxes';
import { ReaderError } from '../reader-error';

/** An element of an office file; names with their prefix as written, which these formats keep fixed. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

export interface XmlLimits {
  maxNesting: number;
  maxElements: number;
}

export const XML_LIMITS: XmlLimits = { maxNesting: 200, maxElements: 500_000 };

/**
 * Parses a part of an office file. Such parts have no document type and no entities of their own: a file that
 * declares some is refused before anything is expanded.
 * @throws {ReaderError} `xml.damaged`, `xml.doctype`, `xml.nesting`, `document.too-much`
 */
export function parseXml(bytes: Uint8Array, part: string, limits: XmlLimits = XML_LIMITS): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let elements = 0;
  parser.on('error', (error) => {
    throw refuse(
      'xml.damaged',
      `「${part}」不是完整的 XML（${error.message}）。`,
      `“${part}” is no well-formed XML (${error.message}).`,
    );
  });
  parser.on('doctype', () => {
    throw refuse(
      'xml.doctype',
      `「${part}」宣告了文件型別，辦公室文件不會有。`,
      `“${part}” declares a document type, which no office file has.`,
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (elements > limits.maxElements) {
      throw refuse(
        'document.too-much',
        `「${part}」有超過 ${limits.maxElements} 個元素。`,
        `“${part}” has more than ${limits.maxElements} elements.`,
      );
    }
    if (open.length > limits.maxNesting) {
      throw refuse(
        'xml.nesting',
        `「${part}」的巢狀超過 ${limits.maxNesting} 層。`,
        `“${part}” is nested more than ${limits.maxNesting} deep.`,
      );
    }
    const element: XmlElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('cdata', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(decoded(bytes, part)).close();
  const first = elementsOf(root)[0];
  if (first === undefined) throw refuse('xml.damaged', `「${part}」是空的。`, `“${part}” is empty.`);
  return first;
}

/** UTF-8, or UTF-16 with a byte order mark: what these formats allow. */
function decoded(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw refuse(
      'xml.damaged',
      `「${part}」的編碼不正確。`,
      `“${part}” is not in the encoding that it should have.`,
    );
  }
}

const refuse = (code: string, zh: string, en: string): ReaderError =>
  new ReaderError(code, { 'zh-TW': zh, en });

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element === undefined ? [] : elementsOf(element).filter((child) => child.name === name);

/** All text within, in order. */
export const textWithin = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('');
