import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startFakeConnector } from '../bot/teams/fake-connector.ts';
import { clientOf } from '../wire/client.ts';
import { composeReadme } from './compose.ts';
import { shootDialogs, withoutWalk } from './picture-dialogs.ts';
import { shootViews } from './picture-views.ts';
import { openPlayground } from './playground.ts';
import type { Look, Session } from './session.ts';
import { LOOKS, photographer } from './session.ts';
import { openTown } from './town.ts';

/**
 * Pictures of every step of every dialog and of the main views, from the Playground in headless Chromium: light and
 * dark, Danish and English, wide, on a telephone of 320 px and in high contrast. `npm run pictures
 * [folder] [look] [dialogs]` also measures what stands in them, and fails where a text is too pale or does not fit.
 */
const README = fileURLToPath(new URL('../../docs/pictures/visitation.png', import.meta.url));
/** The longest card is seen whole. */
const HEIGHT = 2200;
const NOW = '2026-11-23T09:12:00.000Z';

const take = async (folder: string, look: Look): Promise<Session['found']> => {
  const town = await openTown(NOW);
  const connector = await startFakeConnector();
  try {
    const page = await openPlayground({ url: await town.start(), height: HEIGHT, dark: look.dark });
    const { shoot, found } = photographer(page, folder, look);
    const session: Session = {
      page,
      speaker: clientOf(connector, () => town.bot),
      lang: look.lang,
      shoot,
      found,
    };
    if (look.lang === 'en') await page.say('sprog en');
    await shootDialogs(session, dialogs);
    if (dialogs === undefined || dialogs.includes('views')) await shootViews(session);
    await page.close();
    return found;
  } finally {
    await connector.close();
    await town.close();
  }
};

const missing = withoutWalk();
if (missing.length > 0)
  throw new Error(`No walk for the dialog »${missing.join('«, »')}«: add it to tests/browser/walks.ts`);

const folder = process.argv[2] ?? join(tmpdir(), 'mikrolaan-pictures');
await mkdir(folder, { recursive: true });
const only = process.argv[3];
/** »activity,note«: these dialogs alone, and »views« for what is no dialog. */
const dialogs = process.argv[4]?.split(',');
for (const look of LOOKS.filter(({ name }) => only === undefined || name === only)) {
  const { taken, weakest, problems } = await take(folder, look);
  process.stdout.write(
    `${look.name}: ${taken.length} pictures; the weakest text has a contrast of ${weakest.toFixed(1)}:1\n`,
  );
  for (const problem of problems) process.stdout.write(`  ${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
}
if (only === undefined) await composeReadme(folder, README);
process.stdout.write(`The pictures are in ${folder}\n`);
