import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Stage } from '../support/stage.ts';
import { CHANNEL } from '../support/stage.ts';
import type { Bag } from './bag.ts';
import { CPR_MARKS } from './marks.ts';

/** The case number and the initials are all that a notification may say of a citizen. */
const previewOf = (card: object): string =>
  JSON.stringify([Reflect.get(card, 'fallbackText'), Reflect.get(card, 'speak')]);

/** What left the bot and its log. */
export const gatherSaid = (bag: Bag, { posted, log }: Stage): void => {
  for (const { conversation, raw, text, summary, card } of posted) {
    if (conversation === CHANNEL) bag.put('posted to a channel', JSON.stringify({ raw, text, summary }));
    if (summary !== undefined) bag.put('summaries of cards', summary);
    if (raw) bag.put('previews of cards', previewOf(raw));
    if (card?.title.startsWith('Skal databeskyttelsesrådgiveren'))
      bag.put('cards about incidents', JSON.stringify(raw));
  }
  for (const line of log) {
    bag.put('lines of the log', JSON.stringify(line));
    if ('fault' in line.fields) bag.put('faults in the log', '');
  }
};

/** Documents that hold what people wrote: cases, personal values, drafts. */
export const KEPT_ON_PURPOSE = 'documents with marks where they belong';

const CLOSED_KINDS: Readonly<Record<string, string>> = {
  'command:': 'entries of the event log',
  'delivery:': 'deliveries',
  'notice:': 'notices',
  'room:': 'rooms',
  'reach:': 'reach',
};

/** What stands in the store where nothing personal belongs; the store must be closed. */
export const gatherStore = (bag: Bag, folder: string): void => {
  const database = new DatabaseSync(join(folder, 'mikrolaan.db'), { readOnly: true });
  for (const row of database.prepare('SELECT partition, id, tags, body FROM doc').all()) {
    const { partition, id, tags, body } = row as Record<'partition' | 'id' | 'tags' | 'body', string>;
    bag.put('ids and tags in the store', `${partition}\n${id}\n${tags}`);
    bag.put('every document, for CPR numbers', body, CPR_MARKS);
    const kind = Object.entries(CLOSED_KINDS).find(([prefix]) => id.startsWith(prefix))?.[1];
    if (kind !== undefined || id === 'head') bag.put(kind ?? 'heads', body);
    else if (body.includes('Qvarkstrup')) bag.put(KEPT_ON_PURPOSE, '');
  }
  for (const row of database.prepare('SELECT partition, tag, id FROM tag').all())
    bag.put('ids and tags in the store', JSON.stringify(row));
  database.close();
};

/** Every file the product left in the folder for temporary files. */
export const gatherTemporary = async (bag: Bag, folder: string): Promise<void> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  bag.put('the folder for temporary files', files.map(({ name }) => name).join('\n'));
  for (const file of files)
    if (file.isFile())
      bag.put('the folder for temporary files', await readFile(join(file.parentPath, file.name), 'latin1'));
};
