import { z } from 'zod';
import type { CosmosCredential } from '../storage/cosmos-client.ts';
import type { StoreSettings } from '../storage/open.ts';
import type { HeadsSettings } from './event-log/targets.ts';

/** The key every Cosmos emulator is published with; worth nothing anywhere else. */
const EMULATOR_KEY =
  'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==';
const DEFAULT_PORT = 3978;
const PLAYGROUND = 'http://localhost:56150';
const PLAYGROUND_CHANNEL = '19:erhvervschefens-kanal@thread.tacv2';

export interface Config {
  readonly port: number;
  /** No tokens, loopback only, demo members; never in production. */
  readonly local: boolean;
  readonly store: StoreSettings;
  /** Where notices go until `kanal` was said; a conversation id. */
  readonly noticeChannel?: string;
  /** Where somebody opens the bot for the first time. */
  readonly link: string;
  /** The first administrators of an installation; only used while there are not two. */
  readonly admins: readonly FirstAdmin[];
  /** A file, or a folder of them: programmes to begin with; read only where they are not in the store. */
  readonly programmes?: string;
  /** `NODE_ENV=production`: a programme that lacks something does not begin. */
  readonly production?: true;
  /** Local mode only: where the product clock starts. */
  readonly productStart?: string;
  /** Where the heads of the event log go out to once a day; nowhere where nothing is set. */
  readonly heads: HeadsSettings;
  /** Where the erasures are written down outside the store and its backups; nowhere where it is not set. */
  readonly erasures?: string;
  readonly app?: {
    readonly id: string;
    readonly type: string;
    readonly tenant?: string;
    readonly password?: string;
  };
}

const filled = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === '' ? undefined : value.trim()));

const firstAdmins = z.array(
  z.object({ tenant: z.string().min(1), object: z.string().min(1), organisation: z.string().min(1) }),
  'tenant/object/organisation, one for each person, with commas between',
);
export type FirstAdmin = z.infer<typeof firstAdmins>[number];

const readAdmins = (given: string | undefined): unknown =>
  given?.split(',').map((one) => {
    const [tenant, object, organisation, ...more] = one.trim().split('/');
    return more.length === 0 ? { tenant, object, organisation } : undefined;
  }) ?? [];
const isLoopback = (endpoint: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(endpoint).hostname);

const isForHeads = (given: string): boolean => {
  const url = URL.parse(given);
  if (!url || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(given));
};

const environment = z.object({
  PORT: filled
    .transform((value) => Number(value ?? DEFAULT_PORT))
    .pipe(z.number('a port number').int('a port number').min(0).max(65_535)),
  DATA_DIR: filled.pipe(z.string().default('.data')),
  MicrosoftAppId: filled,
  MicrosoftAppType: filled.pipe(z.enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']).optional()),
  MicrosoftAppTenantId: filled,
  MicrosoftAppPassword: filled,
  COSMOS_ENDPOINT: filled.pipe(z.url().optional()),
  COSMOS_KEY: filled,
  COSMOS_DATABASE: filled.pipe(z.string().default('mikrolaan')),
  NOTICE_CHANNEL: filled,
  FIRST_ADMINS: filled.transform(readAdmins).pipe(firstAdmins),
  PROGRAMMES: filled,
  LOG_HEADS_FILE: filled,
  ERASURES_FILE: filled,
  LOG_HEADS_URL: filled.pipe(
    z
      .string()
      .refine(isForHeads, 'an address with https://, without a user; http:// on this machine only')
      .optional(),
  ),
  MIKROLAN_NOW: filled.pipe(z.iso.datetime({ offset: true }).optional()),
  NODE_ENV: filled,
});

type Given = Readonly<Record<string, string | undefined>>;

/** What does not go together, whether each value is right or not. */
const clashesIn = (given: Given): readonly string[] => {
  const has = (name: string): boolean => filled.parse(given[name]) !== undefined;
  const production = filled.parse(given['NODE_ENV']) === 'production';
  const app = has('MicrosoftAppId');
  const clashes: readonly (readonly [boolean, string])[] = [
    [!app && production, 'MicrosoftAppId: production needs the id of the bot registration'],
    [app && !has('MicrosoftAppType'), 'MicrosoftAppType: say SingleTenant or UserAssignedMSI'],
    [app && !has('MicrosoftAppTenantId'), 'MicrosoftAppTenantId: say the tenant of the bot'],
    [app && has('MIKROLAN_NOW'), 'MIKROLAN_NOW: only local mode may set the clock'],
    [
      production && !has('ERASURES_FILE'),
      'ERASURES_FILE: production needs a list of erasures outside the store, for a backup brings people back',
    ],
    [production && has('COSMOS_KEY'), 'COSMOS_KEY: production uses managed identity'],
    [production && has('MicrosoftAppPassword'), 'MicrosoftAppPassword: production uses managed identity'],
    [
      has('COSMOS_KEY') && !has('COSMOS_ENDPOINT'),
      'COSMOS_ENDPOINT: a key without an endpoint: did you forget it?',
    ],
  ];
  return clashes.filter(([is]) => is).map(([, fault]) => fault);
};

type Environment = z.infer<typeof environment>;

const cosmosCredential = (endpoint: string, env: Environment): CosmosCredential => {
  if (env.COSMOS_KEY !== undefined) return { key: env.COSMOS_KEY };
  return isLoopback(endpoint) && env.NODE_ENV !== 'production'
    ? { key: EMULATOR_KEY }
    : { managedIdentity: true };
};

const storeSettings = (env: Environment): StoreSettings =>
  env.COSMOS_ENDPOINT === undefined
    ? { kind: 'sqlite', folder: env.DATA_DIR }
    : {
        kind: 'cosmos',
        endpoint: env.COSMOS_ENDPOINT,
        credential: cosmosCredential(env.COSMOS_ENDPOINT, env),
        database: env.COSMOS_DATABASE,
      };

/** Reads the environment once. Every fault is reported at once, by the variable's name and never its value. */
export const readConfig = (
  env: Given,
):
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] } => {
  const parsed = environment.safeParse(env);
  const wrong = parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  const faults = [...wrong, ...clashesIn(env)];
  if (!parsed.success || faults.length > 0) return { ok: false, faults };
  const { data } = parsed;
  const local = data.MicrosoftAppId === undefined;
  const channel = data.NOTICE_CHANNEL ?? (local ? PLAYGROUND_CHANNEL : undefined);
  return {
    ok: true,
    config: {
      port: data.PORT,
      local,
      store: storeSettings(data),
      link: local ? PLAYGROUND : `https://teams.microsoft.com/l/chat/0/0?users=28:${data.MicrosoftAppId}`,
      admins: data.FIRST_ADMINS,
      heads: {
        ...(data.LOG_HEADS_FILE !== undefined && { file: data.LOG_HEADS_FILE }),
        ...(data.LOG_HEADS_URL !== undefined && { url: data.LOG_HEADS_URL }),
      },
      ...(data.ERASURES_FILE !== undefined && { erasures: data.ERASURES_FILE }),
      ...(data.NODE_ENV === 'production' && { production: true }),
      ...(data.PROGRAMMES !== undefined && { programmes: data.PROGRAMMES }),
      ...(channel !== undefined && { noticeChannel: channel }),
      ...(data.MIKROLAN_NOW !== undefined && { productStart: new Date(data.MIKROLAN_NOW).toISOString() }),
      ...(data.MicrosoftAppId !== undefined && {
        app: {
          id: data.MicrosoftAppId,
          type: data.MicrosoftAppType ?? 'SingleTenant',
          ...(data.MicrosoftAppTenantId !== undefined && { tenant: data.MicrosoftAppTenantId }),
          ...(data.MicrosoftAppPassword !== undefined && { password: data.MicrosoftAppPassword }),
        },
      }),
    },
  };
};
