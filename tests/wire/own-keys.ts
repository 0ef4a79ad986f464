/**
 * Loaded before the bot: what it asks of Bot Framework's key server goes to the one named in the environment, so that
 * a bot of a municipality can be tried on a machine without a network. Nothing else may be asked for.
 */
const BOT_FRAMEWORK = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const OVER_TLS = 'https://keys.own.example/';
const own = process.env['OWN_KEY_SERVER'] ?? 'http://127.0.0.1:9/metadata';
const given = globalThis.fetch;

globalThis.fetch = async (url, init) => {
  const asked = url instanceof Request ? url.url : url.toString();
  if (asked.startsWith(OVER_TLS)) return given(asked.slice(OVER_TLS.length), init);
  if (asked !== BOT_FRAMEWORK) throw new TypeError('fetch failed');
  // The bot takes the keys of an address with TLS from such an address alone.
  const metadata = (await (await given(own, init)).json()) as { readonly jwks_uri: string };
  return Response.json({ ...metadata, jwks_uri: `${OVER_TLS}${metadata.jwks_uri}` });
};
