import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { NESTED } from './nested';
import { readForm } from './read-form';
import { ValidationFailed } from './validation-failed';

/** What an argument may be declared as without being a form. */
const plain: readonly unknown[] = [String, Number, Boolean, Array, Object];

/** Bodies and queries become the forms that their handlers declare. Only documented fields pass, nested ones too. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  /** @throws ValidationFailed */
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    const declared: Type<object> | undefined = metatype;
    if ((type !== 'body' && type !== 'query') || declared === undefined || plain.includes(declared))
      return value;
    const given = value ?? {};
    if (typeof given !== 'object' || Array.isArray(given)) {
      throw new ValidationFailed([{ field: '', rule: NESTED, limits: [] }]);
    }
    const { form, failures } = readForm(declared, type === 'query' ? fromTexts(declared, given) : given);
    if (failures.length > 0) throw new ValidationFailed(failures);
    return form;
  }
}

/** A query is texts: what is no text says how it is read, by a decorator of `query-values`. */
const fromTexts = (form: Type<object>, query: object): object => ({
  ...plainToInstance(form, query, { enableImplicitConversion: false, exposeDefaultValues: true }),
});
