import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portFrom } from './port.ts';

test('the usual port when none is asked for', () => {
  assert.equal(portFrom(undefined, 4321), 4321);
  assert.equal(portFrom('', 4321), 4321);
});

test('the port asked for', () => {
  assert.equal(portFrom('1', 4321), 1);
  assert.equal(portFrom('65535', 4321), 65_535);
});

for (const wrong of ['abc', '0', '65536', '-1', '80.5', '1e3', ' ', '0x10']) {
  test(`"${wrong}" is refused in one sentence`, () => {
    assert.throws(() => portFrom(wrong, 4321), {
      name: 'SetupProblem',
      message: `The port must be a whole number from 1 to 65535, not "${wrong}".`,
    });
  });
}
