import { tooLoud } from '../authoring/messages.ts';
import type { BrandSettings } from './schema.ts';

/** Checks the line under the name: it stands at the top of every page, where anyone may see it. */
export const checkBrand = (content: {
  readonly site: { readonly brand: BrandSettings };
  readonly quietWords: readonly string[];
}): string[] => {
  const { line } = content.site.brand;
  return line === null
    ? []
    : tooLoud('content/site.yaml', 'line under the name', line, content.quietWords);
};
