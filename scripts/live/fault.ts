/** What something wrong has to do with. The order is the order of the report: the worst comes first. */
export const kinds = {
  reach: {
    title: 'Readers cannot open it',
    toDo: 'Ask whoever runs the host.',
  },
  trial: {
    title: 'This is a trial copy, and nobody has signed all that readers are told',
    toDo:
      'Take it off line. Type npm run release: it says what is still missing, and makes the copy for the ' +
      'public when nothing is. Upload that one.',
  },
  pages: {
    title: 'What readers get is not what you built',
    toDo:
      'If you have built again since you uploaded, upload the whole of dist/ to an empty folder once more. ' +
      'If something is added to your pages, ask the host to turn it off: statistics, “speed”, “security”, ' +
      'a banner for cookies, protection of e-mail addresses.',
  },
  exit: {
    title: '“Leave this site” does not work as it should',
    toDo:
      'Put the host file of this build (dist-hosting/) in place of the one the host has now. It goes with ' +
      'the pages: a new build needs the new file.',
  },
  watching: {
    title: 'Something watches readers, or could',
    toDo: 'Ask the host to turn it off. Readers are told that nothing about them is kept or sent.',
  },
  headers: {
    title: 'Headers are missing or wrong',
    toDo:
      'Give whoever runs the host the file of this build from dist-hosting/, and see step 6 of ' +
      'docs/tasks/put-it-on-line.md. A host that cannot send them is not good enough.',
  },
  addresses: {
    title: 'Addresses do not lead where they should',
    toDo: 'Show this to whoever runs the host. The files in dist-hosting/ have it right.',
  },
  types: {
    title: 'Files are called something that they are not',
    toDo: 'Show this to whoever runs the host: it is the content type of these files.',
  },
  size: {
    title: 'Pages are larger than they need be',
    toDo:
      'Upload the .br and .gz files too, and ask the host to send them to browsers that take them. On a ' +
      'weak phone signal this is a matter of seconds.',
  },
} as const;

export type Kind = keyof typeof kinds;

/** Something wrong with one address, in a sentence that does not name the address. */
export interface Fault {
  readonly kind: Kind;
  readonly say: string;
}

/** A fault, and the path where it was found. */
export interface Found extends Fault {
  readonly at: string;
}
