const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Html is markup that is safe to place in a page; only the `html` template makes it. */
export class Html {
  readonly #markup: string;

  constructor(strings: TemplateStringsArray, values: readonly HtmlValue[]) {
    this.#markup = String.raw({ raw: strings }, ...values.map(markup));
  }

  toString(): string {
    return this.#markup;
  }
}

/** HtmlValue is what may stand in the `html` template. */
export type HtmlValue = string | Html | readonly Html[];

/** html builds markup: every text placed in it is escaped, for content and quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return new Html(strings, values);
}

function markup(value: HtmlValue): string {
  if (typeof value === 'string')
    return value.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');
  return value instanceof Html ? value.toString() : value.map(String).join('');
}
