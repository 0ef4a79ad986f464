import assert from 'node:assert/strict';
import { done, inMain, lent, OVERDUE } from '../support/lent.ts';
import type { Heard, Who } from '../support/stage.ts';
import { withStage } from '../support/with-stage.ts';

/** What is said of a debt; »Afdrag« alone may stand for how a loan is to be paid back, which they read. */
const ARREARS =
  /restance|restgæld|rykker|indbetal|henstand|afdragsordning|inddrivelse|afskriv|tilbagefør|ikke betalt/i;

const READERS: readonly Who[] = ['caseworker', 'leader'];

const seen = ({ posted, raw, text }: Heard): string =>
  JSON.stringify([...posted.map((one) => [one.text, one.raw, one.summary]), raw, text]);

describe('What the job centre sees of a debt', () => {
  it(
    'is nothing, whatever they ask for and press',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await lent(stage, number, OVERDUE);
      const on = '2026-11-20';
      const acts = [
        { type: 'repay', case: number, amount: 700, date: on },
        { type: 'remind-debtor', case: number, date: on },
        { type: 'defer', case: number, date: '2027-01-01', reason: 'sygdom i familien' },
        { type: 'propose-write-off', case: number, reason: 'dødsboet er uden midler' },
      ] as const;
      for (const intent of acts) await done(stage, 'finance', on, intent);
      for (const who of READERS) {
        for (const words of ['opgaver', 'sager', `sag ${number}`, 'lån', `lån ${number}`, 'hjælp'])
          assert.doesNotMatch(seen(await stage.say(who, words)), ARREARS, `${who}: ${words}`);
        for (const words of [`indbetaling ${number}`, `rykker ${number}`, `tilbagefør ${number}`]) {
          const heard = await stage.say(who, words);
          assert.match(seen(heard), /Det har du ikke adgang til/, `${who}: ${words}`);
        }
        for (const view of ['timeline', 'loans', 'letter', 'copy', 'entry']) {
          const data = { view, case: number, letter: 'loan-reminder', entry: 10 };
          assert.doesNotMatch(seen(await stage.press(who, 'view', data)), ARREARS, `${who}: ${view}`);
        }
      }
      // The same words do find the debt where it may be read.
      assert.match(seen(await stage.say('finance', `sag ${number}`)), ARREARS);
      const heard = stage.posted.filter(({ conversation }) =>
        READERS.some((who) => conversation === stage.conversationOf(who)),
      );
      assert.doesNotMatch(JSON.stringify(heard.map(({ raw }) => raw)), ARREARS);
    }),
  );
});
