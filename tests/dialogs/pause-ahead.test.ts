import assert from 'node:assert/strict';
import { carry, enrols } from '../support/carry.ts';
import { withStage } from '../support/with-stage.ts';
import { cardOf } from '../support/walk-card.ts';

const JULY = { type: 'pause', date: '2027-07-01', reason: 'holiday' } as const;

describe('A pause that is planned', () => {
  it(
    'names itself where it stands in the way of the next phase, and the way past it',
    withStage(
      async (stage) => {
        const number = await enrols(stage, '25/222222', { day: '2026-10-01' });
        await carry(stage, 'coach', { ...JULY, case: number }, '2026-12-01T09:00:00.000Z');
        const [said] = (await stage.say('coach', `faseskift ${number}`)).posted;
        assert.match(said?.text ?? '', /har en pause, der er aftalt fra 1\. juli 2027/);
        assert.match(said?.text ?? '', new RegExp(`Skriv »genoptag ${number}«`));
        await stage.say('coach', `genoptag ${number}`);
        await stage.say('coach', '1. juli 2027');
        const again = cardOf(await stage.say('coach', 'bekræft'));
        assert.match(again.texts.join(' '), /Gemt i/);
        assert.ok(cardOf(await stage.say('coach', `faseskift ${number}`)).title?.startsWith('Faseskift'));
      },
      { now: '2027-03-26T09:12:00.000Z' },
    ),
  );
});
