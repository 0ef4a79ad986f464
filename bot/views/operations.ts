import { sheetCard } from '../../cards/sheet.ts';
import { may } from '../../domain/rights/may.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import { ALARM_TEXT, alarmsOf } from '../status/alarms.ts';
import type { Condition } from '../status/condition.ts';
import { sayAgo, sayLength } from '../status/say.ts';
import type { View } from './view.ts';
import { lines } from './view.ts';

const capital = ({ da, en }: Text): Text =>
  text(da.charAt(0).toUpperCase() + da.slice(1), en.charAt(0).toUpperCase() + en.slice(1));

const senderText = ({ sender }: Condition): Text => {
  const { waiting, lagMs } = sender;
  if (waiting === 0) return text('Intet venter', 'Nothing waits');
  const cards = text(
    `${waiting} kort på vej`,
    waiting === 1 ? '1 card on its way' : `${waiting} cards on their way`,
  );
  if (lagMs < 60_000) return cards;
  const lag = sayLength(lagMs);
  return text(`${cards.da}, det ældste ${lag.da} forsinket`, `${cards.en}, the oldest ${lag.en} late`);
};

const noticesText = ({ stuck }: Condition): Text =>
  stuck.notices === 0
    ? text('Alle er nået frem', 'All have arrived')
    : text(`${stuck.notices} er ikke nået frem`, `${stuck.notices} did not arrive`);

const personalText = ({ stuck }: Condition): Text =>
  stuck.personal === 0
    ? text('Alle er afleveret', 'All are delivered')
    : text(
        `${stuck.personal} venter på nogen, der ikke har åbnet mig`,
        `${stuck.personal} wait for people who have not opened me`,
      );

const keysText = ({ keys }: Condition): Text => {
  if (!keys) return text('Bruges ikke her', 'Not used here');
  if (keys.ageMs === undefined) return text('Ikke hentet endnu', 'Not fetched yet');
  const ago = sayAgo(keys.ageMs);
  return text(`Hentet ${ago.da}`, `Fetched ${ago.en}`);
};

const backupText = ({ backup }: Condition): Text => {
  if (backup.kind === 'account') return text('Tager Azure sig af', 'Azure takes care of it');
  return backup.ageMs === undefined ? text('Ingen endnu', 'None yet') : capital(sayAgo(backup.ageMs));
};

const clockText = ({ clock }: Condition): Text => {
  if (clock.aheadMs === undefined) return text('Ikke sammenlignet med andre', 'Not compared with others');
  const off = sayLength(Math.abs(clock.aheadMs));
  if (Math.abs(clock.aheadMs) < 2_000) return text('Passer med Microsofts', 'Agrees with Microsoft’s');
  return clock.aheadMs > 0
    ? text(`${off.da} foran Microsofts`, `${off.en} ahead of Microsoft’s`)
    : text(`${off.da} bagud for Microsofts`, `${off.en} behind Microsoft’s`);
};

const STORE = { sqlite: 'SQLite', cosmos: 'Azure Cosmos DB' };

const storeText = ({ store }: Condition): Text => {
  const name = STORE[store.kind];
  if (store.answerMs < 1) return text(`${name}, svarer med det samme`, `${name}, answers at once`);
  return text(`${name}, svarer på ${store.answerMs} ms`, `${name}, answers in ${store.answerMs} ms`);
};

const rowsOf = (condition: Condition): readonly (readonly [Text, Text])[] => [
  [text('Afsendelse', 'Sending'), senderText(condition)],
  [text('Orienteringer', 'Notices'), noticesText(condition)],
  [text('Personlige kort', 'Personal cards'), personalText(condition)],
  [text('Microsofts nøgler', 'Microsoft’s keys'), keysText(condition)],
  [text('Sikkerhedskopi', 'Backup'), backupText(condition)],
  [text('Serverens ur', 'The server’s clock'), clockText(condition)],
  [text('Database', 'Database'), storeText(condition)],
  [text('Startet', 'Started'), capital(sayAgo(condition.upMs))],
];

/** `status`, for who looks after the bot: whether it runs as it should, and what to do where it does not. */
export const operationsView: View = async ({ scene, world, lang, lead }) => {
  const { member, programme, today } = world;
  const title = text('Status for botten', 'Status of the bot')[lang];
  if (!may(member, 'see-operations', programme, today)) {
    const refusal = lines(lang, lead, notAllowed('see-operations'));
    return sheetCard({ title, lines: refusal, sections: [], buttons: [] });
  }
  const condition = await scene.deps.condition([programme.id]);
  const alarms = alarmsOf(condition).map((alarm) => ALARM_TEXT[alarm]);
  const well = text('Alt kører, som det skal.', 'Everything runs as it should.');
  return sheetCard({
    title,
    lines: lines(lang, lead, ...(alarms.length === 0 ? [well] : alarms)),
    sections: [
      {
        title: text('Lige nu', 'Now')[lang],
        rows: rowsOf(condition).map(([label, value]) => ({ label: label[lang], value: value[lang] })),
      },
    ],
    buttons: [{ title: text('Orienteringer', 'Notices')[lang], verb: 'view', data: { view: 'notices' } }],
  });
};
