/** What a page prints: small cards with a back, or a poster without. */
export type Kit = 'cards' | 'poster';

const sizes = ['a6', 'a5', 'a4', 'letter', 'a6Four', 'a5Two', 'letterTwo'] as const;

/** A way to put a kit on paper. Its layout is in kits.css, its words in content/interface.yaml. */
export type PaperSize = 'eight' | (typeof sizes)[number];

/** The ways to print a kit. The first is what comes out if nobody chooses. */
export const sizesOf = (kit: Kit): readonly PaperSize[] =>
  kit === 'cards' ? ['eight', ...sizes] : ['a4', ...sizes.filter((size) => size !== 'a4')];

interface ContentWithMark {
  /** The logo is null if the service has none. */
  readonly brand: { readonly logo: object | null };
  readonly site: { readonly site: { readonly tabName: string | null } };
}

/**
 * Whether a kit has the service's logo on it. A poster hangs before everybody. A card is carried, so
 * a service that asked for a neutral name gets none: its logo would say what that name leaves out.
 */
export const hasMark = (kit: Kit, { brand, site }: ContentWithMark): boolean =>
  brand.logo !== null && (kit === 'poster' || site.site.tabName === null);
