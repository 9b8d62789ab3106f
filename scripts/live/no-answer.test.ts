import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noAnswer } from './no-answer.ts';

const failed = (code: string) => Object.assign(new Error('in their words'), { code });

test('a certificate that browsers warn of is told apart from a line that is down', () => {
  assert.deepEqual(noAnswer(failed('ERR_TLS_CERT_ALTNAME_INVALID')), {
    warned: true,
    words:
      'The certificate is for another name than this address. Browsers show a warning in place of the site.',
  });
  assert.deepEqual(noAnswer(failed('ECONNREFUSED')), {
    warned: false,
    words: 'Nothing answers at this address: the host is off, or it serves no site there.',
  });
});

test('a handshake that fails is told, whatever its code, and so is what we did not foresee', () => {
  const { words } = noAnswer(failed('ERR_SSL_WRONG_VERSION_NUMBER'));
  assert.equal(words, 'The host answers, but not with https.');
  assert.equal(noAnswer(failed('EODD')).words, 'There was no answer (EODD).');
  assert.equal(noAnswer('odd').words, 'There was no answer (odd).');
});
