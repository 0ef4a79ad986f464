import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playLocally } from '../../bot/playground.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** A bot that only becomes ready and dies at `/die`, and leaves a file behind when it is asked to stop. */
const QUIET_BOT = `
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
const server = createServer((request, response) => (request.url === '/die' ? process.exit(1) : response.end()));
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => {
  writeFileSync(process.env.DRAINED, '');
  server.close();
  server.closeAllConnections();
});`;

async function listening(port = 0): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
  });
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  return address.port;
}

/** How the Playground writes the object id that ends like this. */
const member = (end: string) => `"aadObjectId":"00000000-0000-0000-0000-0000000000${end}"`;

async function freePort(): Promise<number> {
  const server = await listening();
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('npm start', () => {
  let scratch = '';
  let said: string[] = [];
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'mikrolaan-start-'));
    said = [];
  });
  afterEach(() => rmSync(scratch, { recursive: true, force: true }));

  /** Starts with a bot of this source; `stop` ends it, `opened` resolves when something was said or it ended. */
  async function start(bot: string, ports: { readonly bot?: number; readonly folder?: string } = {}) {
    const file = join(scratch, 'bot.mjs');
    const drained = join(scratch, 'drained');
    writeFileSync(file, bot);
    const port = ports.bot ?? (await freePort());
    const playground = await freePort();
    const stop = Promise.withResolvers<void>();
    const spoke = Promise.withResolvers<void>();
    const code = playLocally({
      folder: ports.folder ?? PROJECT,
      bot: file,
      env: { ...process.env, PORT: String(port), TEAMSAPPTESTER_PORT: String(playground), DRAINED: drained },
      say: (line) => {
        said.push(line);
        spoke.resolve();
      },
      stop: stop.promise,
    });
    await Promise.race([spoke.promise, code]);
    return { code, port, playground, stop: stop.resolve, drained: () => existsSync(drained) };
  }

  it('opens the Playground of the demo members, says where, and stops both on request', async () => {
    const town = await start(QUIET_BOT);
    assert.match(said.join('\n'), new RegExp(`http://localhost:${town.playground} `));
    assert.match(
      said.join('\n'),
      /»ny visitation«[^]*»skift visitator«[^]*»Erhvervschefens kanal«[^]*Ctrl-C[^]*\.data/,
    );

    const answer = await fetch(`http://127.0.0.1:${town.playground}/_internal/v1/testConfig`);
    const known = JSON.stringify(await answer.json());
    assert.match(known, new RegExp(`"currentUser":{[^}]*"name":"Sagsbehandler"[^}]*${member('20')}`));
    for (const end of ['21', '22', '23', '24', '25']) assert.ok(known.includes(member(end)), `member ${end}`);
    assert.ok(known.includes('"id":"19:erhvervschefens-kanal@thread.tacv2","name":"Erhvervschefens kanal"'));

    town.stop();
    assert.equal(await town.code, 0);
    assert.ok(town.drained(), 'the bot was asked, not killed');
    for (const port of [town.port, town.playground]) {
      const again = await listening(port);
      again.close();
    }
  });

  it('refuses a port that is taken, and starts nothing', async () => {
    const other = await listening();
    const town = await start(QUIET_BOT, { bot: portOf(other) });
    other.close();
    assert.equal(await town.code, 1);
    assert.match(said.join('\n'), new RegExp(`^Port ${town.port} er optaget`));
    assert.ok(!town.drained());
  });

  it('says so when the bot cannot start', async () => {
    const town = await start('process.exit(3)');
    assert.equal(await town.code, 1);
    assert.deepEqual(said, ['Botten kunne ikke starte. Årsagen står ovenfor.']);
  });

  it('stops the Playground when the bot dies', async () => {
    const town = await start(QUIET_BOT);
    await assert.rejects(fetch(`http://127.0.0.1:${town.port}/die`));
    assert.equal(await town.code, 1);
    assert.match(said.at(-1) ?? '', /^Botten stoppede uventet/);
    await assert.rejects(fetch(`http://127.0.0.1:${town.playground}/`));
  });

  it("gives the Playground's own words about a wrong yml, and stops the bot", async () => {
    const yml = readFileSync(join(PROJECT, '.m365agentsplayground.yml'), 'utf8');
    writeFileSync(join(scratch, '.m365agentsplayground.yml'), yml.replace('currentUser:', 'nobody:'));
    const town = await start(QUIET_BOT, { folder: scratch });
    assert.equal(await town.code, 1);
    assert.match(said.join('\n'), /^Playground kunne ikke starte[^]*currentUser/);
    assert.ok(town.drained());
  });
});
