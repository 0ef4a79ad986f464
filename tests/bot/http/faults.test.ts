import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { faultLine } from '../../../bot/http/faults.ts';

describe('fault line', () => {
  it('names the kind and the first place in our own code', async () => {
    assert.match(faultLine(new TypeError('x')), /^TypeError at tests\/bot\/http\/faults\.test\.ts:\d+$/);
    const theirs = await readFile('/nowhere/010190-1234').catch((error: unknown) => error);
    assert.match(faultLine(theirs), /^Error(?: at tests\/bot\/http\/faults\.test\.ts:\d+)?$/);
  });

  it('leaves out the text, also one that looks like a frame or stands in the name', () => {
    const here = new URL('../../../bot/secret-010190-1234.ts', import.meta.url).href;
    const frame = new RangeError(`Hansen\n    at somewhere (${here}:1:2)\n    at there`);
    assert.match(faultLine(frame), /^RangeError at tests\/bot\/http\/faults\.test\.ts:\d+$/);
    const named = new Error('x');
    named.name = 'Karin Hansen 010190-1234';
    assert.match(faultLine(named), /^Error at tests/);
    assert.equal(faultLine('010190-1234'), 'thrown value');
  });
});
