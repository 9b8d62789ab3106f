import { ContentFault } from '../authoring/read-yaml.ts';
import { directChannel } from './contact-links.ts';
import type { Channel, HelplineContent } from './schema.ts';

/**
 * The helpline that every page and every poster names for those under 18.
 *
 * @throws ContentFault when its file is gone
 */
export function childline({ helplines }: HelplineContent): {
  readonly name: string;
  readonly phone: Channel | undefined;
} {
  const helpline = helplines.get('childline');
  if (!helpline) {
    throw new ContentFault(
      'Every page names Childline, and content/helplines/childline.yaml is gone.',
    );
  }
  return { name: helpline.name, phone: directChannel(helpline.channels) };
}
