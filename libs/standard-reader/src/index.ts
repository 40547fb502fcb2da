export * from './reading';
export { ReaderError } from './reader-error';
export { readStandard } from './read-standard';
export { applyDecisions, undecided } from './decisions';
export { readDocument, type DocumentOptions, type DocumentResult } from './formats/read-document';
export type { DrawnBox, DrawnPage } from './formats/drawn-document';
export type { DrawnPlace } from './formats/lay-out';
export { looksLikeJson, readStandardJson, writeStandardJson } from './formats/standard-json';
export { emptyTemplate, writeTemplateCsv, writeTemplateXlsx } from './formats/sheet-template-write';
export { templateRows } from './formats/sheet-template-rows';
export { applyEdits, itemKeys, standingOf, stillApplies } from './edits';
export type { KeyedItem, ReadingEdit, Standing } from './edits';

// The parts of office files, for whoever shows such a file without reading a standard in it.
export { PackageFile, type PackageLimits } from './formats/package-file';
export { childOf, childrenOf, elementsOf, parseXml, textWithin, type XmlElement } from './formats/xml-tree';
export { DocxNumbering } from './formats/docx-numbering';
export { listPlace, type ListPlace, styleLists } from './formats/docx-styles';
export { dateText, isDateCode, isDateNumber } from './formats/xlsx-styles';
export { shownSymbol } from './marks';
