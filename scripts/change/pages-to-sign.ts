import type { Content } from '../../src/content/content.ts';
import type { Review } from '../../src/guides/schema.ts';
import { changesBetween, describeChanges } from '../../src/signing/changes.ts';
import type { Readings } from '../../src/signing/readings.ts';
import { editor, isSigned, lastSigned, lead } from '../../src/signing/signature.ts';
import { wordsReadIn } from '../review/new-review.ts';

/** A page that somebody signed, and that no longer reads as it did then. */
export interface PageToSign {
  readonly page: string;
  readonly role: Review['reviewer'];
  /** The sentences that changed; null if what was signed is not kept any more. */
  readonly changes: string | null;
}

/**
 * The pages whose signature no longer holds. Pages that nobody ever signed are not among them.
 *
 * @param folder the project's, where the words are kept that were signed
 */
export function pagesToSign(folder: string, content: Content, readings: Readings): PageToSign[] {
  const reviews = [...content.reviews.values()];
  return [lead, editor].flatMap((role) =>
    content.guides
      .map(({ address }) => address)
      .filter((page) => !isSigned(page, readings, reviews, role))
      .flatMap((page) => {
        const review = lastSigned(page, reviews, role);
        if (!review) return [];
        const signed = wordsReadIn(folder, review);
        const changes = signed && changesBetween(signed, readings.get(page) ?? []);
        return [{ page, role, changes: changes ? describeChanges(changes) : null }];
      }),
  );
}
