import { templateError, TEMPLATE_KINDS, type TemplateKind, type TemplateRow } from './sheet-template';

/** A row with the lines of its list («清單» rows below it). */
export interface ListedRow {
  row: TemplateRow;
  items: { text: string; depth: number }[];
}

export interface ElementRows {
  row: TemplateRow;
  indicators: TemplateRow[];
  outputs: TemplateRow[];
}

export interface DutyRows {
  row: TemplateRow;
  elements: ElementRows[];
  knowledge: ListedRow[];
  skills: ListedRow[];
}

export interface GuideRows {
  row: TemplateRow;
  introduction?: TemplateRow;
  items: ListedRow[];
}

/** The rows of a template, each where it belongs; the order of the file is kept within each part. */
export interface TemplateTree {
  head: TemplateRow;
  fields: Partial<Record<'domain' | 'description', TemplateRow>>;
  classification: TemplateRow[];
  editions: TemplateRow[];
  updates: TemplateRow[];
  /** A 職能單元 has one, made of its head. */
  duties: DutyRows[];
  attitudes: TemplateRow[];
  guide: GuideRows[];
  /** Notes and remarks. */
  notes: ListedRow[];
  requirements: ListedRow[];
  other: { heading: string; lines: TemplateRow[] }[];
}

/** Kinds that may have a list below them. */
const LISTED = new Set<TemplateKind>(['knowledge', 'skill', 'guideItem', 'note', 'remark', 'requirement']);

/**
 * Puts the rows of a template under one another: by the codes in their columns, and where these are blank, under the
 * row of that kind above.
 * @throws {ReaderError} `template.no-head`, `template.two-heads`, `template.order`, `template.unknown-code`, `template.twice`
 */
export function templateTree(rows: readonly TemplateRow[]): TemplateTree {
  const heads = rows.filter(({ kind }) => kind === 'unit' || kind === 'occupation');
  const [head, second] = heads;
  if (head === undefined) {
    throw templateError(
      'template.no-head',
      rows[0]?.row ?? 1,
      '沒有「職能單元」或「職能基準」那一列，不知道是哪一份標準。',
      'there is no row “unit of competency” or “occupational standard”: which standard this is cannot be told.',
    );
  }
  if (second !== undefined) {
    throw templateError(
      'template.two-heads',
      second.row,
      '一個檔案只能有一份標準。',
      'a file holds one standard only.',
    );
  }
  const tree = new TreeBuilder(head);
  for (const row of rows) if (row !== head) tree.add(row);
  return tree.result();
}

class TreeBuilder {
  private readonly tree: TemplateTree;
  private readonly elements: ElementRows[] = [];
  private list: ListedRow | undefined;

  constructor(head: TemplateRow) {
    const whole: DutyRows[] =
      head.kind === 'unit' ? [{ row: head, elements: [], knowledge: [], skills: [] }] : [];
    this.tree = {
      head,
      fields: {},
      duties: whole,
      ...{
        classification: [],
        editions: [],
        updates: [],
        attitudes: [],
        guide: [],
        notes: [],
        requirements: [],
        other: [],
      },
    };
  }

  result(): TemplateTree {
    return this.tree;
  }

  add(row: TemplateRow): void {
    if (row.kind === 'item') {
      this.addItem(row);
      return;
    }
    this.list = LISTED.has(row.kind) ? { row, items: [] } : undefined;
    this.addToDuties(row, this.list);
  }

  private addToDuties(row: TemplateRow, list: ListedRow | undefined): void {
    switch (row.kind) {
      case 'duty':
        this.onlyIn('occupation', row);
        this.tree.duties.push({ row, elements: [], knowledge: [], skills: [] });
        return;
      case 'element':
        this.addElement(row);
        return;
      case 'indicator':
        this.elementOf(row).indicators.push(row);
        return;
      case 'output':
        this.onlyIn('occupation', row);
        this.elementOf(row).outputs.push(row);
        return;
      case 'knowledge':
      case 'skill':
        if (list !== undefined) this.dutyOf(row)[row.kind === 'skill' ? 'skills' : 'knowledge'].push(list);
        return;
      default:
        this.addToStandard(row, list);
    }
  }

  /** What holds for the whole standard. */
  private addToStandard(row: TemplateRow, list: ListedRow | undefined): void {
    const { tree } = this;
    switch (row.kind) {
      case 'domain':
      case 'description':
        if (tree.fields[row.kind] !== undefined) throw this.twice(row);
        tree.fields[row.kind] = row;
        return;
      case 'jobCategory':
      case 'occupationGroup':
      case 'industry':
        this.onlyIn('occupation', row);
        tree.classification.push(row);
        return;
      case 'edition':
        this.onlyIn('occupation', row);
        tree.editions.push(row);
        return;
      case 'update':
        tree.updates.push(row);
        return;
      case 'attitude':
        tree.attitudes.push(row);
        return;
      case 'guideSection':
        tree.guide.push({ row, items: [] });
        return;
      case 'guideIntroduction':
      case 'guideItem':
        this.addToGuide(row);
        return;
      case 'note':
      case 'remark':
        if (list !== undefined) tree.notes.push(list);
        return;
      case 'requirement':
        if (list !== undefined) tree.requirements.push(list);
        return;
      case 'otherHeading':
        tree.other.push({ heading: row.text, lines: [] });
        return;
      case 'other':
        if (tree.other.length === 0) tree.other.push({ heading: '', lines: [] });
        tree.other.at(-1)?.lines.push(row);
    }
  }

  private addItem(row: TemplateRow): void {
    if (this.list === undefined)
      throw this.order(row, '知識、技能、評量項目、註、補充說明或入門條件', 'an item that may have a list');
    const depth = row.depth === '' ? 1 : Number(row.depth);
    const before = this.list.items.at(-1)?.depth ?? 0;
    if (!Number.isInteger(depth) || depth < 1 || depth > before + 1) {
      throw templateError(
        'template.depth',
        row.row,
        `層次「${row.depth.slice(0, 10)}」應為 1 到 ${before + 1}。`,
        `depth “${row.depth.slice(0, 10)}” should be 1 to ${before + 1}.`,
      );
    }
    this.list.items.push({ text: row.text, depth });
  }

  private addElement(row: TemplateRow): void {
    const element: ElementRows = { row, indicators: [], outputs: [] };
    this.dutyOf(row).elements.push(element);
    this.elements.push(element);
  }

  private addToGuide(row: TemplateRow): void {
    const section = this.tree.guide.at(-1);
    if (section === undefined)
      throw this.order(row, TEMPLATE_KINDS.guideSection.zh, TEMPLATE_KINDS.guideSection.en);
    if (row.kind === 'guideItem') {
      if (this.list !== undefined) section.items.push(this.list);
    } else if (section.introduction !== undefined || section.items.length > 0) throw this.twice(row);
    else section.introduction = row;
  }

  /** By its code the nearest above, and without one the last above. */
  private elementOf(row: TemplateRow): ElementRows {
    const element =
      row.element === ''
        ? this.elements.at(-1)
        : this.elements.findLast((other) => sameCode(other.row.code, row.element));
    if (element === undefined) throw this.unknown(row, row.element, TEMPLATE_KINDS.element);
    return element;
  }

  private dutyOf(row: TemplateRow): DutyRows {
    const { duties } = this.tree;
    const named = row.unit === '' || this.tree.head.kind === 'unit';
    const duty = named ? duties.at(-1) : duties.findLast((other) => sameCode(other.row.code, row.unit));
    if (duty === undefined) throw this.unknown(row, row.unit, TEMPLATE_KINDS.duty);
    return duty;
  }

  private onlyIn(kind: 'occupation', row: TemplateRow): void {
    if (this.tree.head.kind === kind) return;
    const { zh, en } = TEMPLATE_KINDS[row.kind];
    throw templateError(
      'template.order',
      row.row,
      `職能單元沒有「${zh}」。`,
      `a unit of competency has no “${en}”.`,
    );
  }

  private twice(row: TemplateRow): Error {
    const { zh, en } = TEMPLATE_KINDS[row.kind];
    return templateError(
      'template.twice',
      row.row,
      `「${zh}」只能有一列。`,
      `there may be one “${en}” only.`,
    );
  }

  private order(row: TemplateRow, zh: string, en: string): Error {
    return templateError('template.order', row.row, `上面沒有${zh}。`, `there is no ${en} above it.`);
  }

  private unknown(row: TemplateRow, code: string, { zh, en }: { zh: string; en: string }): Error {
    const seen = code.slice(0, 40);
    return templateError(
      'template.unknown-code',
      row.row,
      `上面沒有代碼為「${seen}」的${zh}。`,
      `there is no ${en} “${seen}” above it.`,
    );
  }
}

export const sameCode = (a: string, b: string): boolean => a.replace(/\s/g, '') === b.replace(/\s/g, '');

/** The element codes of a K or S row: «T1.1、T1.2», with any of the usual signs between them. */
export const elementCodes = (text: string): string[] =>
  text.split(/[\s,，、;；]+/).filter((code) => code !== '');
