import path from 'node:path';
import { z } from 'zod';
import { readYaml } from '../src/logic/read-yaml.ts';
import { textOf } from './question-file.ts';
import type { HelpTopics } from './search-scores.ts';

const file = 'content/questions/which-need-help.yaml';

/**
 * Which topics the help panel of the search is for.
 *
 * @param topics every topic of content/topics.yaml
 * @throws ContentFault when the file names another, or is not as it should be
 */
export function readHelpTopics(root: string, topics: readonly string[]): HelpTopics {
  const named = z.array(z.enum(topics, { error: 'a topic from content/topics.yaml' }), {
    error: 'a list of topics',
  });
  return readYaml(
    textOf(path.join(root, file)),
    file,
    z.strictObject({ need: named, mayNeed: named }),
  );
}
