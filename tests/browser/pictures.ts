import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './chromium.ts';
import { openPlayground } from './playground.ts';
import type { PlaygroundPage } from './playground.ts';

/**
 * Pictures of every step of the first way through the product, from the Playground in headless Chromium: light and
 * dark, wide and phone. `npm run pictures [folder]`; the README's picture is composed of three of them.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const READY = /http:\/\/localhost:(\d+)/;

const freePort = async (): Promise<string> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return String(address.port);
};

const startTown = async (folder: string): Promise<{ url: string; stop: () => Promise<void> }> => {
  const child = spawn(process.execPath, ['bot/start.ts'], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: folder, PORT: await freePort(), TEAMSAPPTESTER_PORT: await freePort() },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = READY.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    });
    void exited.then(() => reject(new Error(`npm start ended: ${printed}`)));
  });
  return {
    url,
    async stop() {
      child.kill('SIGINT');
      await exited;
    },
  };
};

type Shoot = (name: string) => Promise<void>;

const walk = async (page: PlaygroundPage, shoot: Shoot): Promise<void> => {
  await page.say('ny visitation');
  await page.sees('Ansøgningen');
  await shoot('visitation-1');
  await page.press('Næste');
  await page.sees('Her mangler et svar');
  await shoot('visitation-1-missing');
  await page.fill('journalRef', '25/012345');
  await page.press('Næste');
  await page.sees('Borgerens fornavn');
  await shoot('visitation-2');
  await page.fill('citizenName', 'Maria');
  await page.choose('consent', 'Ja');
  await page.press('Næste');
  await page.sees('Hvad lever borgeren af?');
  await page.choose('supportBasis', 'Dagpenge');
  await page.fill('businessIdea', 'Cykelværksted med udlejning ved stationen');
  await shoot('visitation-3');
  await page.press('Næste');
  await page.sees('Hvad bygger du det på?');
  await page.choose('recommendation', 'Ja');
  await page.fill('justification', 'Har drevet butik før og er i gang med budgettet');
  await shoot('visitation-4');
  await page.press('Næste');
  await page.sees('otte kriterier');
  await shoot('visitation-5');
  await page.press('Næste');
  await page.sees('Se det igennem');
  await shoot('visitation-6-summary');
  await page.press('Bekræft og send');
  await page.sees('Gemt i');
  await shoot('visitation-done');
  await page.say('skift visitator');
  await page.sees('Ny visitation til vurdering');
  await shoot('task');
  await page.press('Åbn');
  await page.sees('Kan I tilbyde en plads?');
  await page.choose('decision', 'Ja, vi kan tilbyde en plads');
  await shoot('decision-1');
  await page.press('Næste');
  await page.sees('Start og coach');
  await shoot('decision-2');
  await page.press('Bekræft og gem');
  await page.sees('Borgeren er indskrevet');
  await shoot('decision-done');
  await page.say('sag 1');
  await page.sees('Hvad der er sket');
  await shoot('case');
  await page.goToChannel('Erhvervschefens kanal');
  await page.sees('Orientering nr. 1');
  await shoot('notice');
};

const LOOKS = [
  { name: 'light', width: 1280, height: 1400, dark: false },
  { name: 'dark', width: 1280, height: 1400, dark: true },
  { name: 'phone', width: 360, height: 1400, dark: false },
  { name: 'phone-dark', width: 320, height: 1400, dark: true },
] as const;

const takeAll = async (folder: string, look: (typeof LOOKS)[number]): Promise<void> => {
  const data = await mkdtemp(join(tmpdir(), 'mikrolaan-pictures-'));
  const town = await startTown(data);
  const page = await openPlayground({
    url: town.url,
    width: look.width,
    height: look.height,
    dark: look.dark,
  });
  try {
    await walk(page, (name) => page.screenshotOfLastCard(join(folder, `${look.name}-${name}.png`)));
  } finally {
    await page.close();
    await town.stop();
    await rm(data, { recursive: true, force: true });
  }
};

/** Three cards side by side, as the README shows them. */
const compose = async (folder: string, file: string): Promise<void> => {
  const shots = await Promise.all(
    ['visitation-4', 'decision-2', 'notice'].map(async (name) => {
      const png = await readFile(join(folder, `light-${name}.png`));
      return `<img src="data:image/png;base64,${png.toString('base64')}">`;
    }),
  );
  const browser = await openBrowser({ width: 1500, height: 900, dark: false });
  const page = await browser.newPage();
  await page.setContent(
    `<body style="margin:0"><div style="display:inline-flex;gap:16px;align-items:flex-start;padding:16px;background:#f5f5f5">${shots.join('')}</div>`,
  );
  await page.locator('div').screenshot({ path: file });
  await browser.close();
};

const folder = process.argv[2] ?? join(tmpdir(), 'mikrolaan-pictures');
await mkdir(folder, { recursive: true });
for (const look of LOOKS) await takeAll(folder, look);
await compose(folder, join(ROOT, 'docs/pictures/visitation.png'));
process.stdout.write(`The pictures are in ${folder}\n`);
