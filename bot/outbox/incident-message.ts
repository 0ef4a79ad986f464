import { card, heading, hint, verbatim, words } from '../../cards/elements.ts';
import { sayDay } from '../../domain/danish/say.ts';
import type { Instant } from '../../domain/day.ts';
import { clockOf, dayOf } from '../../domain/day.ts';
import type { Exposed } from '../../storage/documents/delivery.ts';
import type { RoomBody } from '../../storage/documents/room.ts';
import type { Message } from '../teams/message.ts';
import { copyBox } from '../views/copy.ts';

/** The time in which a breach is to be notified once the authority knows of it (GDPR art. 33(1)). */
const NOTIFY_HOURS = 72;
const HOUR_MS = 3_600_000;

const WHAT: Readonly<Record<Exposed, string>> = {
  cpr: 'et CPR-nummer',
  name: 'en borgers navn',
};

const whereOf = ({ name, team, teamName }: Partial<RoomBody>): string => {
  if (name !== undefined)
    return `kanalen »${name}«${teamName === undefined ? '' : ` i teamet »${teamName}«`} i Microsoft Teams`;
  if (teamName !== undefined) return `en kanal i teamet »${teamName}« i Microsoft Teams`;
  const kind = team === undefined ? 'en kanal eller gruppechat' : 'en kanal i et team';
  return `${kind} i Microsoft Teams, som jeg ikke kender navnet på`;
};

const dayAndYear = (instant: Instant): string => `${sayDay(dayOf(instant), 'da')} kl. ${clockOf(instant)}`;

const reportOf = (what: string, where: string, at: Instant, until: Instant): string =>
  [
    'Til databeskyttelsesrådgiveren',
    `Hvad: Nogen har skrevet ${what} i en besked til mikrolånsbotten. Oplysningen selv er med vilje ikke gentaget her.`,
    `Hvornår: ${dayAndYear(at)}.`,
    `Hvor: ${where}.`,
    'Hvem kunne se det: kanalens eller chattens medlemmer, indtil beskeden er slettet.',
    'Hvad er gjort: Botten har ikke gemt beskeden og har bedt forfatteren slette den. En bot kan ikke selv slette andres beskeder i Teams.',
    `Hvad skal afgøres inden 72 timer, senest ${dayAndYear(until)}: om det er et brud på persondatasikkerheden, der skal anmeldes til Datatilsynet (databeskyttelsesforordningens art. 33), og om borgeren skal have besked (art. 34). Bruddet skal noteres, også når det ikke anmeldes.`,
  ].join('\n');

/**
 * What an administrator hears when somebody gave something away where others read along: a sentence, and a text in
 * one piece for the data protection officer. Never the value itself. In Danish, as it comes by itself.
 */
export const incidentMessage = (
  exposed: readonly Exposed[],
  room: Partial<RoomBody>,
  at: Instant,
): Message => {
  const what = exposed.map((kind) => WHAT[kind]).join(' og ');
  const where = whereOf(room);
  const until = new Date(Date.parse(at) + NOTIFY_HOURS * HOUR_MS).toISOString();
  const title = 'Skal databeskyttelsesrådgiveren vide det her?';
  return {
    card: card(
      [
        heading(title),
        verbatim(`Nogen skrev ${what} i ${where}, ${dayAndYear(at)}, hvor andre læser med.`),
        words('Jeg har bedt forfatteren slette beskeden og har ikke selv gemt den. Se efter, at den er væk.'),
        copyBox('report', reportOf(what, where, at, until), 'Tekst til databeskyttelsesrådgiveren'),
        hint('Markér teksten, kopiér den, og send den videre. Fristen for en anmeldelse er 72 timer.'),
      ],
      [],
      title,
    ),
    summary: title,
  };
};
