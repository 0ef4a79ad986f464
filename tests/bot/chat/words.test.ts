import assert from 'node:assert/strict';
import { EMPTY_TALK } from '../../../bot/chat/talk.ts';
import { talkOf } from '../../support/look-inside.ts';
import { transcript } from '../../support/transcript.ts';
import { assess, refer } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const MARIA = { journalRef: '25/012345', citizenName: 'Maria Holm', motivation: '4', health: '2' };

const ASKED = { decision: 'return', question: 'Er der tid om aftenen?' };

describe('The words around the dialogs', () => {
  it(
    'greets everybody once, whatever Teams sends',
    withStage(async (stage) => {
      const install = { type: 'installationUpdate', action: 'add' };
      const joined = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] };
      const first = await stage.deliver(stage.activity('caseworker', install));
      const more = [
        await stage.deliver(stage.activity('caseworker', install)),
        await stage.deliver(stage.activity('caseworker', joined)),
        await stage.deliver(stage.activity('caseworker', { type: 'installationUpdate', action: 'remove' })),
      ];
      assert.equal(
        first.posted[0]?.card?.texts[1],
        'Hej Sagsbehandler. Jeg hjælper jer med mikrolånsforløbet.',
      );
      assert.equal(first.posted.length, 1);
      assert.deepEqual(
        more.flatMap(({ posted }) => posted),
        [],
      );
    }),
  );

  it(
    'explains itself, and takes what is nearly a word',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > Hej
        < # Mikrolån
        < Hej Sagsbehandler. Jeg hjælper jer med mikrolånsforløbet.
        < Du er sagsbehandler i Jobcenter Vallensbæk.
        < Skriv, som du plejer; »tilbage«, »ret« og »senere« virker altid. Tre aftaler: ingen CPR-numre, kun det nødvendige, og husk jeres eget fagsystem.
        < Jeg skriver ned, hvilke sager du åbner; din leder ser hver måned ti tilfældige opslag.
        < [Ny visitation] [Del en erfaring] [Mine opgaver]
        > hvad koster det?
        < # Det forstod jeg ikke.
        < Skriv fx »opgaver«, »ny visitation« eller et sagsnummer. »hjælp« viser resten.
        < [Ny visitation] [Del en erfaring] [Mine opgaver]
        > opgavr
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < [Ny visitation]
        > fortsæt
        < Du har ingen kladder. Skriv »ny visitation« eller »opgaver«.
        > fortsat
        < # Mente du en af dem her?
        < Skriv fx »opgaver«, »ny visitation« eller et sagsnummer. »hjælp« viser resten.
        < [Fortsæt]
        > tilbage
        < Der er ikke noget i gang lige nu. Skriv »opgaver« for at se, hvad der venter, eller »hjælp«.
        > annuller
        < Der er ikke noget i gang lige nu. Skriv »opgaver« for at se, hvad der venter, eller »hjælp«.
        > ja
        < Der er ikke noget i gang lige nu. Skriv »opgaver« for at se, hvad der venter, eller »hjælp«.
        > ok tak!
        < Selv tak. Skriv »opgaver«, når du vil videre.
        > Er der noget, jeg skal gøre?
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < [Ny visitation]
        > kanal
        < Skriv »kanal« i den kanal, orienteringerne skal komme i – ikke her.
        `,
      ),
    ),
  );

  it(
    'keeps drafts apart',
    withStage(async (stage) => {
      const number = await refer(stage, MARIA);
      await assess(stage, number, ASKED);
      await transcript(
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
        > 25/2
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 25/2 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} (fx Maria)
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > svar ML-2026-001
        < # Svar på spørgsmålet · ML-2026-001
        < Trin 1 af 1
        < Din kladde »Ny visitation« venter.
        < Svar til Næstved
        < Næstved spørger
        < Er der tid om aftenen?
        < Dit svar {answer} (fx ja, tirsdag og torsdag aften)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og send] [Gem til senere] [Hjælp] [Annuller]
        > fortsæt
        < # Dine kladder
        < Ny visitation
        < Trin 2 af 6 · begyndt 23. november kl. 10.12
        < [Fortsæt] [Slet]
        < Svar på spørgsmålet, ML-2026-001
        < Trin 1 af 1 · begyndt 23. november kl. 10.12
        < [Fortsæt] [Slet]
        * resume
        < # Ny visitation
        < Trin 2 af 6
        < Din kladde »Svar på spørgsmålet, ML-2026-001« venter.
        < ✓ Ansøgningen: 25/2 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} (fx Maria)
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka to minutter.
        < Du har en kladde: »Svar på spørgsmålet, ML-2026-001« – skriv »fortsæt«.
        < Hos dig
        < ML-2026-001 · M.H.
        < Spørgsmål til jobcentret · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn] [Ny visitation]
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 25/2 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} (fx Maria)
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Ny visitation
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        > fortsæt
        < # Svar på spørgsmålet · ML-2026-001
        < Trin 1 af 1
        < Svar til Næstved
        < Næstved spørger
        < Er der tid om aftenen?
        < Dit svar {answer} (fx ja, tirsdag og torsdag aften)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og send] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'speaks English where somebody asks for it',
    withStage(async (stage) => {
      await stage.say('visitator', 'hej');
      await assess(stage, await refer(stage, MARIA), ASKED);
      await transcript(
        stage,
        'caseworker',
        `
        > sprog en
        < # Mikrolån
        < Hi Sagsbehandler. I help you run the microloan course.
        < You are caseworker at Jobcenter Vallensbæk.
        < Write as you like; "back", "change" and "later" always work. No CPR numbers, only what is needed, and remember your own case system.
        < I write down which cases you open; your leader sees ten random look-ups a month.
        < [New referral] [Share an experience] [My tasks]
        > tasks
        < # Your tasks
        < Good morning. One thing today, about two minutes.
        < With you
        < ML-2026-001 · M.H.
        < Question to the job centre · Deadline 21 December 2026 – 28 days left.
        < [Open] [New referral]
        * open
        < # Answer the question · ML-2026-001
        < Step 1 of 1
        < Answer to Næstved
        < Næstved asks
        < Er der tid om aftenen?
        < Your answer {answer} (e.g. yes, Tuesday and Thursday evening)
        < Only what is needed. The citizen can read it.
        < [Confirm and send] [Save for later] [Help] [Cancel]
        > why
        < # Answer the question · ML-2026-001
        < Step 1 of 1
        < Why do you ask? · Your answer
        < Næstved can assess only with your answer; the deadline runs on. Who sees it? You, your leader and Næstved's visitator.
        < Answer to Næstved
        < Næstved asks
        < Er der tid om aftenen?
        < Your answer {answer} (e.g. yes, Tuesday and Thursday evening)
        < Only what is needed. The citizen can read it.
        < [Confirm and send] [Save for later] [Help] [Cancel]
        > Yes, Tuesdays
        < # Answer the question · ML-2026-001
        < Step 1 of 1
        < Answer to Næstved
        < Næstved asks
        < Er der tid om aftenen?
        < Your answer {answer} »Yes, Tuesdays«
        < Only what is needed. The citizen can read it.
        < [Confirm and send] [Save for later] [Help] [Cancel]
        > yes
        < # Answer the question
        < Saved in ML-2026-001.
        < Næstved has got the answer.
        < [Copy to your case system] [Undo] [My tasks]
        > case 1
        < # Case ML-2026-001
        < Since 23 November, 10.12: With Næstved for assessment.
        < Waiting for Næstved.
        < Deadline 21 December 2026 – 28 days left.
        < Who has the case
        < Caseworker
        < Sagsbehandler
        < Sharing
        < Shared with Næstved
        < Informed
        < 23 November 2026, text of 1 September 2015
        < The referral
        < Citizen
        < Maria Holm
        < Your own case number
        < 25/012345
        < Applied
        < 23 November 2026
        < Lives on
        < Unemployment benefit
        < Idea
        < Cykelværksted med udlejning
        < The job centre's recommendation
        < Yes
        < The job centre bases it on
        < Har drevet butik før
        < Criteria
        < Own wish: Strong · Energy and needs: On the way
        < Question
        < Er der tid om aftenen?
        < Answer
        < Yes, Tuesdays
        < What happened
        < 23 November, 10.12 · Sagsbehandler
        < The job centre has answered
        < [Show]
        < 23 November, 10.12 · Visitator
        < Question to the job centre
        < [Show]
        < 23 November, 10.12 · Sagsbehandler
        < Referral sent to the provider
        < [Show] [Extend the deadline] [Undo] [Copy to your case system] [Withdraw] [Correct a value] [I have a conflict of interest]
        > places
        < # Places · Mikrolånsforløb Ishøj 2015
        < 0 of 2 places in use, nobody is waiting. 2 places are free now.
        > new referral
        < # New referral
        < Step 1 of 6
        < The application
        < When did the citizen apply? {applicationDate} 2026-11-23
        < Your own case number {journalRef} (e.g. 25/012345)
        < E.g. 25/012345 – never a CPR number.
        < [Next] [Save for later] [Help] [Cancel]
        > 25/9
        < # New referral
        < Step 2 of 6
        < ✓ The application: 25/9 ▾
        < The citizen
        < The citizen's first name {citizenName} (e.g. Maria)
        < The first name is enough. With a protected name: initials.
        < Is the citizen informed, and does the citizen want the case shared with Næstved? {consent} ○ Yes ○ Not yet
        < How did the citizen say yes? {consentForm} ● Orally ○ In writing
        < When did the citizen say yes? {consentDate} 2026-11-23
        < [Next] [Back] [Save for later] [Help] [Cancel]
        > help
        < # New referral
        < Step 2 of 6
        < Fill in the card, or write the answer here. "back", "change" and a field, "show", "why", "later" and "cancel" always work. Nothing is sent before you confirm.
        < ✓ The application: 25/9 ▾
        < The citizen
        < The citizen's first name {citizenName} (e.g. Maria)
        < The first name is enough. With a protected name: initials.
        < Is the citizen informed, and does the citizen want the case shared with Næstved? {consent} ○ Yes ○ Not yet
        < How did the citizen say yes? {consentForm} ● Orally ○ In writing
        < When did the citizen say yes? {consentDate} 2026-11-23
        < [Next] [Back] [Save for later] [Help] [Cancel]
        > Maria
        < # New referral
        < Step 2 of 6
        < ✓ The application: 25/9 ▾
        < The citizen
        < The citizen's first name {citizenName} »Maria«
        < The first name is enough. With a protected name: initials.
        < Is the citizen informed, and does the citizen want the case shared with Næstved? {consent} ○ Yes ○ Not yet
        < How did the citizen say yes? {consentForm} ● Orally ○ In writing
        < When did the citizen say yes? {consentDate} 2026-11-23
        < [Next] [Back] [Save for later] [Help] [Cancel]
        > perhaps
        < # New referral
        < Step 2 of 6
        < ✓ The application: 25/9 ▾
        < The citizen
        < The citizen's first name {citizenName} »Maria«
        < The first name is enough. With a protected name: initials.
        < Is the citizen informed, and does the citizen want the case shared with Næstved? {consent} ○ Yes ○ Not yet
        < ⚠ I did not get that. Answer "Yes" or "Not yet".
        < How did the citizen say yes? {consentForm} ● Orally ○ In writing
        < When did the citizen say yes? {consentDate} 2026-11-23
        < [Next] [Back] [Save for later] [Help] [Cancel]
        > back
        < # New referral
        < Step 1 of 6
        < The application
        < When did the citizen apply? {applicationDate} 2026-11-23
        < Your own case number {journalRef} »25/9«
        < E.g. 25/012345 – never a CPR number.
        < [Next] [Save for later] [Help] [Cancel]
        > show
        < # New referral
        < Step 1 of 6
        < Your answers so far
        < When did the citizen apply?
        < 23 November 2026
        < Your own case number
        < 25/9
        < The application
        < When did the citizen apply? {applicationDate} 2026-11-23
        < Your own case number {journalRef} »25/9«
        < E.g. 25/012345 – never a CPR number.
        < [Next] [Save for later] [Help] [Cancel]
        > later
        < # Your drafts
        < Saved for later. Write "continue" when you want to go on.
        < New referral, M.
        < Step 1 of 6 · begun 23 November, 10.12
        < [Continue] [Delete]
        > continue
        < # New referral
        < Step 1 of 6
        < The application
        < When did the citizen apply? {applicationDate} 2026-11-23
        < Your own case number {journalRef} »25/9«
        < E.g. 25/012345 – never a CPR number.
        < [Next] [Save for later] [Help] [Cancel]
        > cancel
        < # New referral
        < Cancelled. Nothing was sent or saved in a case.
        < [My tasks]
        > what is this
        < # I did not get that.
        < Try "tasks", "new referral" or a case number. "help" shows the rest.
        < [New referral] [Share an experience] [My tasks]
        > sprog da
        < # Mikrolån
        < Hej Sagsbehandler. Jeg hjælper jer med mikrolånsforløbet.
        < Du er sagsbehandler i Jobcenter Vallensbæk.
        < Skriv, som du plejer; »tilbage«, »ret« og »senere« virker altid. Tre aftaler: ingen CPR-numre, kun det nødvendige, og husk jeres eget fagsystem.
        < Jeg skriver ned, hvilke sager du åbner; din leder ser hver måned ti tilfældige opslag.
        < [Ny visitation] [Del en erfaring] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'lets one person play everybody in local mode',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > skift
        < # Hvem vil du være?
        < Skriv fx »skift visitator«.
        < Sagsbehandler
        < Jobcenter Vallensbæk
        < [Skift]
        < Visitator
        < Næstved Kommune
        < [Skift]
        < Coach
        < Næstved Kommune
        < [Skift]
        < Bevillingsansvarlig
        < Næstved Kommune
        < [Skift]
        < Erhvervschef
        < Ishøj Kommune
        < [Skift]
        < Administrator
        < Ishøj Kommune
        < [Skift]
        < Sagsbehandler 2
        < Jobcenter Vallensbæk
        < [Skift]
        < Coach 2
        < Næstved Kommune
        < [Skift]
        < Økonomimedarbejder
        < Næstved Kommune
        < [Skift]
        < Leder i jobcentret
        < Jobcenter Vallensbæk
        < [Skift]
        < Coach og bevillingsansvarlig
        < Næstved Kommune
        < [Skift]
        < Visitator 2
        < Næstved Kommune
        < [Skift]
        < Administrator 2
        < Ishøj Kommune
        < [Skift]
        < Bevillingsansvarlig 2
        < Næstved Kommune
        < [Skift]
        > skift erhvervschef
        < # Dine opgaver
        < Du er nu Erhvervschef. Kortene herover hører til den, du var før.
        < Du har ingen opgaver lige nu.
        > ny visitation
        < Det skal en sagsbehandler i jobcentret gøre.
        > skift til sagsbehandler
        < # Dine opgaver
        < Du er nu Sagsbehandler. Kortene herover hører til den, du var før.
        < Du har ingen opgaver lige nu.
        < [Ny visitation]
        > ny visitation
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-23
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > skift visitator
        < # Dine opgaver
        < Du er nu Visitator. Kortene herover hører til den, du var før.
        < Du har ingen opgaver lige nu.
        > fortsæt
        < Du har ingen kladder. Skriv »ny visitation« eller »opgaver«.
        > skift sagsbehandler
        < # Dine opgaver
        < Du er nu Sagsbehandler. Kortene herover hører til den, du var før.
        < Du har ingen opgaver lige nu.
        < Du har en kladde: »Ny visitation« – skriv »fortsæt«.
        < [Ny visitation]
        > fortsæt
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-23
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      ),
    ),
  );

  it(
    'tells a stranger nothing but how to become known',
    withStage(async (stage) => {
      await transcript(
        stage,
        'stranger',
        `
        > hej
        < Hej. Jeg kender dig ikke endnu. Giv administratoren dette id: 00000000-0000-0000-0000-0000000000001/en-fremmed. (Prøvetilstand: skriv »skift sagsbehandler« for at være med.)
        > pladser
        < Hej. Jeg kender dig ikke endnu. Giv administratoren dette id: 00000000-0000-0000-0000-0000000000001/en-fremmed. (Prøvetilstand: skriv »skift sagsbehandler« for at være med.)
        > sag ML-2026-001
        < Hej. Jeg kender dig ikke endnu. Giv administratoren dette id: 00000000-0000-0000-0000-0000000000001/en-fremmed. (Prøvetilstand: skriv »skift sagsbehandler« for at være med.)
        > skift
        < Hej. Jeg kender dig ikke endnu. Giv administratoren dette id: 00000000-0000-0000-0000-0000000000001/en-fremmed. (Prøvetilstand: skriv »skift sagsbehandler« for at være med.)
        `,
      );
      const pressed = await stage.press('stranger', 'view', { view: 'tasks' });
      assert.equal(pressed.status, 200);
      assert.match(pressed.text ?? '', /^Hej\. Jeg kender dig ikke endnu\./);
      assert.deepEqual(await talkOf(stage, 'stranger'), EMPTY_TALK);
      await transcript(
        stage,
        'stranger',
        `
        > skift sagsbehandler
        < # Dine opgaver
        < Du er nu Sagsbehandler. Kortene herover hører til den, du var før.
        < Du har ingen opgaver lige nu.
        < [Ny visitation]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < [Ny visitation]
        `,
      );
    }),
  );
});
