import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { filled } from '../../../bot/package/filled.ts';
import { languageFaults } from '../../../bot/package/language-faults.ts';
import { manifestFaults } from '../../../bot/package/manifest-faults.ts';
import { readPng } from '../../../bot/package/png.ts';
import project from '../../../package.json' with { type: 'json' };
import { atDesk, VALUES } from './packed.ts';

const NAME = `appPackage/build/mikrolaan-${project.version}-trial.zip`;

const madeIn = (zone: string): Promise<Uint8Array> =>
  atDesk(async ({ folder, pack }) => {
    process.env['TZ'] = zone;
    await pack('--env', 'trial');
    return readFile(join(folder, NAME));
  });

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('the package of the Teams app', () => {
  it('holds the filled manifest, its language and its icons, and each of them is right once more', () =>
    atDesk(async ({ folder, pack }) => {
      assert.deepEqual(await pack('--env', 'trial'), {
        code: 0,
        said: [`${NAME}: ready to be uploaded to Teams (docs/operations.md).`],
      });
      const files = unzipSync(await readFile(join(folder, NAME)));
      assert.deepEqual(Object.keys(files), ['color.png', 'en.json', 'manifest.json', 'outline.png']);
      assert.equal(text(files['manifest.json']).includes('${{'), false);
      const manifest = JSON.parse(text(files['manifest.json'])) as Record<string, unknown>;
      const english: unknown = JSON.parse(text(files['en.json']));
      assert.deepEqual(manifestFaults(manifest, '1.25', new Set()), []);
      assert.deepEqual(languageFaults(manifest, '1.25', 'en.json', english), []);
      assert.equal(manifest['version'], project.version);
      assert.equal(manifest['id'], VALUES['TEAMS_APP_ID']);
      assert.equal(readPng(files['color.png'] ?? new Uint8Array())?.width, 192);
      assert.equal(readPng(files['outline.png'] ?? new Uint8Array())?.width, 32);
    }));

  it('has the same bytes whenever and wherever it is made', async () => {
    const zone = process.env['TZ'];
    try {
      assert.deepEqual(await madeIn('Europe/Copenhagen'), await madeIn('Pacific/Auckland'));
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('goes to another file where one is named', () =>
    atDesk(async ({ folder, pack }) => {
      assert.equal((await pack('--env', 'trial', '--out', 'here/app.zip')).code, 0);
      assert.ok(unzipSync(await readFile(join(folder, 'here/app.zip')))['manifest.json']);
      const elsewhere = join(folder, 'elsewhere/app.zip');
      const { said } = await pack('--env', 'trial', '--out', elsewhere);
      assert.deepEqual(said, [`${elsewhere}: ready to be uploaded to Teams (docs/operations.md).`]);
      assert.ok(unzipSync(await readFile(elsewhere))['manifest.json']);
    }));

  it('takes a value as text and never as more of the manifest', () => {
    const value = 'https://x.example/","isFullScreen":true,"a":"';
    const { text: whole, missing } = filled('{"privacyUrl":"${{PRIVACY_URL}}"}', { PRIVACY_URL: value });
    assert.deepEqual(missing, []);
    assert.deepEqual(JSON.parse(whole), { privacyUrl: value });
  });

  it('names every variable that has no value, and nothing besides', () =>
    atDesk(async ({ pack, write }) => {
      await write('env/.env.trial', 'TEAMS_APP_ID=\nBOT_ID="  "\n');
      assert.deepEqual(await pack('--env', 'trial'), {
        code: 1,
        said: [
          'The app cannot be packed with env/.env.trial:',
          ...['TEAMS_APP_ID', 'WEBSITE_URL', 'PRIVACY_URL', 'TERMS_URL', 'BOT_ID'].map(
            (name) => `  ${name}: has no value`,
          ),
        ],
      });
    }));

  it('says how it is used, and which file is not there', () =>
    atDesk(async ({ pack }) => {
      assert.match((await pack('--env', '../secrets')).said.join('\n'), /^npm run package/);
      assert.match((await pack('--wrong')).said.join('\n'), /^npm run package/);
      assert.deepEqual(await pack('--env', 'other'), {
        code: 1,
        said: ['There is no file env/.env.other: copy env/.env.dev to it and fill it in.'],
      });
    }));
});
