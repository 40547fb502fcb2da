import { quote, type Context } from './findings';
import { errorAt } from './reader-error';
import { firstVisible, squeeze, type Traced } from './traced';

/** A level from 1 to 6; anything else is an error, and a blank is nobody's business here. */
export function readLevel(ctx: Context, text: Traced): number {
  const folded = squeeze(text.text);
  const match = /^(?:第|L|Level)?(\d+|[一二三四五六七八九十])級?$/i.exec(folded);
  const digit = match?.[1] ?? '';
  const chinese = '一二三四五六'.indexOf(digit);
  const level = /^\d+$/.test(digit) ? Number(digit) : chinese >= 0 && digit !== '' ? chinese + 1 : Number.NaN;
  if (!(level >= 1 && level <= 6)) {
    throw errorAt(
      'level.out-of-range',
      ctx.ledger.place(firstVisible(text)),
      `職能級別是「${quote(text.text, 20)}」；級別只有 1 到 6。`,
      `The competency level is “${quote(text.text, 20)}”; levels run from 1 to 6.`,
    );
  }
  ctx.ledger.placed(text, 'level');
  return level;
}
