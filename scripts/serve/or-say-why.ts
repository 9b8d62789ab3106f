/** Does a part of a build; if it fails, says why in words for whoever wrote the content, and stops. */
export async function orSayWhy(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    console.error(`\nThe site was not built.\n\n${inAuthorsWords(fault)}\n`);
    process.exit(1);
  }
}

/** What went wrong, for whoever wrote the content; a stack only for our own mistakes. */
function inAuthorsWords(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  // Checked by name, because the site's own code is bundled for the build: its classes are copies.
  return fault.name === 'ContentFault' ? fault.message : (fault.stack ?? fault.message);
}
