import assert from 'node:assert/strict';
import { readConfig } from '../../bot/config.ts';

type Given = Readonly<Record<string, string | undefined>>;

const REAL: Given = {
  NODE_ENV: 'production',
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: '66666666-7777-8888-9999-000000000000',
  ERASURES_FILE: '/nowhere/erasures.jsonl',
};

/** What is given, and the variables that have to be named as wrong. */
const FAULTS: readonly (readonly [string, Given, readonly string[]])[] = [
  [
    'values that are wrong',
    {
      PORT: 'Sekretariatet',
      COSMOS_ENDPOINT: 'Bjergby-Database',
      MIKROLAN_NOW: 'Forleden',
      MicrosoftAppType: 'Enmandshaer',
    },
    ['PORT', 'COSMOS_ENDPOINT', 'MIKROLAN_NOW', 'MicrosoftAppType'],
  ],
  ['a port that is none', { PORT: '65536' }, ['PORT']],
  [
    'production that says nothing of the bot',
    { NODE_ENV: 'production', ERASURES_FILE: 'e' },
    ['MicrosoftAppId', 'MicrosoftAppType', 'MicrosoftAppTenantId'],
  ],
  ['production without an app id', { ...REAL, MicrosoftAppId: undefined }, ['MicrosoftAppId']],
  ['production without a tenant', { ...REAL, MicrosoftAppTenantId: ' ' }, ['MicrosoftAppTenantId']],
  ['production without a type', { ...REAL, MicrosoftAppType: undefined }, ['MicrosoftAppType']],
  [
    'production with a bot that needs a password',
    { ...REAL, MicrosoftAppType: 'SingleTenant' },
    ['MicrosoftAppType'],
  ],
  ['a misspelt production', { ...REAL, NODE_ENV: 'Production' }, ['NODE_ENV']],
  [
    'ids that are none',
    { ...REAL, MicrosoftAppId: 'Mikrolaan-Botten', MicrosoftAppTenantId: 'Bjergby-Kommune' },
    ['MicrosoftAppId', 'MicrosoftAppTenantId'],
  ],
  [
    'a kind of bot that is registered no more',
    { ...REAL, MicrosoftAppType: 'MultiTenant' },
    ['MicrosoftAppType'],
  ],
  [
    'a database over a line in the clear',
    { ...REAL, COSMOS_ENDPOINT: 'http://bjergby.example' },
    ['COSMOS_ENDPOINT'],
  ],
  [
    'a database that many can reach, with a bot that anybody can',
    { COSMOS_ENDPOINT: 'https://bjergby.example' },
    ['COSMOS_ENDPOINT'],
  ],
  [
    'a bot outside production that cannot answer',
    { ...REAL, NODE_ENV: undefined, MicrosoftAppType: 'SingleTenant' },
    ['MicrosoftAppPassword'],
  ],
  ['production without a list of erasures', { ...REAL, ERASURES_FILE: undefined }, ['ERASURES_FILE']],
  [
    'production with a blank app id',
    { ...REAL, MicrosoftAppId: '  ', ERASURES_FILE: '' },
    ['MicrosoftAppId', 'ERASURES_FILE'],
  ],
  ['a set clock outside local mode', { ...REAL, MIKROLAN_NOW: '2027-03-01T08:00:00Z' }, ['MIKROLAN_NOW']],
  [
    'keys and passwords in production',
    {
      ...REAL,
      COSMOS_ENDPOINT: 'https://bjergby.example',
      COSMOS_KEY: 'Noeglesaet-Q7',
      MicrosoftAppPassword: 'Kodeord-Q7',
    },
    ['COSMOS_KEY', 'MicrosoftAppPassword'],
  ],
  [
    'telemetry to nowhere',
    { APPLICATIONINSIGHTS_CONNECTION_STRING: 'Bjergby-Insigts' },
    ['APPLICATIONINSIGHTS_CONNECTION_STRING'],
  ],
  [
    'telemetry in the clear',
    {
      APPLICATIONINSIGHTS_CONNECTION_STRING:
        'InstrumentationKey=00000000-1111-2222-3333-444444444444;IngestionEndpoint=http://bjergby.example',
    },
    ['APPLICATIONINSIGHTS_CONNECTION_STRING'],
  ],
  ['heads in the clear', { LOG_HEADS_URL: 'http://bjergby.example/heads' }, ['LOG_HEADS_URL']],
  ['heads to another kind of place', { LOG_HEADS_URL: 'ftp://bjergby.example/heads' }, ['LOG_HEADS_URL']],
  ['a password for heads', { LOG_HEADS_URL: 'https://jens:kodeord@bjergby.example/' }, ['LOG_HEADS_URL']],
  ['an address for heads that is none', { LOG_HEADS_URL: 'Bjergby-Arkivet' }, ['LOG_HEADS_URL']],
  [
    'an app id without type and tenant',
    { MicrosoftAppId: REAL['MicrosoftAppId'] },
    ['MicrosoftAppType', 'MicrosoftAppTenantId'],
  ],
  ['a key without an endpoint', { COSMOS_KEY: 'Noeglesaet-Q7' }, ['COSMOS_ENDPOINT']],
  [
    'wrong values and values that do not go together, at once',
    { NODE_ENV: 'production', PORT: 'Sekretariatet', COSMOS_KEY: 'Noeglesaet-Q7' },
    [
      'PORT',
      'MicrosoftAppId',
      'MicrosoftAppType',
      'MicrosoftAppTenantId',
      'ERASURES_FILE',
      'COSMOS_KEY',
      'COSMOS_ENDPOINT',
    ],
  ],
];

const read = (env: Given) => {
  const config = readConfig(env);
  assert.ok(config.ok, config.ok ? '' : config.faults.join('; '));
  return config.config;
};

describe('the settings', () => {
  for (const [name, env, wanted] of FAULTS) {
    it(`refuse ${name}, by name and without a value`, () => {
      const config = readConfig(env);
      assert.ok(!config.ok);
      const named = config.faults.map((fault) => fault.split(':')[0]);
      assert.deepEqual(new Set(named), new Set(wanted), config.faults.join('\n'));
      assert.equal(named.length, wanted.length, config.faults.join('\n'));
      const said = config.faults.join('\n');
      for (const value of Object.values(env).filter(
        (one) => (one?.trim().length ?? 0) > 4 && one !== 'production',
      ))
        assert.ok(!said.includes(value ?? ''), value);
    });
  }

  it('of a tool may name a database that many can reach, for it lets nobody in', () => {
    const tool = readConfig({ COSMOS_ENDPOINT: 'https://bjergby.example' }, 'tool');
    assert.ok(tool.ok && tool.config.store.kind === 'cosmos');
  });

  it('are those of local mode when nothing is given', () => {
    assert.deepEqual(read({}), {
      port: 3978,
      local: true,
      store: { kind: 'sqlite', folder: '.data' },
      noticeChannel: '19:erhvervschefens-kanal@thread.tacv2',
      link: 'http://localhost:56150',
      admins: [],
      heads: {},
    });
  });

  it('count a blank value as not given', () => {
    assert.deepEqual(
      read({ PORT: ' ', MicrosoftAppId: '', COSMOS_ENDPOINT: '  ', MIKROLAN_NOW: '' }),
      read({}),
    );
  });

  it('set the clock of local mode to an instant, whatever its offset', () => {
    assert.equal(
      read({ MIKROLAN_NOW: '2027-03-01T08:00:00+01:00' }).productStart,
      '2027-03-01T07:00:00.000Z',
    );
  });

  it('of production name the database by managed identity, and no channel of a demo', () => {
    const config = read({ ...REAL, COSMOS_ENDPOINT: 'https://bjergby.example', PORT: '8080' });
    assert.equal(config.local, false);
    assert.equal(config.port, 8080);
    assert.equal(config.noticeChannel, undefined);
    assert.deepEqual(config.store.kind === 'cosmos' && config.store.credential, {
      managedIdentity: true,
      clientId: REAL['MicrosoftAppId'],
    });
    assert.equal(config.app?.id, REAL['MicrosoftAppId']);
  });

  it('name the first administrators by tenant, object id and organisation', () => {
    const config = read({ FIRST_ADMINS: 'dk-tenant/obj-1/ishoej, se-tenant/obj-2/naestved' });
    assert.deepEqual(config.admins, [
      { tenant: 'dk-tenant', object: 'obj-1', organisation: 'ishoej' },
      { tenant: 'se-tenant', object: 'obj-2', organisation: 'naestved' },
    ]);
    for (const wrong of ['obj-1', 'a/b', 'a//c', 'a/b/c/d', 'a/b/c,'])
      assert.equal(readConfig({ FIRST_ADMINS: wrong }).ok, false, wrong);
  });

  it('of production link to the bot in Teams', () => {
    assert.match(read(REAL).link, /^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=28:/);
  });

  it('send heads to a file, by https, or to this machine', () => {
    const url = 'http://127.0.0.1:8080/heads';
    assert.deepEqual(read({ LOG_HEADS_FILE: '/heads/log.jsonl' }).heads, { file: '/heads/log.jsonl' });
    assert.deepEqual(read({ LOG_HEADS_URL: url }).heads, { url });
    assert.deepEqual(read({ LOG_HEADS_URL: 'https://bjergby.example/heads' }).heads, {
      url: 'https://bjergby.example/heads',
    });
  });

  it('send telemetry where Application Insights says', () => {
    const given =
      'InstrumentationKey=00000000-1111-2222-3333-444444444444;IngestionEndpoint=https://a.example/;X=1';
    assert.equal(read({ APPLICATIONINSIGHTS_CONNECTION_STRING: given }).telemetry, given);
  });

  it('never take the emulator for granted in production', () => {
    const config = read({ ...REAL, COSMOS_ENDPOINT: 'https://localhost:8081' });
    assert.ok(config.store.kind === 'cosmos' && 'managedIdentity' in config.store.credential);
  });
});
