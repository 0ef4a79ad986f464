import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../bot/config.ts';
import { environment } from '../../bot/config/environment.ts';
import { NODE_ENVIRONMENT, NODE_FLAGS } from '../../bot/node-flags.ts';
import { BUILT } from '../../bot/package/bundle.ts';
import { PROJECT_PATH } from '../../bot/project-folder.ts';
import { containerRequest } from '../../storage/cosmos-containers.ts';
import { openBicep, type Declared, type Template, type Value } from './bicep.ts';

type Tree = Readonly<Record<string, Value>>;

const at = (value: Value, ...path: readonly string[]): Value =>
  path.reduce<Value>((found, key) => (found as Tree | undefined)?.[key], value);

const find = ({ declared }: Template, kind: Declared['kind'], name: string): Value =>
  declared.find((one) => one.kind === kind && one.name === name)?.value;

/** What the expressions of the template come to in some deployment. */
const DEPLOYED: Readonly<Record<string, string>> = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  MicrosoftAppTenantId: '66666666-7777-4888-9999-aaaaaaaaaaaa',
  COSMOS_ENDPOINT: 'https://mikrolaan-prod.documents.example:443/',
  COSMOS_DATABASE: 'mikrolaan',
  FIRST_ADMINS: 't/o/ishoej,t/p/ishoej',
  PROGRAMMES: '/mounts/kept/programmes',
  LOG_HEADS_URL: '',
  APPLICATIONINSIGHTS_CONNECTION_STRING:
    'InstrumentationKey=00000000-1111-2222-3333-444444444444;IngestionEndpoint=https://somewhere.example/',
};
const READ_BY_THE_BOT = Object.keys(environment.shape);

describe('the templates for Azure fit the bot', () => {
  let main: Template;
  let web: Template;
  let cosmos: Template;
  let settings: Tree;

  before(async () => {
    const read = await openBicep();
    main = read('infra/main.bicep');
    web = read('infra/modules/web.bicep');
    cosmos = read('infra/modules/cosmos.bicep');
    settings = at(find(main, 'module', 'web'), 'params', 'settings') as Tree;
  });

  it('set every variable that production asks for, and the bot starts with them', () => {
    const given = Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : DEPLOYED[name],
      ]),
    );
    assert.deepEqual(
      Object.keys(given).filter((name) => given[name] === undefined),
      [],
    );
    const read = readConfig({ ...given, PORT: '8080' });
    assert.ok(read.ok, read.ok ? '' : read.faults.join('\n'));
    assert.equal(read.config.production, true);
    assert.equal(read.config.app?.type, 'UserAssignedMSI');
    assert.equal(
      read.config.store.kind === 'cosmos' && 'managedIdentity' in read.config.store.credential,
      true,
    );
    assert.deepEqual(read.config.heads, { file: '/mounts/kept/heads.jsonl' });
  });

  it('set no variable that the bot does not read, and no secret', () => {
    assert.ok(READ_BY_THE_BOT.includes('ERASURES_FILE'));
    assert.deepEqual(
      Object.keys(settings).filter((name) => !READ_BY_THE_BOT.includes(name)),
      [],
    );
    assert.deepEqual(
      Object.keys(settings).filter((name) => /KEY|SECRET|PASSWORD/i.test(name)),
      [],
    );
  });

  it('make the containers that the bot would make', () => {
    const properties = find(cosmos, 'resource', 'containers');
    const partitionKey = at(properties, 'properties', 'resource', 'partitionKey');
    const indexingPolicy = at(properties, 'properties', 'resource', 'indexingPolicy');
    const request = containerRequest('programmes');
    assert.deepEqual(partitionKey, { ...(request.partitionKey as object), kind: 'Hash' });
    assert.deepEqual(indexingPolicy, request.indexingPolicy);
    assert.equal(at(properties, 'properties', 'resource', 'defaultTtl'), undefined);
    assert.match(cosmos.text, /for container in \['conversations', 'programmes'\]/);
    assert.equal(find(cosmos, 'var', 'database'), 'mikrolaan');
  });

  it('leave no door open that the bot does not need', () => {
    const site = at(find(web, 'resource', 'site'), 'properties');
    const config = at(site, 'siteConfig');
    assert.deepEqual(
      [
        at(site, 'httpsOnly'),
        at(config, 'ftpsState'),
        at(config, 'minTlsVersion'),
        at(config, 'webSocketsEnabled'),
      ],
      [true, 'Disabled', '1.2', false],
    );
    assert.deepEqual([at(config, 'healthCheckPath'), at(config, 'alwaysOn')], ['/readyz', true]);
    assert.equal(at(config, 'linuxFxVersion'), 'NODE|24-lts');
    const account = at(find(cosmos, 'resource', 'account'), 'properties');
    assert.deepEqual([at(account, 'disableLocalAuth'), at(account, 'minimalTlsVersion')], [true, 'Tls12']);
    assert.equal(at(account, 'backupPolicy', 'type'), 'Continuous');
  });

  it('start the file that the bot is, without npm between', () => {
    const command = at(find(web, 'resource', 'site'), 'properties', 'siteConfig', 'appCommandLine');
    assert.equal(command, `node ${NODE_FLAGS.join(' ')} ${BUILT.main}`);
    const platform = find(web, 'var', 'platform') as Tree;
    for (const [name, value] of Object.entries(NODE_ENVIRONMENT)) assert.equal(platform[name], value, name);
  });

  it('and `npm run bot` start it with the same flags, which Node knows', () => {
    const { scripts } = JSON.parse(readFileSync(join(PROJECT_PATH, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    assert.equal(scripts['bot'], `node ${NODE_FLAGS.join(' ')} bot/main.ts`);
    const { status, stderr } = spawnSync(process.execPath, [...NODE_FLAGS, '--eval', ''], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  it('keep the list of erasures on the share that is mounted', () => {
    const mounts = at(find(web, 'resource', 'site'), 'properties', 'siteConfig', 'azureStorageAccounts');
    const path = at(mounts, 'kept', 'mountPath');
    assert.equal(path, '/mounts/kept');
    assert.deepEqual(
      [settings['ERASURES_FILE'], settings['LOG_HEADS_FILE'], find(main, 'param', 'programmes')],
      ['/mounts/kept/erasures.jsonl', '/mounts/kept/heads.jsonl', '/mounts/kept/programmes'],
    );
  });
});
