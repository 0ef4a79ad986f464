import assert from 'node:assert/strict';
import { drawn } from './draw.ts';
import { atDesk, envOf, VALUES, type Desk } from './packed.ts';

const MANIFEST = 'appPackage/manifest.json';
const ENGLISH = 'appPackage/en.json';
const TITLE = '"bots[0].commandLists[0].commands[1].title": "tasks",';
const LONG = 'x'.repeat(129);

const command = (title: string): string => `{ "title": "${title}", "description": "d" }, `;
const FIRST_COMMAND = '{ "title": "ny visitation"';
const WHITE = [255, 255, 255, 255] as const;
const NOTHING = [0, 0, 0, 0] as const;

/** What is done to the files, and every sentence that is said of it. */
const FAULTS: readonly (readonly [string, (desk: Desk) => Promise<void>, readonly string[]])[] = [
  [
    'an id that is none',
    ({ write }) => write('env/.env.trial', envOf({ ...VALUES, BOT_ID: 'botten' })),
    [
      'bots[0].botId: is no id such as 00000000-0000-0000-0000-000000000000',
      'composeExtensions[0].botId: is no id such as 00000000-0000-0000-0000-000000000000',
    ],
  ],
  [
    'an address without https',
    ({ write }) => write('env/.env.trial', envOf({ ...VALUES, TERMS_URL: 'http://x.example' })),
    ['developer.termsOfUseUrl: should be an address that begins with https://'],
  ],
  [
    'a word that is spelt wrong',
    ({ change }) => change(MANIFEST, '"accentColor"', '"acentColor"'),
    ['accentColor: is missing', 'acentColor: does not belong here; is it spelt right?'],
  ],
  [
    'a text that is too long',
    ({ change }) => change(MANIFEST, '"short": "Mikrolån"', `"short": "${LONG}"`),
    ['name.short: has more than 30 characters'],
  ],
  [
    'a scope that there is not',
    ({ change }) => change(MANIFEST, '["personal", "team"]', '["personal", "meeting"]'),
    ['bots[0].scopes[1]: is none of team, personal, groupChat, copilot'],
  ],
  [
    'a value of another type',
    ({ change }) => change(MANIFEST, '"supportsFiles": true', '"supportsFiles": "ja"'),
    ['bots[0].supportsFiles: should be of the type boolean'],
  ],
  [
    'a version without a schema',
    async ({ change }) => {
      await change(MANIFEST, '"manifestVersion": "1.25"', '"manifestVersion": "9.9"');
      await change(MANIFEST, 'teams/v1.25/', 'teams/v9.9/');
    },
    [
      'manifestVersion: there is no published schema of version »9.9« here',
      'en.json: manifestVersion: there is no published schema of version »9.9« here',
    ],
  ],
  [
    'the schema of another version',
    ({ change }) => change(MANIFEST, 'teams/v1.25/', 'teams/v1.22/'),
    ['$schema: is not the one of manifestVersion 1.25'],
  ],
  [
    'a bot of the search that is another',
    ({ change }) =>
      change(
        MANIFEST,
        '"composeExtensions": [\n    {\n      "botId": "${{BOT_ID}}"',
        '"composeExtensions": [\n    {\n      "botId": "${{TEAMS_APP_ID}}"',
      ),
    ['composeExtensions[0].botId: is not the bot of this app'],
  ],
  [
    'more commands than Teams shows',
    ({ change }) => change(MANIFEST, FIRST_COMMAND, command('en mere') + FIRST_COMMAND),
    [
      'bots[0].commandLists[0].commands: Teams shows 10 commands, and these are 11',
      'en.json: bots[0].commandLists[0].commands[10].title is missing',
      'en.json: bots[0].commandLists[0].commands[10].description is missing',
    ],
  ],
  [
    'a command that stands there twice',
    ({ change }) => change(MANIFEST, '"title": "opgaver"', '"title": "sager"'),
    ['bots[0].commandLists[0].commands: »sager« stands there twice'],
  ],
  [
    'a text that is not said in English',
    ({ change }) => change(ENGLISH, TITLE, ''),
    ['en.json: bots[0].commandLists[0].commands[1].title is missing'],
  ],
  [
    'an English text for nothing',
    ({ change }) => change(ENGLISH, TITLE, `${TITLE} "bots[0].commandLists[2].commands[0].title": "more",`),
    ['en.json: bots[0].commandLists[2].commands[0].title is a text that the manifest does not have'],
  ],
  [
    'an English text that is too long',
    ({ change }) => change(ENGLISH, '"tasks"', `"${LONG}"`),
    ['en.json: bots[0].commandLists[0].commands[1].title: has more than 128 characters'],
  ],
  [
    'a language that is no JSON',
    ({ write }) => write(ENGLISH, '{ "name.short": '),
    ['en.json: this is no JSON: look for a comma or a quote that is missing'],
  ],
  [
    'a manifest that is no JSON',
    ({ change }) => change(MANIFEST, '"accentColor":', '"accentColor"'),
    ['manifest.json: this is no JSON: look for a comma or a quote that is missing'],
  ],
  [
    'a file that is not there',
    ({ change }) => change(MANIFEST, '"file": "en.json"', '"file": "fr.json"'),
    ['fr.json: the manifest names this file, and it is not beside the manifest'],
  ],
  [
    'a file from elsewhere',
    ({ change }) => change(MANIFEST, '"color": "color.png"', '"color": "../package.json"'),
    ['../package.json: the manifest names this file, and it is not beside the manifest'],
  ],
  [
    'an icon that is no PNG',
    ({ write }) => write('appPackage/color.png', '<svg/>'),
    ['color.png: is no PNG of 8 bits a colour (RGB or RGBA, not interlaced)'],
  ],
  [
    'a colour icon of another size, and transparent',
    ({ write }) => write('appPackage/color.png', drawn(96, WHITE, NOTHING)),
    ['color.png: is 96 × 96 pixels and should be 192 × 192', 'color.png: has a transparent background'],
  ],
  [
    'an outline of another size',
    ({ write }) => write('appPackage/outline.png', drawn(20, NOTHING, WHITE)),
    ['outline.png: is 20 × 20 pixels and should be 32 × 32'],
  ],
  [
    'an outline with a colour',
    ({ write }) => write('appPackage/outline.png', drawn(32, NOTHING, [255, 255, 0, 255])),
    ['outline.png: has a colour other than white'],
  ],
  [
    'an outline without a transparent background',
    ({ write }) => write('appPackage/outline.png', drawn(32, WHITE)),
    ['outline.png: has no transparent background'],
  ],
  [
    'an outline that shows nothing',
    ({ write }) => write('appPackage/outline.png', drawn(32, NOTHING)),
    ['outline.png: shows nothing'],
  ],
];

describe('a package is not made with', () => {
  for (const [what, spoil, sentences] of FAULTS)
    it(what, () =>
      atDesk(async (desk) => {
        await spoil(desk);
        const { code, said } = await desk.pack('--env', 'trial');
        assert.equal(code, 1);
        assert.deepEqual(said.slice(1).toSorted(), sentences.map((one) => `  ${one}`).toSorted());
      }),
    );

  it('several of them, which are all said at once', () =>
    atDesk(async (desk) => {
      await desk.write('env/.env.trial', envOf({ ...VALUES, BOT_ID: '' }));
      await desk.change(MANIFEST, '"short": "Mikrolån"', `"short": "${LONG}"`);
      await desk.change(ENGLISH, TITLE, '');
      await desk.write('appPackage/outline.png', drawn(32, NOTHING));
      assert.equal((await desk.pack('--env', 'trial')).said.length, 5);
    }));
});
