import assert from 'node:assert/strict';
import { inMain, paidOut } from '../support/loan-talk.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

/** The next instalment, which stands in the card of who says no amount. */
const DUE = '2.500';

describe('An amount said with »indbetaling«', () => {
  for (const [said, shown] of [
    ['indbetaling 1042,50 på sag 1', '1042,50'],
    ['indbetaling sag 1 2 x 1.042', '2 x 1.042'],
    ['indbetaling sag 1: 1.042', '1.042'],
    ['indbetaling sag 1 1.042 den 31/11', '1.042'],
    ['indbetaling sag 1', DUE],
  ] as const)
    it(
      `is never the instalment instead: »${said}«`,
      withStage(async (stage) => {
        await paidOut(stage, await inMain(stage), 25_000);
        assert.equal(cardOf(await stage.say('finance', said)).inputs['amount']?.value, shown);
      }),
    );
});

describe('»henstand« for as long as it was said', () => {
  for (const [said, day] of [
    ['henstand sag 1 til 1. marts', '2027-03-01'],
    ['henstand sag 1 i et halvt år', '2027-07-01'],
    ['henstand sag 1', '2027-02-01'],
  ] as const)
    it(
      said,
      withStage(async (stage) => {
        await paidOut(stage, await inMain(stage), 25_000);
        assert.equal(cardOf(await stage.say('finance', said)).inputs['date']?.value, day);
      }),
    );
});
