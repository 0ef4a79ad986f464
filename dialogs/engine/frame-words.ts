import { text } from '../../domain/text.ts';

/** The words around every dialog's own: buttons and sentences of the card that walks. */
export const FRAME = {
  next: text('Næste', 'Next'),
  back: text('Tilbage', 'Back'),
  later: text('Gem til senere', 'Save for later'),
  cancel: text('Annuller', 'Cancel'),
  help: text('Hjælp', 'Help'),
  change: text('Ret', 'Change'),
  keep: text('Behold', 'Keep'),
  summary: text('Se det igennem', 'Check it'),
  optional: text('valgfrit', 'optional'),
  none: text('–', '–'),
  oldCard: text('Kortet er gammelt. Sådan ser det ud nu:', 'This card is old. Here is how it stands now:'),
  untouched: text('Ikke udfyldt.', 'Not filled in.'),
  soFar: text('Dine svar indtil nu', 'Your answers so far'),
  unfold: text('vis eller skjul svarene', 'show or hide the answers'),
  whyTitle: text('Hvorfor spørger du?', 'Why do you ask?'),
  whySummary: text(
    'Så du kan se det hele igennem, før det bliver gemt. Intet er sendt endnu.',
    'So that you can check it all before it is stored. Nothing has been sent yet.',
  ),
  readersTitle: text('Hvem ser det?', 'Who sees it?'),
  open: text('Vis kriterierne', 'Show the criteria'),
  helpText: text(
    'Udfyld kortet, eller skriv svaret her i chatten. »tilbage«, »ret« og et felt, »vis«, »hvorfor«, »senere« og »annuller« virker altid. Intet bliver sendt, før du bekræfter.',
    'Fill in the card, or write the answer here. "back", "change" and a field, "show", "why", "later" and "cancel" always work. Nothing is sent before you confirm.',
  ),
  noCpr: text(
    'Skriv ikke CPR-nummer her. Jeg har ikke gemt nummeret – slet gerne din besked.',
    'Please, no CPR numbers. I did not keep the number – do delete your message.',
  ),
  onlyWhatIsNeeded: text(
    'Skriv kun det nødvendige. Borgeren kan læse det.',
    'Only what is needed. The citizen can read it.',
  ),
} as const;
