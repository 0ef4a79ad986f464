import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about somebody else’s absence', () => {
  it(
    'names a colleague who takes over, never who writes it',
    withStage(async (stage) => {
      await transcript(
        stage,
        'leader',
        `
        > medarbejdere
        < # Medarbejdere
        < 3 medarbejdere.
        < »Ikke nået« har ikke åbnet mig i Teams endnu, så de får ingen besked. Send dem linket: http://localhost:56150
        < Leder i jobcentret
        < Jobcenter Vallensbæk · leder · ikke nået
        < [Ferie]
        < Sagsbehandler
        < Jobcenter Vallensbæk · sagsbehandler · ikke nået
        < [Fravær]
        < Sagsbehandler 2
        < Jobcenter Vallensbæk · sagsbehandler · ikke nået
        < [Fravær]
        > fravær for
        < # Fravær for en anden
        < Trin 1 af 2
        < Hvem er væk?
        < Hvem drejer det sig om? {member} ○ Sagsbehandler, Jobcenter Vallensbæk ○ Sagsbehandler 2, Jobcenter Vallensbæk
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer member=00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000020
        < # Fravær for en anden
        < Trin 2 af 2
        < Hvem er væk?
        < [Ret]
        < Hvem drejer det sig om?
        < Sagsbehandler, Jobcenter Vallensbæk
        < Hvornår er personen væk?
        < Fra og med {from} 2026-11-23
        < Til og med {to} 2026-11-29
        < Hvem tager over? (valgfrit) {deputy} ○ Sagsbehandler 2
        < Kollegaen kan det samme som personen på deres sager imens. Uden en venter de.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm deputy=00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000026
        < # Fravær for en anden
        < Gemt. Fravær fra 23. november 2026 til og med 29. november 2026.
        < Sagsbehandler 2 tager over og får opgaverne imens.
        < Kommer personen tilbage før, skriver de selv »jeg er tilbage« til mig.
        < [Mine opgaver]
        > medarbejdere
        < # Medarbejdere
        < 3 medarbejdere.
        < »Ikke nået« har ikke åbnet mig i Teams endnu, så de får ingen besked. Send dem linket: http://localhost:56150
        < Leder i jobcentret
        < Jobcenter Vallensbæk · leder
        < [Ferie]
        < Sagsbehandler
        < Jobcenter Vallensbæk · sagsbehandler · væk til og med 29. november 2026, Sagsbehandler 2 tager over · ikke nået
        < [Fravær]
        < Sagsbehandler 2
        < Jobcenter Vallensbæk · sagsbehandler · ikke nået
        < [Fravær]
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Du tager over for Sagsbehandler til og med 29. november 2026.
        < [Ny visitation]
        `,
      );
    }),
  );
});
