import type { HelplineContent } from '../helplines/schema.ts';
import { directChannel } from '../helplines/contact-links.ts';
import type { AnyoneToCall } from './NumbersToCall.tsx';
import type { CouncilContent } from './content-files.ts';

/**
 * The helpline that stands beside every council's number, so that a wrong number is never the end:
 * the first that content/council-page.yaml names and that takes calls. Null if there is none.
 */
export function anyoneToCall({
  helplines,
  councilPage,
}: Pick<HelplineContent, 'helplines'> & Pick<CouncilContent, 'councilPage'>): AnyoneToCall | null {
  for (const id of councilPage.talk) {
    const helpline = helplines.get(id);
    const channel = helpline && directChannel(helpline.channels);
    // "Call NSPCC", not "Call NSPCC helpline".
    if (helpline && channel?.kind === 'phone') {
      return { name: helpline.runBy ?? helpline.name, number: channel.address };
    }
  }
  return null;
}
