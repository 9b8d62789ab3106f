const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Finished HTML. Only `html` makes it, so plain text cannot be mistaken for it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/**
 * A template tag: html`<p>${text}</p>`. Text is escaped; HTML made with this tag, and lists of it,
 * are inserted unchanged.
 */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  const markup = values.map((value, at) => inMarkup(value) + (parts[at + 1] ?? ''));
  return new Html((parts[0] ?? '') + markup.join(''));
}

function inMarkup(value: string | number | Html | readonly Html[]): string {
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(({ markup }) => markup).join('\n');
  return String(value).replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
