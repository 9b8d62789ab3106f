import { ContentFault } from '../authoring/content-fault.ts';
import { directChannel } from './contact-links.ts';
import type { Channel, Helpline, HelplineContent } from './schema.ts';

/**
 * The helpline for under-18s that every page and poster names.
 *
 * @throws ContentFault if its file is missing
 */
export function childline({ helplines }: HelplineContent): {
  readonly helpline: Helpline;
  readonly name: string;
  readonly phone: Channel | undefined;
} {
  const helpline = helplines.get('childline');
  if (!helpline) {
    throw new ContentFault(
      'Every page names Childline, but content/helplines/childline.yaml is missing.',
    );
  }
  return { helpline, name: helpline.name, phone: directChannel(helpline.channels) };
}
