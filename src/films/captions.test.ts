import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captionFaults } from './captions.ts';

const faultsIn = (...lines: string[]): string =>
  captionFaults('talk.vtt', lines.join('\n'), 6).join('\n');

test('captions in WebVTT are accepted, with a note, a name, hours and settings', () => {
  assert.equal(
    faultsIn(
      ...['WEBVTT - Our groups', '', 'NOTE made by hand', '', 'first'],
      ...['00:00.000 --> 00:02.000', 'Hello.', ''],
      ...['00:00:02.000 --> 00:00:06.500 line:90%', 'You can come.', 'Anyone can.'],
    ),
    '',
  );
});

test('another format is refused', () => {
  const srt = ['1', '00:00:00,000 --> 00:00:02,000', 'Hello.'];
  assert.match(
    faultsIn(...srt),
    /^talk\.vtt: these are no captions in the format WebVTT\.\n {2}wanted/,
  );
  assert.match(faultsIn('WEBVTTX', '', '00:00.000 --> 00:02.000', 'Hello.'), /no captions/);
  assert.match(faultsIn(''), /no captions/);
});

test('a file without captions is refused', () => {
  assert.match(faultsIn('WEBVTT', '', 'NOTE to do'), /^talk\.vtt: there is no caption/);
});

test('a caption needs words', () => {
  assert.match(
    faultsIn('WEBVTT', '', '00:00.000 --> 00:02.000', '', '00:02.000 --> 00:03.000', 'Hello.'),
    /^talk\.vtt, line 3: this caption has no words\./,
  );
});

test('times that nobody can read, that go backwards or that end after the film are told', () => {
  const first = ['WEBVTT', '', '00:02.000 --> 00:03.000', 'Hello.', ''];
  const second = (times: string) => faultsIn(...first, times, 'Come in.');
  assert.equal(second('00:02.000 --> 00:04.000'), '', 'two at once');
  assert.match(
    second('00:01.000 --> 00:04.000'),
    /^talk\.vtt, line 6: the times go backwards\.\n {2}found: {2}00:01\.000 --> 00:04\.000/,
  );
  assert.match(second('00:04.000 --> 00:04.000'), /line 6: the times go backwards/);
  assert.match(second('0:04 --> 0:05'), /line 6: the times of a caption cannot be read/);
  assert.equal(second('00:04.000 --> 00:07.000'), '', 'within the second that is rounded');
  assert.match(
    second('00:04.000 --> 00:07.100'),
    /line 6: this caption ends after the film.* 6 sec/,
  );
});
