import { toolKinds, type ToolKind } from '../vocabulary';
import { methodsNamed } from './method-terms';
import { related } from './related';
import {
  type ProposedTool,
  type ToolCompetence,
  type ToolGuide,
  type ToolLine,
  toolOfMethod,
  type ToolTarget,
  type ToolUnit,
} from './tool';

type Element = ToolUnit['elements'][number];
type Coded = ToolGuide['methods'][number];

/**
 * The four tools that a unit suggests by itself. Words are those of the standard or, around them, zh-TW.
 *
 * 1. Observation: one line an indicator, under its element, in the indicator's own words; then one an attitude.
 * 2. Questions: one an item of knowledge and of skill; its sub-items are what an answer should hold. It is tied to the
 *    item and to those indicators of its elements that speak of the same thing.
 * 3. Documents: one line an output of an element, tied to it and to the indicators that speak of it. An element without
 *    outputs gives one for its working papers, so that the tool is never empty.
 * 4. Third party: one line an element, tied to all its indicators; then one an attitude.
 * 5. Each method of the guide adds a line to the tools that carry it out, in the guide's words, tied to it and to
 *    whatever speaks of the same thing; for the observation and the questions, which have their lines already, it is
 *    only noted as their basis.
 * 6. Each critical evidence item has a line of its own where its words point: knowledge to the questions, papers to
 *    the documents, anything else to the observation. Other lines name it too when they speak of the same thing.
 *
 * So every target of the unit, of whatever kind, has at least one line. The same unit gives the same tools.
 */
export function proposeTools(unit: ToolUnit, guide: ToolGuide): ProposedTool[] {
  const makers: Readonly<Record<ToolKind, () => ToolLine[]>> = {
    observation_checklist: () => [
      ...unit.elements.flatMap(observationLines),
      ...unit.attitudes.map((item) => competenceLine(unit, item, item.text, '')),
    ],
    question_set: () => questionLines(unit),
    document_review: () => [
      ...unit.elements.flatMap(documentLines),
      ...methodLines(unit, guide, 'document_review', '', '文件完整、有日期，能看出是受評者本人經手。'),
    ],
    third_party_form: () => [
      ...unit.elements.map(thirdPartyLine),
      ...unit.attitudes.map((item) =>
        competenceLine(
          unit,
          item,
          `就你所見，受評者在日常工作中是不是這樣：「${item.text.replace(/。\s*$/u, '')}」？舉出你看到的事例。`,
          '',
        ),
      ),
      ...methodLines(
        unit,
        guide,
        'third_party_form',
        '填寫人：熟悉受評者工作的主管、同事或客戶',
        '有具體事例與時間。',
      ),
    ],
  };
  return toolKinds.map((kind) => ({
    kind,
    basis: guide.methods.flatMap((item) =>
      methodsNamed(item.text)
        .filter((method) => toolOfMethod[method] === kind)
        .map((method) => ({ guideItemId: item.id, method })),
    ),
    lines: inOrder(unit, [...makers[kind](), ...criticalLines(guide, kind)]),
  }));
}

/** Under their elements, what belongs to the whole unit last; an element without indicators has nothing to be tied to. */
function inOrder(unit: ToolUnit, lines: readonly ToolLine[]): ToolLine[] {
  const places = [...unit.elements.map(({ id }) => id), null];
  return places.flatMap((place) =>
    lines.filter(({ elementId, targets }) => elementId === place && targets.length > 0),
  );
}

const indicator = ({ id }: { id: string }): ToolTarget => ({ kind: 'indicator', id });
const guideItem = ({ id }: { id: string }): ToolTarget => ({ kind: 'guide_item', id });

function observationLines(element: Element): ToolLine[] {
  return element.indicators.map((each) => ({
    elementId: element.id,
    text: each.text,
    hint: '',
    expected: related(each.text, element.outputs, 2)
      .map((output) => `留下 ${output.code} ${output.text}`)
      .join('\n'),
    targets: [indicator(each)],
  }));
}

/** The elements an item stands beside; all of them where it holds for the whole unit. */
const elementsBeside = (unit: ToolUnit, { elementIds }: ToolCompetence): readonly Element[] =>
  unit.elements.filter(({ id }) => elementIds.length === 0 || elementIds.includes(id));

/** A line about an item, under its element where it has one. */
function competenceLine(unit: ToolUnit, item: ToolCompetence, text: string, hint: string): ToolLine {
  const [only, ...others] = elementsBeside(unit, item);
  return {
    elementId: only !== undefined && others.length === 0 ? only.id : null,
    text,
    hint,
    expected: item.items.join('\n'),
    targets: [{ kind: 'competence_item', id: item.id }],
  };
}

function questionLines(unit: ToolUnit): ToolLine[] {
  const line = (item: ToolCompetence, text: string): ToolLine => {
    const made = competenceLine(unit, item, text, '口頭或書面');
    const spoken = related(
      [item.text, ...item.items].join('\n'),
      elementsBeside(unit, item).flatMap(({ indicators }) => indicators),
      3,
    );
    return { ...made, targets: [...made.targets, ...spoken.map(indicator)] };
  };
  return [
    ...unit.knowledge.map((item) => line(item, `說明「${item.text}」的重點，以及你在工作中怎麼運用。`)),
    ...unit.skills.map((item) =>
      line(item, `舉一個你運用「${item.text}」的實際例子：當時的狀況、做法與結果。`),
    ),
  ];
}

function documentLines(element: Element): ToolLine[] {
  const shown = (indicators: readonly Coded[]) =>
    indicators.map(({ code, text }) => `看得出 ${code} ${text}`).join('\n');
  if (element.outputs.length === 0) {
    return [
      {
        elementId: element.id,
        text: `「${element.title}」的工作紀錄或成果`,
        hint: '',
        expected: '',
        targets: element.indicators.map(indicator),
      },
    ];
  }
  return element.outputs.map((output) => {
    const near = related(output.text, element.indicators, 4);
    return {
      elementId: element.id,
      text: `${output.code} ${output.text}`,
      hint: '',
      expected: shown(near),
      targets: [
        { kind: 'output', id: output.id },
        ...(near.length > 0 ? near : element.indicators).map(indicator),
      ],
    };
  });
}

function thirdPartyLine(element: Element): ToolLine {
  return {
    elementId: element.id,
    text: `就你所見，受評者在日常工作中能不能做到「${element.title}」？舉出你看到的事例。`,
    hint: '',
    expected: '',
    targets: element.indicators.map(indicator),
  };
}

function methodLines(
  unit: ToolUnit,
  guide: ToolGuide,
  kind: ToolKind,
  hint: string,
  expected: string,
): ToolLine[] {
  const indicators = unit.elements.flatMap((element) => element.indicators);
  return guide.methods
    .filter(({ text }) => methodsNamed(text).some((method) => toolOfMethod[method] === kind))
    .map((method) => ({
      elementId: null,
      text: method.text,
      hint,
      expected,
      targets: [
        guideItem(method),
        ...related(method.text, guide.criticalEvidence, 3).map(guideItem),
        ...related(method.text, indicators, 3).map(indicator),
      ],
    }));
}

/** Where a critical evidence item is shown, by its words. */
function toolOfCritical({ text }: Coded): ToolKind {
  if (/知識|了解|理解|說明|描述|解釋|knowledge/iu.test(text)) return 'question_set';
  if (/報告|[紀記]錄|文件|計畫書|報表|表單/u.test(text)) return 'document_review';
  return 'observation_checklist';
}

function criticalLines(guide: ToolGuide, kind: ToolKind): ToolLine[] {
  return guide.criticalEvidence
    .filter((item) => toolOfCritical(item) === kind)
    .map((item) => ({
      elementId: null,
      text: kind === 'question_set' ? `說明：${item.text}` : item.text,
      hint: '',
      expected: '',
      targets: [guideItem(item)],
    }));
}
