const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML that is ready to stand in a page. Only `html` makes it, so text cannot pass for it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/**
 * A tag for templates: html`<p>${text}</p>`. Text is escaped; HTML made with this same tag, and
 * lists of it, go in as they are.
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
