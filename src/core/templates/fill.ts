import mustache from 'mustache';

import { FIELDS, isField, type FieldValues } from './fields';
import { ASK } from './tags';

/**
 * Fills in what is known; everything else becomes a placeholder that says what belongs there. No value is read as a
 * template, no HTML is escaped. Throws where the text has faults.
 */
export function fill(text: string, values: FieldValues): string {
  return new Filler().render(text, new Known(values));
}

/** Answers nothing but the fields, by their whole names: no prototype and no property of a text can be reached. */
class Known extends mustache.Context {
  constructor(private readonly values: FieldValues) {
    super({});
  }

  override push(): this {
    return this;
  }

  override lookup(name: string): string | undefined {
    const value: unknown = isField(name) && Object.hasOwn(this.values, name) ? this.values[name] : undefined;
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  }
}

class Filler extends mustache.Writer {
  override escapedValue(token: readonly string[], context: mustache.Context): string {
    const [, name = ''] = token;
    return (context.lookup(name) as string | undefined) ?? gapFor(name);
  }

  override unescapedValue(token: readonly string[], context: mustache.Context): string {
    return this.escapedValue(token, context);
  }
}

/** What stands in a letter where the writer has to put words of their own. */
function gapFor(name: string): string {
  const asked = name.startsWith(ASK) ? name.slice(ASK.length).trim() : isField(name) ? FIELDS[name] : name;
  return `{{${asked}}}`;
}
