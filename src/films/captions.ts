import { faultInWords } from '../authoring/content-fault.ts';

/** What stands in a line of times, such as 00:01.500 --> 00:04.000; the hours may be left out. */
const times =
  /^((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})[ \t]+-->[ \t]+((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})(?:[ \t]|$)/;

/** A caption's end may be a little after the film's, because lengths are given in whole seconds. */
const slackSeconds = 1;

/**
 * Finds what is wrong in a file of captions in the format WebVTT.
 *
 * @param file how to name it in messages
 * @param text what stands in it, with plain line ends
 * @param seconds how long the film is
 */
export function captionFaults(file: string, text: string, seconds: number): string[] {
  if (!/^WEBVTT(?:[ \t\n]|$)/.test(text)) {
    return [
      `${file}: these are no captions in the format WebVTT.\n` +
        '  wanted: a file whose first line is WEBVTT, as programs for subtitles save it',
    ];
  }
  const lines = text.split('\n');
  const cues = lines.flatMap((found, at) => (found.includes('-->') ? { found, at } : []));
  if (cues.length === 0) {
    return [`${file}: there is no caption in this file.\n  wanted: times, and words below them`];
  }
  const faults: string[] = [];
  let before = 0;
  for (const { found, at } of cues) {
    const [, from, to] = times.exec(found) ?? [];
    const tell = (what: string, wanted: string): void => {
      faults.push(faultInWords(file, { line: at + 1, what, found, wanted }));
    };
    if (from === undefined || to === undefined) {
      tell('the times of a caption cannot be read.', 'times such as 00:01.500 --> 00:04.000');
      continue;
    }
    const [begins, ends] = [secondsOf(from), secondsOf(to)];
    if (begins < before || ends <= begins) {
      tell(
        'the times go backwards.',
        'each caption after the one before, with its end after its start',
      );
    } else if (ends > seconds + slackSeconds) {
      tell(
        `this caption ends after the film, which lasts ${String(seconds)} seconds.`,
        'the captions of this film, and its length under "seconds" in the page',
      );
    }
    if ((lines[at + 1] ?? '').trim() === '')
      tell('this caption has no words.', 'words in the next line');
    before = begins;
  }
  return faults;
}

const secondsOf = (time: string): number =>
  time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
