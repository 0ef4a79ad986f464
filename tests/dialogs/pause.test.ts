import assert from 'node:assert/strict';
import { enrolled, present } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a pause', () => {
  it(
    'says what it leads to before it is confirmed, and the other party hears it',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'coach');
      await enrolled(stage);
      await transcript(
        stage,
        'coach',
        `
        > sæt sag 1 på pause
        < # Sæt på pause · ML-2026-001
        < Trin 1 af 2
        < Forløbet holder pause
        < Hvilken dag begynder pausen? {date} 2026-11-23
        < Den må gerne være begyndt, eller ligge forude.
        < Hvorfor holder forløbet pause? {reason} ○ Borgerens forhold ○ Barsel eller orlov ○ Ferie ○ Udbyderens forhold ○ Andet
        < Vælg det, der passer bedst. Skriv ikke hvorfor.
        < Hvornår ventes borgeren tilbage? (valgfrit) {expectedReturn} (dato)
        < Så minder jeg om det den dag.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer reason=holiday expectedReturn=2026-12-07
        < # Sæt på pause · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Forløbet holder pause
        < [Ret]
        < Hvilken dag begynder pausen?
        < 23. november 2026
        < Hvorfor holder forløbet pause?
        < Ferie
        < Hvornår ventes borgeren tilbage?
        < 7. december 2026
        < Fra 23. november 2026 forfalder intet i forløbet, og jeg minder ikke om noget. Slutdatoerne flytter sig lige så længe, som pausen varer.
        < Går det i gang igen 7. december 2026: Opkvalificerende forløb til og med 5. juni 2027, hovedforløb til og med 6. december 2027.
        < Afdrag på et lån løber videre.
        < [Bekræft og sæt på pause] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Sæt på pause
        < Gemt i ML-2026-001.
        < På pause fra 23. november 2026. Ingen frister løber, og jeg minder ikke om noget.
        < Forventet tilbage 7. december 2026.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Sat på pause
        < # Sat på pause
        < ML-2026-001 · M.
        < Ingen frister løber, og jeg minder ikke om noget.
        < [Åbn]
        > genoptag ML-2026-001
        < # Genoptag · ML-2026-001
        < Trin 1 af 2
        < Forløbet går i gang igen
        < På pause fra
        < 23. november 2026
        < Hvad er den første dag igen? {date} 2026-11-23
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Genoptag · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Forløbet går i gang igen
        < [Ret]
        < Hvad er den første dag igen?
        < 23. november 2026
        < Så blev det ikke til en pause: alle datoer bliver, som de var.
        < Opkvalificerende forløb til og med 22. maj 2027, hovedforløb til og med 22. november 2027.
        < [Bekræft og genoptag] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Genoptag
        < Gemt i ML-2026-001.
        < Forløbet er i gang igen fra 23. november 2026.
        < Opkvalificerende forløb til og med 22. maj 2027, hovedforløb til og med 22. november 2027.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'takes »ferie« as the reason it asked for, which alone begins days off',
    withStage(async (stage) => {
      await enrolled(stage);
      await stage.say('coach', 'sæt sag 1 på pause');
      const answered = await stage.say('coach', 'ferie');
      assert.ok(answered.posted.some(({ card }) => card?.texts.includes('Se det igennem')));
      await stage.say('coach', 'annuller');
      const begun = await stage.say('coach', 'ferie');
      assert.ok(begun.posted.some(({ card }) => card?.title === 'Ferie og fravær'));
    }),
  );
});
