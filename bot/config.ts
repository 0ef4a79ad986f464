import type { CosmosCredential } from '../storage/cosmos-client.ts';
import type { StoreSettings } from '../storage/open.ts';
import { clashesIn, type ForWhom } from './config/clashes.ts';
import { environment, isLoopback, type Environment, type FirstAdmin } from './config/environment.ts';
import type { HeadsSettings } from './event-log/targets.ts';

/** The key every Cosmos emulator is published with; worth nothing anywhere else. */
const EMULATOR_KEY =
  'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==';
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
  /** Where traces and metrics go; nowhere where it is not set. */
  readonly telemetry?: string;
  readonly app?: {
    readonly id: string;
    readonly type: string;
    readonly tenant?: string;
    readonly password?: string;
  };
}

type Given = Readonly<Record<string, string | undefined>>;

const cosmosCredential = (endpoint: string, env: Environment): CosmosCredential => {
  if (env.COSMOS_KEY !== undefined) return { key: env.COSMOS_KEY };
  if (isLoopback(endpoint) && env.NODE_ENV !== 'production') return { key: EMULATOR_KEY };
  // A host can have several identities, so the one that was given the right to the data is named: the bot's own.
  const clientId = env.MicrosoftAppType === 'UserAssignedMSI' ? env.MicrosoftAppId : undefined;
  return { managedIdentity: true, ...(clientId !== undefined && { clientId }) };
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
  forWhom: ForWhom = 'bot',
):
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] } => {
  const parsed = environment.safeParse(env);
  const wrong = parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  const faults = [...wrong, ...clashesIn(env, forWhom)];
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
      ...(data.APPLICATIONINSIGHTS_CONNECTION_STRING !== undefined && {
        telemetry: data.APPLICATIONINSIGHTS_CONNECTION_STRING,
      }),
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
