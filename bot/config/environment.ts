import { z } from 'zod';

const DEFAULT_PORT = 3978;

/** A blank value counts as none: that is how many hosts show a setting nobody filled in. */
export const filled = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === '' ? undefined : value.trim()));

/** The first administrators of an installation. */
export interface FirstAdmin {
  readonly tenant: string;
  readonly object: string;
  readonly organisation: string;
}

const ADMINS = 'tenant/object/organisation, one for each person, with commas between';

const adminIn = (one: string): FirstAdmin | undefined => {
  const [tenant, object, organisation, ...more] = one.trim().split('/');
  return tenant && object && organisation && more.length === 0 ? { tenant, object, organisation } : undefined;
};

const readAdmins = (given: string | undefined): readonly FirstAdmin[] | undefined => {
  const all = (given?.split(',') ?? []).map(adminIn);
  const admins = all.filter((admin) => admin !== undefined);
  return admins.length === all.length ? admins : undefined;
};

/** Whether an address is on this machine; false for what is none. */
export const isLoopback = (address: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(URL.parse(address)?.hostname ?? '');

/** https, or http on this machine; no user or password, which would stand in logs on the way. */
const isSafeAddress = (given: string): boolean => {
  const url = URL.parse(given);
  if (!url || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(given));
};
const ADDRESS = 'an address with https://, without a user; http:// on this machine only';
const safeAddress = filled.pipe(z.string().refine(isSafeAddress, ADDRESS).optional());
/** What Application Insights gives; the place it is sent to is an address like every other. */
const isForTelemetry = (given: string): boolean => {
  const parts = new Map(
    given.split(';').map((part) => [part.split('=', 1)[0], part.slice(part.indexOf('=') + 1)]),
  );
  return (
    /^[0-9a-f-]{36}$/i.test(parts.get('InstrumentationKey') ?? '') &&
    URL.parse(parts.get('IngestionEndpoint') ?? '')?.protocol === 'https:'
  );
};
const CONNECTION = 'InstrumentationKey=…;IngestionEndpoint=https://…, as Application Insights gives it';
const guid = filled.pipe(z.guid('an id like 11111111-2222-3333-4444-555555555555').optional());

/** Every variable the bot reads, alone; what does not go together is in `clashes.ts`. */
export const environment = z.object({
  PORT: filled
    .transform((value) => Number(value ?? DEFAULT_PORT))
    .pipe(z.number('a port number').int('a port number').min(0).max(65_535)),
  DATA_DIR: filled.pipe(z.string().default('.data')),
  MicrosoftAppId: guid,
  MicrosoftAppType: filled.pipe(
    z.enum(['SingleTenant', 'UserAssignedMSI'], 'UserAssignedMSI, or SingleTenant').optional(),
  ),
  MicrosoftAppTenantId: guid,
  MicrosoftAppPassword: filled,
  COSMOS_ENDPOINT: safeAddress,
  COSMOS_KEY: filled,
  COSMOS_DATABASE: filled.pipe(z.string().default('mikrolaan')),
  NOTICE_CHANNEL: filled,
  FIRST_ADMINS: filled
    .transform(readAdmins)
    .pipe(z.custom<readonly FirstAdmin[]>((admins) => admins !== undefined, ADMINS)),
  PROGRAMMES: filled,
  LOG_HEADS_FILE: filled,
  LOG_HEADS_URL: safeAddress,
  ERASURES_FILE: filled,
  APPLICATIONINSIGHTS_CONNECTION_STRING: filled.pipe(
    z.string().refine(isForTelemetry, CONNECTION).optional(),
  ),
  MIKROLAN_NOW: filled.pipe(
    z.iso.datetime({ offset: true, error: 'a moment like 2027-03-01T08:00:00Z' }).optional(),
  ),
  // A misspelt word would quietly take every guard of production away.
  NODE_ENV: filled.pipe(z.enum(['production', 'development', 'test'], 'production, or nothing').optional()),
});
export type Environment = z.infer<typeof environment>;
