import type { Choice, Element, Indicator, Output, Unit } from './reading';
import { Ledger } from './account';
import { quote, type Context } from './findings';
import type { DoubtfulJoin, TaskItems } from './task-items';
import { clean } from './text';
import { firstVisible } from './traced';

/**
 * Text without a code where a code was to be expected: in a row that opens an element of its own, or in a
 * paragraph of its own. It is joined with the item above, and a person is asked.
 */
export function reportDoubtful(ctx: Context, items: TaskItems, units: readonly Unit[]): void {
  for (const join of items.doubtful) {
    const { item, text, row } = join;
    const at = ctx.ledger.place(firstVisible(text));
    const under = row.elements.map((element) => element.code).join('、');
    const own = ownItem(ctx, join, units);
    ctx.findings.add(at, {
      grade: 'decide',
      code: 'text.before-code',
      subject: item.printed,
      seen: quote(text.text),
      proposed: `${item.printed} …${quote(text.text, 40)}`,
      zh: `${under} 那一列裡，「${quote(text.text, 40)}」前面沒有代碼，接在上一項 ${item.printed} 之後。`,
      en: `In the row of ${under}, “${quote(text.text, 40)}” has no code before it; it was joined to ${item.printed} above.`,
      choices: [
        {
          id: 'joined',
          label: { 'zh-TW': `接在 ${item.printed} 之後`, en: `It goes on with ${item.printed}` },
          effects: [],
        },
        ...(own === undefined ? [] : [own]),
        {
          id: 'text',
          label: { 'zh-TW': `改寫 ${item.printed} 的文字`, en: `Write the text of ${item.printed} anew` },
          effects: [],
          accepts: 'text',
          targets: [ctx.ledger.place(item.offset)],
        },
      ],
    });
  }
}

/** The text as an indicator or output of its own, under the first number that is free in its element. */
function ownItem(ctx: Context, join: DoubtfulJoin, units: readonly Unit[]): Choice | undefined {
  const { item, text, row } = join;
  const kind = item.column === 'P' ? 'indicators' : item.column === 'O' ? 'outputs' : undefined;
  const element = elementAt(ctx, row.elements.at(-1)?.offset, units);
  if (kind === undefined || element === undefined) return undefined;
  const place = ctx.ledger.place(item.offset);
  const held = units
    .flatMap((unit) => unit.elements.flatMap((e): (Indicator | Output)[] => e[kind]))
    .find((one) => one.at.line === place.line && one.at.column === place.column);
  const own = clean(new Ledger(ctx.ledger.source), text, '').text;
  if (held?.text.endsWith(own) !== true || held.text === own) return undefined;
  const prefix = `${item.column}${element.code.slice(1)}`;
  let number = 1;
  while (element[kind].some((one) => one.code === `${prefix}.${number}`)) number += 1;
  const code = `${prefix}.${number}`;
  return {
    id: 'own',
    label: { 'zh-TW': `自成一項 ${code}`, en: `An item of its own, ${code}` },
    effects: [
      {
        op: 'split',
        at: held.at,
        text: held.text.slice(0, -own.length).trim(),
        own: { at: ctx.ledger.place(firstVisible(text)), code, text: own },
        to: element.at,
      },
    ],
  };
}

function elementAt(ctx: Context, offset: number | undefined, units: readonly Unit[]): Element | undefined {
  if (offset === undefined) return undefined;
  const place = ctx.ledger.place(offset);
  return units
    .flatMap((unit) => unit.elements)
    .find((element) => element.at.line === place.line && element.at.column === place.column);
}
