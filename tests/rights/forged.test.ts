import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { openDoor } from '../fuzz/press/door.ts';
import { anyPayload as brokenPayload } from '../fuzz/press/payload.ts';
import { senderOn } from '../fuzz/press/send.ts';
import { DIALOGS } from '../../dialogs/index.ts';
import { VERBS } from './everything.ts';
import { anyPayload } from './forge.ts';
import type { Forger } from './press-forged.ts';
import { forgerOn } from './press-forged.ts';
import type { Street } from './street.ts';
import { openStreet } from './street.ts';

const PAYLOADS = Number(process.env['FORGED'] ?? 1000);

/** So many through the real HTTP door; `npm run test:fuzz -- press` sends as many as there is time for. */
const AT_THE_DOOR = Math.ceil(PAYLOADS / 20);

describe('Forged card data', function () {
  this.timeout(120_000 + PAYLOADS * 500);
  let street: Street;
  let forger: Forger;
  before(async () => {
    street = await openStreet();
    forger = forgerOn(street);
    await forger.begin();
    assert.deepEqual(
      DIALOGS.map(({ id }) => id).filter((id) => !forger.begun.has(id)),
      [],
      'there is a card of every dialog',
    );
  });
  after(() => street.close());

  it(`does and shows nothing beyond the presser's rights, in ${PAYLOADS} presses`, async () => {
    // What a press finds depends on those before it: a failing one is told as it is, and not made smaller.
    await fc.assert(
      fc.asyncProperty(anyPayload, (payload) => forger.send(payload)),
      { numRuns: PAYLOADS, endOnFailure: true },
    );
    const { begun, counts } = forger;
    for (const [verb, { changed, shown, refused }] of counts)
      process.stdout.write(`      ${verb}: ${changed} changed, ${shown} shown, ${refused} refused\n`);
    const total = (outcome: 'changed' | 'shown' | 'refused'): number =>
      [...counts.values()].reduce((sum, row) => sum + row[outcome], 0);
    const figures = (['changed', 'shown', 'refused'] as const).map(
      (outcome) => `${total(outcome)} ${outcome}`,
    );
    process.stdout.write(
      `      ${figures.join(', ')}; ${begun.size} of ${DIALOGS.length} dialogs begun; ${street.speech.bytes()} bytes searched\n`,
    );
    // A run in which nothing succeeds, or nothing is refused, proves nothing.
    assert.ok(total('changed') > PAYLOADS / 200, `only ${total('changed')} changed something`);
    assert.ok(total('refused') > PAYLOADS / 20 && total('shown') > PAYLOADS / 20);
    assert.deepEqual(
      VERBS.filter((verb) => !counts.has(verb)),
      [],
    );
  });

  it(`is answered as Teams wants it at the real door too, in ${AT_THE_DOOR} presses whose data is broken on the way`, async () => {
    const door = await openDoor(street);
    try {
      const { send, counts } = senderOn(street, door, forger);
      await fc.assert(fc.asyncProperty(brokenPayload, send), { numRuns: AT_THE_DOOR, endOnFailure: true });
      assert.ok(counts.size > 8, [...counts.keys()].join(', '));
    } finally {
      await door.close();
    }
  });
});
