import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, ArrayMaxSize, ValidateIf } from 'class-validator';
import { MaxLength, SingleLine } from './texts';
import { ArrayUnique, Nested } from './nested';
import { readForm } from './read-form';

let looked = 0;

class Item {
  @IsUUID()
  id!: string;

  @IsIn(['yes', 'no'])
  answer!: string;
}

class Place {
  @IsInt()
  line!: number;
}

class Form {
  @IsString()
  @SingleLine()
  @MaxLength(5)
  name!: string;

  @IsOptional()
  @ArrayMaxSize(3)
  @ArrayUnique((tag: unknown) => {
    looked += 1;
    return tag;
  })
  @IsString({ each: true })
  tags?: string[];

  @IsOptional()
  @ArrayMaxSize(1_000)
  @ArrayUnique(({ id }: Item) => id)
  @Nested(() => Item, { each: true })
  items?: Item[];

  @ValidateIf(({ name }: Form) => name === 'move')
  @Nested(() => Place)
  to?: Place;

  @IsOptional()
  @IsInt()
  limit: number = 50;

  @ApiPropertyOptional({ type: Number, nullable: true })
  @IsOptional()
  @IsInt()
  months?: number | null;

  @ValidateIf(({ since }: Form) => since != null)
  @IsInt()
  since?: number | null;
}

class Longer extends Form {
  @IsOptional()
  @IsString()
  note?: string;
}

const id = '0b6a2f3e-2f0e-4f8e-9a52-6f1f0f6f2b11';
const failuresOf = (given: object) =>
  readForm(Longer, given).failures.map(({ field, rule, limits }) => [field, rule, ...limits].join(' '));

describe('reading a form', () => {
  it('makes instances, nested ones too, and leaves what was not given as the form has it', () => {
    expect(readForm(Longer, { name: 'a', limit: null }).form.limit).toBe(50);
    const { form, failures } = readForm(Longer, {
      name: 'move',
      to: { line: 3 },
      items: [{ id, answer: 'yes' }],
    });
    expect(failures).toEqual([]);
    expect([form, form.to, form.items?.[0]].map((made) => made?.constructor)).toEqual([Longer, Place, Item]);
    expect(form).toMatchObject({ name: 'move', to: { line: 3 }, items: [{ id, answer: 'yes' }], limit: 50 });
  });

  it('takes null for absent where it is no value of its own', () => {
    const { form, failures } = readForm(Longer, {
      ...{ name: 'a', tags: null, items: null, note: null },
      ...{ months: null, since: null },
    });
    expect(failures).toEqual([]);
    expect(Object.fromEntries(Object.entries(form))).toEqual({
      name: 'a',
      limit: 50,
      months: null,
      since: null,
    });
    expect(failuresOf({ name: null })).toEqual(['name maxLength 5', 'name isString']);
  });

  it('names what is wrong by its path, with the numbers of the rule', () => {
    expect(failuresOf({ name: 'too long', items: [{ id, answer: 'yes' }, { id: 1 }] })).toEqual([
      'name maxLength 5',
      'items.1.id isUuid',
      'items.1.answer isIn',
    ]);
    expect(failuresOf({ name: 'move' })).toEqual(['to isForm']);
    expect(failuresOf({ name: 'stay', to: 'nowhere' })).toEqual([]);
    expect(failuresOf({ name: 'a', items: [[]] })).toEqual(['items isForm']);
    expect(failuresOf({ name: 'a', items: [null] })).toEqual(['items isForm']);
  });

  it('reads a name without what cannot be seen in it, and measures what is left', () => {
    expect(readForm(Longer, { name: '\u202e王小明\u202c\u200b' })).toMatchObject({
      form: { name: '王小明' },
      failures: [],
    });
    expect(readForm(Longer, { name: 'a', note: '\u202e第一行\n第二行' }).form.note).toBe(
      '\u202e第一行\n第二行',
    );
  });

  it('counts characters as the database does, not what JavaScript or a font makes of them', () => {
    expect(failuresOf({ name: '𠮷'.repeat(5) })).toEqual([]);
    expect(failuresOf({ name: '𠮷'.repeat(6) })).toEqual(['name maxLength 5']);
    expect(failuresOf({ name: '❤\ufe0f'.repeat(5) })).toEqual(['name maxLength 5']);
  });

  it('accepts no field that is not documented, at any depth', () => {
    expect(failuresOf({ name: 'a', extra: 1, items: [{ id, answer: 'no', more: 1 }] })).toEqual([
      'extra whitelistValidation',
      'items.0.more whitelistValidation',
    ]);
  });

  it('finds a second one of the same', () => {
    expect(failuresOf({ name: 'a', tags: ['x', 'y', 'x'] })).toEqual(['tags arrayUnique']);
  });

  it('looks at nothing of a list that is too long', () => {
    looked = 0;
    expect(failuresOf({ name: 'a', tags: Array(100).fill('x') })).toEqual(['tags arrayMaxSize 3']);
    expect(looked).toBe(0);
  });

  it('stops once there is enough to mend', () => {
    expect(failuresOf({ name: 'a', items: Array.from({ length: 1_000 }, (_, id) => ({ id })) })).toHaveLength(
      10,
    );
    const unknown = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, 1]));
    expect(failuresOf(unknown)).toHaveLength(10);
  });
});
