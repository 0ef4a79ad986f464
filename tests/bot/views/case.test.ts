import assert from 'node:assert/strict';
import { carry, enrols, keyOf } from '../../support/carry.ts';
import { bytesOf, MOST_BYTES } from '../../support/card-bytes.ts';
import { change } from '../../support/samples.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import type { Heard, Stage } from '../../support/stage.ts';
import { transcript } from '../../support/transcript.ts';
import { cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const logged = (
  stage: Stage,
  number: string,
  date: string,
  attendance: 'attended' | 'no-show' | 'cancelled',
  more: { readonly nextDate?: string; readonly summary?: string; readonly agreements?: string } = {},
): Promise<string> =>
  carry(
    stage,
    'coach',
    {
      type: 'log-activities',
      cases: [number],
      activityTypes: ['guidance', 'course-tax'],
      date,
      minutes: 60,
      attendance: { [number]: attendance },
      share: false,
      ...more,
    },
    `${date}T09:12:00.000Z`,
  );

const shownOf = (heard: Heard): object => heard.raw ?? heard.posted.findLast(({ raw }) => raw)?.raw ?? {};

describe('»sag ML-…«', () => {
  it(
    'shows how the course goes, who has the case and who has to do what',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      const number = await enrols(before, '25/1');
      await logged(before, number, '2026-12-01', 'attended', { agreements: 'Laver et budget' });
      await logged(before, number, '2026-12-08', 'no-show');
      await logged(before, number, '2026-12-15', 'no-show', { nextDate: '2027-01-12' });
      await carry(
        before,
        'coach',
        {
          type: 'record-status',
          case: number,
          status: 'attention',
          progress: {},
          attentionNote: 'Kommer ikke',
          nextSteps: 'Ringer',
        },
        '2026-12-22T09:12:00.000Z',
      );
      await carry(
        before,
        'coach',
        { type: 'pause', case: number, date: '2027-01-04', reason: 'leave' },
        '2026-12-22T09:15:00.000Z',
      );
      await carry(
        before,
        'coach',
        { type: 'resume', case: number, date: '2027-01-11' },
        '2027-01-11T09:15:00.000Z',
      );
      const stage = await kept.open({ now: '2027-01-11T10:12:00.000Z' });
      await transcript(
        stage,
        'caseworker',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 11. januar kl. 10.15: Indskrevet.
        < Opkvalificerende forløb, måned 2 af 6.
        < Næste: aktivitet 12. januar (Coach).
        < Forløbet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 29. maj 2027
        < Hovedforløb til og med
        < 29. november 2027
        < Pause
        < 4. januar 2027 – 10. januar 2027
        < Næste aktivitet
        < 12. januar 2027
        < Fremmøde
        < 3 aktiviteter: 1 mødt, 2 kom ikke. De sidste 2 gange kom borgeren ikke
        < Månedsstatus
        < 22. december: Kræver opmærksomhed
        < Mangler før hovedforløbet
        < Erhvervscoaching, Finansiel rådgivning, Undervisning: regnskab og Undervisning: moms
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < Coach
        < Deling
        < Delt med Næstved
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria Holm
        < Jeres sagsnummer
        < 25/1
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Aftaler
        < Laver et budget
        < Kræver opmærksomhed
        < Kommer ikke
        < Næste skridt
        < Ringer
        < Grund til pausen
        < Barsel eller orlov
        < Hvad der er sket
        < 11. januar kl. 10.15 · Coach
        < I gang igen fra 11. januar 2027
        < 22. december kl. 10.15 · Coach
        < På pause fra 4. januar 2027
        < [Vis]
        < 22. december kl. 10.12 · Coach
        < Månedsstatus: kræver opmærksomhed
        < [Vis]
        < 15. december kl. 10.12 · Coach
        < Personlig vejledning og Undervisning: skat 15. december 2026 – kom ikke
        < 8. december kl. 10.12 · Coach
        < Personlig vejledning og Undervisning: skat 8. december 2026 – kom ikke
        < 1. december kl. 10.12 · Coach
        < Personlig vejledning og Undervisning: skat 1. december 2026 – mødt
        < [Vis]
        < 23. november kl. 10.30 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Forsørgelse] [Udskriv] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'says when nobody is coach yet, when it is not shared any more, and who does whose work',
    withStage(async (stage) => {
      const number = await enrols(stage, '25/1', { coach: false });
      const card = async (): Promise<string> =>
        cardOf(await stage.say('caseworker', 'sag 1')).texts.join('\n');
      assert.match(await card(), /Venter på en coach i Næstved\.\n/);
      assert.match(await card(), /Coach\ningen coach endnu\nDeling\nDelt med Næstved\n/);
      await carry(stage, 'coach', { type: 'take-case', case: number });
      assert.match(await card(), /Coach\nCoach\nDeling/);
      await carry(stage, 'caseworker', { type: 'withdraw-consent', case: number, date: '2026-11-23' });
      assert.match(await card(), /Deling\nIkke delt siden 23\. november\n/);
      assert.match(await card(), /Dig: Borgeren vil ikke længere have sagen delt – hvad skal der ske\?\n/);
    }),
  );

  it(
    'names who does the work of somebody who is away',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      await enrols(before, '25/1');
      const absence = { from: '2026-11-20', to: '2026-11-27', deputy: keyOf('caseworker2') };
      await change(before, 'caseworker', { absence });
      const stage = await kept.open();
      const { texts } = cardOf(await stage.say('coach', 'sag 1'));
      const at = texts.indexOf('Hvem har sagen');
      assert.equal(texts[at + 2], 'Sagsbehandler, væk til og med 27. november; Sagsbehandler 2 tager over');
    }),
  );

  it(
    'pages two hundred entries, newest first, on cards that fit',
    withStage(async (stage) => {
      const number = await enrols(stage, '25/1', { citizenName: 'Å '.repeat(50) });
      for (let count = 0; count < 198; count += 1)
        await carry(stage, 'coach', {
          type: 'add-note',
          case: number,
          text: 'æ'.repeat(1500),
          to: [keyOf('caseworker')],
        });
      const seen: unknown[] = [];
      let heard = await stage.say('caseworker', 'sag 1');
      for (let page = 1; ; page += 1) {
        assert.ok(bytesOf(shownOf(heard)) <= MOST_BYTES, `page ${page}: ${bytesOf(shownOf(heard))} bytes`);
        const { buttons, texts } = cardOf(heard);
        assert.ok(texts.includes(`Hvad der er sket (${page}/20)`));
        seen.push(...buttons.filter(({ title }) => title === 'Vis').map(({ data }) => data['entry']));
        const older = buttons.find(({ title }) => title === 'Ældre');
        assert.equal(
          buttons.some(({ title }) => title === 'Nyere'),
          page > 1,
        );
        if (!older) break;
        assert.deepEqual(older.data, { view: 'case', case: number, page: page + 1 });
        heard = await stage.press('caseworker', 'view', older.data);
      }
      // All but the approval, of which the caseworker reads nothing more.
      assert.deepEqual(
        seen,
        [...seen].toSorted((a, b) => Number(b) - Number(a)),
      );
      assert.equal(seen.length, 199);
    }),
  ).timeout(60_000);

  it(
    'offers to show an entry to who may read something in it, and a note to those it names',
    withStage(async (stage) => {
      const number = await enrols(stage, '25/1');
      await logged(stage, number, '2026-11-23', 'attended', { summary: 'Kun for os' });
      await logged(stage, number, '2026-11-23', 'attended', { agreements: 'Laver et budget' });
      await carry(stage, 'coach', {
        type: 'add-note',
        case: number,
        text: 'Til dig',
        to: [keyOf('visitator')],
      });
      const entries = async (who: 'caseworker' | 'coach' | 'visitator' | 'leader') =>
        cardOf(await stage.say(who, 'sag 1'))
          .buttons.filter(({ title }) => title === 'Vis')
          .map(({ data }) => data['entry']);
      const [referral, summary, agreements, note] = [1, 3, 4, 5];
      assert.deepEqual(await entries('coach'), [note, agreements, summary, referral]);
      assert.deepEqual(await entries('caseworker'), [agreements, referral]);
      assert.deepEqual(await entries('visitator'), [note, referral]);
      assert.deepEqual(await entries('leader'), [agreements, referral]);
    }),
  );
});
