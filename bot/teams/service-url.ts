/** The hosts Teams documents for its bot connector in Microsoft's public cloud; other clouds have other issuers. */
const TEAMS_HOSTS: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
]);
const BOT_FRAMEWORK = '.botframework.com';
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Whether requests, and in production the bot's own token, may go to this connector: in local mode loopback
 * alone, otherwise Teams' own hosts over https alone.
 */
export function isTrustedServiceUrl(serviceUrl: string, local: boolean): boolean {
  const url = URL.parse(serviceUrl);
  if (url === null || url.username !== '' || url.password !== '' || /[?#]/.test(serviceUrl)) return false;
  if (local) return /^https?:$/.test(url.protocol) && LOOPBACK.test(url.hostname);
  const known = TEAMS_HOSTS.has(url.hostname) || url.hostname.endsWith(BOT_FRAMEWORK);
  return known && url.protocol === 'https:' && url.port === '';
}
