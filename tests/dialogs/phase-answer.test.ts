import assert from 'node:assert/strict';
import { enrolled, present } from '../support/case-steps.ts';
import { attended, recommended } from '../support/course-steps.ts';
import type { Kept } from '../support/open-twice.ts';
import { withKeptStore } from '../support/open-twice.ts';
import type { SeenCard } from '../support/read-card.ts';
import type { Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { buttonOf, cardOf } from '../support/walk-card.ts';

/** A spring day on which a course that began in November comes to its gate. */
const SPRING = '2027-05-20T08:00:00.000Z';

/** Everything was attended, and the coach recommends something in spring. */
const waiting = async (kept: Kept, answers?: Readonly<Record<string, string>>): Promise<Stage> => {
  const first = await kept.open();
  const number = await enrolled(first);
  await attended(first, number, '2026-11-23');
  const stage = await kept.open({ now: SPRING });
  await present(stage, 'caseworker', 'coach', 'leader');
  await recommended(stage, number, answers);
  return stage;
};

/** What the case says first after a press on the nth task card that came. */
const pressed = async (stage: Stage, verb: string, nth: number): Promise<string> => {
  const cards = (): readonly SeenCard[] =>
    stage.posted.flatMap(({ conversation, card }) =>
      conversation === stage.conversationOf('caseworker') && card?.title === 'Bekræft som nr. 2'
        ? [card]
        : [],
    );
  await stage.until(() => cards().length >= nth);
  const card = cards()[nth - 1];
  assert.ok(card);
  return cardOf(await stage.press('caseworker', verb, buttonOf(card, verb).data)).texts[1] ?? '';
};

describe('A conversation about the second key of a change of phase', () => {
  it(
    'is one press on the card, which says what is recommended and the new dates',
    withKeptStore(async (kept) => {
      const stage = await waiting(kept);
      await transcript(
        stage,
        'caseworker',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-001 · M.
        < Coachen har skrevet, hvad der skal ske, når fasen slutter.
        < Videre til hovedforløbet 23. maj 2027.
        < Hovedforløbet begynder 23. maj 2027.
        < Hovedforløb til og med 22. november 2027.
        < [Enig – bekræft] [Ikke enig] [Åbn]
        `,
      );
      assert.equal(
        await pressed(stage, 'countersign', 1),
        'Gemt i ML-2026-001. Hovedforløbet begynder 23. maj 2027. Hovedforløb til og med 22. november 2027.',
      );
      assert.match(await pressed(stage, 'countersign', 1), /^Det er allerede gjort\./);
      await transcript(
        stage,
        'coach',
        `
        ! Faseskift bekræftet
        < # Faseskift bekræftet
        < ML-2026-001 · M.
        < Se de nye datoer på sagen.
        < [Åbn]
        `,
      );
    }),
  );

  it(
    'shows the assessment and the gate where it is opened, and takes two actions',
    withKeptStore(async (kept) => {
      const stage = await waiting(kept, { recommendation: 'extend', until: '2027-08-31' });
      await transcript(
        stage,
        'caseworker',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Bekræft som nr. 2: forlæng 31. august
        < [Bekræft som nr. 2] [Ny visitation]
        * open dialog=phase-answer
        < # Bekræft faseskift · ML-2026-001
        < Trin 1 af 1
        < Er du enig?
        < Coachen anbefaler
        < Forlæng til og med 31. august 2027
        < Vurdering
        < Planen holder, og de første kunder er fundet
        < Personlig vejledning
        < ✓ gennemført
        < Erhvervscoaching
        < ✓ gennemført
        < Finansiel rådgivning
        < ✓ gennemført
        < Undervisning: regnskab
        < ✓ gennemført
        < Undervisning: skat
        < ✓ gennemført
        < Undervisning: moms
        < ✓ gennemført
        < Når du bekræfter
        < Opkvalificerende forløb til og med 31. august 2027, hovedforløb til og med 29. februar 2028. Ishøj Kommune betaler for pladsen så længe.
        < Bekræfter du det, coachen anbefaler? {answer} ○ Ja ○ Nej
        < »Nej« ændrer intet i forløbet; coachen får besked, og I kan tale sammen.
        < [Svar coachen] [Gem til senere] [Hjælp] [Annuller]
        * confirm answer=yes
        < # Bekræft faseskift
        < Gemt i ML-2026-001.
        < Opkvalificerende forløb til og med 31. august 2027, hovedforløb til og med 29. februar 2028.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'can be no: the coach is told, and the course goes on as before',
    withKeptStore(async (kept) => {
      const stage = await waiting(kept);
      await transcript(
        stage,
        'caseworker',
        `
        > bekræft faseskift ML-2026-001
        < # Bekræft faseskift · ML-2026-001
        < Trin 1 af 1
        < Er du enig?
        < Coachen anbefaler
        < Videre til hovedforløbet 23. maj 2027
        < Vurdering
        < Planen holder, og de første kunder er fundet
        < Personlig vejledning
        < ✓ gennemført
        < Erhvervscoaching
        < ✓ gennemført
        < Finansiel rådgivning
        < ✓ gennemført
        < Undervisning: regnskab
        < ✓ gennemført
        < Undervisning: skat
        < ✓ gennemført
        < Undervisning: moms
        < ✓ gennemført
        < Forretningsplan
        < ✓ på plads
        < Budget
        < ✓ på plads
        < Forsørgelsen i hovedforløbet er afklaret
        < ✓ på plads
        < Når du bekræfter
        < Hovedforløbet begynder 23. maj 2027. Hovedforløb til og med 22. november 2027.
        < Bekræfter du det, coachen anbefaler? {answer} ○ Ja ○ Nej
        < »Nej« ændrer intet i forløbet; coachen får besked, og I kan tale sammen.
        < [Svar coachen] [Gem til senere] [Hjælp] [Annuller]
        * confirm answer=no
        < # Bekræft faseskift
        < Gemt i ML-2026-001.
        < Coachen får besked om, at I ikke er enige. Forløbet fortsætter som før.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > bekræft faseskift ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Indskrevet« siden 20. maj kl. 10.00. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        ! Sagsbehandleren er ikke enig
        < # Sagsbehandleren er ikke enig
        < ML-2026-001 · M.
        < Faseskiftet er ikke bekræftet. Tal sammen, og prøv igen.
        < [Åbn]
        > bekræft faseskift ML-2026-001
        < Det skal sagsbehandleren på sagen gøre.
        `,
      );
    }),
  );

  it(
    'is pressed for what stood on the card, not for what took its place',
    withKeptStore(async (kept) => {
      const stage = await waiting(kept);
      await transcript(
        stage,
        'caseworker',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-001 · M.
        < Coachen har skrevet, hvad der skal ske, når fasen slutter.
        < Videre til hovedforløbet 23. maj 2027.
        < Hovedforløbet begynder 23. maj 2027.
        < Hovedforløb til og med 22. november 2027.
        < [Enig – bekræft] [Ikke enig] [Åbn]
        `,
      );
      await recommended(stage, 'ML-2026-001', { recommendation: 'extend', until: '2027-06-30' });
      assert.equal(
        await pressed(stage, 'countersign', 1),
        'Anbefalingen er en anden nu. Se den, før du svarer.',
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-001 · M.
        < Coachen har skrevet, hvad der skal ske, når fasen slutter.
        < Forlæng til og med 30. juni 2027.
        < Opkvalificerende forløb til og med 30. juni 2027, hovedforløb til og med 31. december 2027.
        < Ishøj Kommune betaler for pladsen så længe.
        < [Enig – bekræft] [Ikke enig] [Åbn]
        `,
      );
      assert.equal(
        await pressed(stage, 'decline', 2),
        'Gemt i ML-2026-001. Coachen får besked om, at I ikke er enige. Forløbet fortsætter som før.',
      );
    }),
  );

  it(
    'can be given in English',
    withKeptStore(async (kept) => {
      const stage = await waiting(kept);
      await stage.say('caseworker', 'sprog en');
      await transcript(
        stage,
        'caseworker',
        `
        > confirm phase change ML-2026-001
        < # Confirm the phase change · ML-2026-001
        < Step 1 of 1
        < Do you agree?
        < The coach recommends
        < On to the main phase 23 May 2027
        < Assessment
        < Planen holder, og de første kunder er fundet
        < Personal guidance
        < ✓ attended
        < Business coaching
        < ✓ attended
        < Financial advice
        < ✓ attended
        < Lesson: accounting
        < ✓ attended
        < Lesson: tax
        < ✓ attended
        < Lesson: VAT
        < ✓ attended
        < Business plan
        < ✓ in place
        < Budget
        < ✓ in place
        < Support in the main phase is settled
        < ✓ in place
        < When you confirm
        < The main phase begins 23 May 2027. Main phase to and including 22 November 2027.
        < Do you confirm what the coach recommends? {answer} ○ Yes ○ No
        < "No" changes nothing in the course; the coach is told, and you can talk.
        < [Answer the coach] [Save for later] [Help] [Cancel]
        * confirm answer=yes
        < # Confirm the phase change
        < Saved in ML-2026-001.
        < The main phase begins 23 May 2027.
        < Main phase to and including 22 November 2027.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
