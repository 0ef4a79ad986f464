import { FRAME } from '../../dialogs/engine/frame-words.ts';
import type { PersonId } from '../../domain/member.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { TROUBLE } from '../teams/invoke-answer.ts';

/** What the bot says around its dialogs. */
export const CHAT = {
  privateOnly: text(
    'Det tager vi i vores egen chat, hvor andre ikke læser med.',
    'Let us do that in our own chat.',
  ),
  ownChat: text(
    'Jeg har skrevet til dig i vores egen chat. Stil dit spørgsmål der.',
    'I wrote to you in our own chat. Ask your question there.',
  ),
  noCpr: FRAME.noCpr,
  nameInRoom: text(
    'Nævner din besked en borger, så slet den: her læser andre med, og jeg kan ikke slette den for dig. Jeg har ikke gemt den. Skriv til mig personligt i stedet.',
    'If your message names a citizen, do delete it: others read along, and I cannot delete it for you. I did not keep it. Please write to me in our own chat.',
  ),
  welcome: text(
    'Selv tak. Skriv »opgaver«, når du vil videre.',
    'You are welcome. Write "tasks" when you want to go on.',
  ),
  nothingRuns: text(
    'Der er ikke noget i gang lige nu. Skriv »opgaver« for at se, hvad der venter, eller »hjælp«.',
    'Nothing is under way. Write "tasks" to see what is waiting, or "help".',
  ),
  oldCard: FRAME.oldCard,
  oldOffer: text(
    'Kortet er gammelt. Det tilbud, det handlede om, er slut. Sådan ser sagen ud nu:',
    'This card is old, and the offer it was about is over. Here is the case now:',
  ),
  goneCard: text(
    'Kortet er gammelt, og det er slut eller findes ikke her. Skriv »opgaver« eller »sager«.',
    'This card is old and what it was about is no longer under way. Write "tasks" or "cases".',
  ),
  othersCard: text(
    'Det kort hører til noget, en anden er i gang med, så jeg gør ikke noget. Skriv »opgaver« for at se dine.',
    'That card belongs to what somebody else began, so I do nothing. Write "tasks" to see yours.',
  ),
  unknownButton: text(
    'Den knap kender jeg ikke. Kortet er måske fra en ældre udgave. Skriv »opgaver« eller »hjælp«.',
    'I do not know that button; the card may be from an older version. Write "tasks" or "help".',
  ),
  cancelled: text(
    'Annulleret. Intet er sendt eller gemt i en sag.',
    'Cancelled. Nothing was sent or saved in a case.',
  ),
  moreThanNeeded: text(
    'Måske står der mere i din tekst, end vurderingen kræver. Så tryk »Fortryd«, og skriv den om.',
    'Your text may say more than the assessment needs. If so, press "Undo" and write it anew.',
  ),
  later: text(
    'Gemt til senere. Skriv »fortsæt«, når du vil videre.',
    'Saved for later. Write "continue" when you want to go on.',
  ),
  anotherDay: text(
    'Det er en anden dag nu, og noget her har ændret sig. Se det igennem igen, før du bekræfter.',
    'It is another day now, and something here has changed. Please check it again before you confirm.',
  ),
  undoHere: text(
    'Det, du er i gang med, er ikke gemt. Skriv »tilbage« for at rette eller »annuller« for at stoppe. Det, du gemte før, kan du fortryde bagefter.',
    'What you are doing is not saved. Write "back" to change it or "cancel" to stop. What you saved before you can undo afterwards.',
  ),
  cameLate: text(
    'Din besked kom forsinket frem, og du har gjort andet siden. Jeg har ikke gemt noget. Se, hvordan det står, og skriv igen.',
    'Your message came late, and you have done something else since. Nothing was saved. See how things are, and write again.',
  ),
  goesOn: text('Fortsat længere nede.', 'Continued further down.'),
  endedBelow: text('Afsluttet – svaret står længere nede.', 'Finished – the answer is further down.'),
  noDrafts: text('Du har ingen kladder. Skriv »ny visitation« eller »opgaver«.', 'You have no drafts.'),
  tooManyDrafts: text(
    'Du har allerede 12 kladder. Skriv »fortsæt«, og gør en færdig eller annullér den først.',
    'You already have 12 drafts. Write "continue" and finish or cancel one first.',
  ),
  whichCase: text('Hvilken sag? Vælg den her, eller skriv sagsnummeret.', 'Which case? Choose it here.'),
  trouble: TROUBLE,
  notHere: text(
    'Det kan jeg ikke gøre herfra. Skriv »hjælp« til mig i chatten, så viser jeg, hvad jeg kan.',
    'I cannot do that from here. Write "help" to me in the chat, and I show you what I can do.',
  ),
  late: text(
    'Det tager længere, end det plejer. Jeg skriver her, så snart jeg ved, hvordan det gik – du behøver ikke trykke igen.',
    'This takes longer than usual. I write here as soon as I know how it went – no need to press again.',
  ),
  repeated: text('Gentaget – måske har du den allerede:', 'Repeated – you may have it already:'),
  noProgramme: text(
    'Din organisation er ikke med i noget projekt endnu. Spørg administratoren.',
    'Your organisation takes part in no programme yet. Ask the administrator.',
  ),
  channelHere: text(
    'Skriv »kanal« i den kanal, orienteringerne skal komme i – ikke her.',
    'Write "channel" in the channel where the notices shall come – not here.',
  ),
  channelHelp: text(
    'Her svarer jeg på »pladser« og »kanal« og på knapperne under orienteringerne. Alt andet tager vi i vores egen chat.',
    'Here I answer "places" and "channel" and the buttons under notices. All else we take in our own chat.',
  ),
  nothingToUndo: text(
    'Der er ikke noget at fortryde her. Skriv »sag« og et sagsnummer for at se, hvad der er sket.',
    'There is nothing to undo here. Write "case" and a number to see what happened.',
  ),
  whichFirst: text('Én ting ad gangen – hvilken først?', 'One thing at a time – which first?'),
  whichLanguage: text(
    'Skriv »sprog da« for dansk eller »sprog en« for engelsk.',
    'Write "sprog da" for Danish or "sprog en" for English.',
  ),
  whoHere: text('Skriv fx »skift erhvervschef«.', 'Write e.g. "switch business-director".'),
  fileBelow: text(
    'Teams spørger herunder, om du vil have filen.',
    'Teams asks below whether you want the file.',
  ),
  fileComes: text('Filen kommer herunder.', 'The file comes below.'),
  noFile: text('Så sender jeg ikke filen.', 'Then I do not send the file.'),
  fileFailed: text(
    'Filen kom ikke frem. Skriv »månedsudtræk«, og prøv igen.',
    'The file did not arrive. Write "book" and try again.',
  ),
  accessFailed: text(
    'Filen kom ikke frem. Skriv »indsigt« og sagens nummer, og prøv igen.',
    'The file did not arrive. Write "access" and the number of the case, and try again.',
  ),
  evaluationFailed: text(
    'Filen kom ikke frem. Skriv »evaluering«, og prøv igen.',
    'The file did not arrive. Write "evaluation" and try again.',
  ),
  fileGone: text(
    'Filen er ikke for dig, eller den kan ikke laves mere.',
    'The file is not for you, or cannot be made any more.',
  ),
  localOnly: text('»skift« findes kun i prøvetilstand.', '"switch" exists in local mode only.'),
} as const;

/** What somebody hears whom the product does not know: their id, and in local mode how to play. */
export const stranger = ({ tenant, object }: PersonId, local: boolean): Text => {
  const id = object === '' ? '–' : `${tenant}/${object}`;
  const play = local
    ? text(
        ' (Prøvetilstand: skriv »skift sagsbehandler« for at være med.)',
        ' (Local mode: write "switch caseworker".)',
      )
    : text('', '');
  return text(
    `Hej. Jeg kender dig ikke endnu. Giv administratoren dette id: ${id}.${play.da}`,
    `Hi. I do not know you yet. Give the administrator this id: ${id}.${play.en}`,
  );
};

/** What has no dialog or list yet: said as it is, and what can be done stands below. */
export const notYet = (titles: readonly Text[]): Text =>
  text(
    `Jeg forstår ${titles.map(({ da }) => `»${da}«`).join(' og ')}, men det kan jeg ikke her endnu. Det her kan jeg:`,
    `I understand ${titles.map(({ en }) => `"${en}"`).join(' and ')}, but I cannot do that here yet. This is what I can do:`,
  );
