import { transcript } from '../../support/transcript.ts';
import { withStage } from '../../support/with-stage.ts';

describe('One line before a holiday', () => {
  it(
    'is enough, but for the confirmation',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > Ferie uge 28-30, Sagsbehandler 2 tager over
        < # Ferie og fravær
        < Trin 1 af 1
        < Hvornår er du væk?
        < Fra og med {from} 2027-07-12
        < Til og med {to} 2027-08-01
        < Hvem tager over? (valgfrit) {deputy} ● Sagsbehandler 2 ○ Leder i jobcentret
        < Kollegaen kan det samme som du på dine sager, så længe du er væk. Uden en venter de.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Ferie og fravær
        < Gemt. Fravær fra 12. juli 2027 til og med 1. august 2027.
        < Sagsbehandler 2 tager over og får opgaverne imens.
        < Er du tilbage før, så skriv »jeg er tilbage«.
        < [Mine opgaver]
        `,
      ),
    ),
  );

  it(
    'is seen by both, as long as it lasts',
    withStage(async (stage) => {
      await stage.say('caseworker', 'Ferie fra i dag til 4. december, Sagsbehandler 2 tager over');
      await stage.say('caseworker', 'ja');
      await transcript(
        stage,
        'caseworker',
        `
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Du står som væk til og med 4. december 2026, og Sagsbehandler 2 tager over. Er du tilbage før, så skriv »jeg er tilbage«.
        < [Ny visitation]
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Du tager over for Sagsbehandler til og med 4. december 2026.
        < [Ny visitation]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > jeg er tilbage
        < # Dine opgaver
        < Velkommen tilbage. Fra nu af er opgaverne dine alene igen.
        < Du har ingen opgaver lige nu.
        < [Ny visitation]
        > jeg er tilbage
        < Der står ikke noget fravær.
        `,
      );
    }),
  );
});
