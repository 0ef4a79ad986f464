import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('»ret«, a field and what it is to hold', () => {
  it(
    'changes the answer where it was given, and says what it noted',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-23
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 25/1
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} (fx Maria)
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret sagsnummer 25/012345
        < # Ny visitation
        < Trin 2 af 6
        < Jeg har noteret: sagsnummer »25/012345«.
        < ✓ Ansøgningen: 25/012345 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} (fx Maria)
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret fornavn til Maria
        < # Ny visitation
        < Trin 2 af 6
        < Jeg har noteret: fornavn »Maria«.
        < ✓ Ansøgningen: 25/012345 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} »Maria«
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret ansøgningsdato til i overmorgen
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-25
        < ⚠ Ansøgningen kan ikke ligge i fremtiden.
        < Jeres sagsnummer {journalRef} »25/012345«
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ret ansøgningsdato 3. november
        < # Ny visitation
        < Trin 2 af 6
        < Jeg har noteret: ansøgningsdato »3. november 2026«.
        < ✓ Ansøgningen: 3. november 2026 … ▾
        < Borgeren
        < Borgerens fornavn {citizenName} »Maria«
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      ),
    ),
  );
});
