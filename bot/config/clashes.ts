import { filled, isLoopback } from './environment.ts';

type Given = Readonly<Record<string, string | undefined>>;

/** The bot lets people in; a tool is used by who has the settings and answers nobody. */
export type ForWhom = 'bot' | 'tool';

/** What does not go together, whether each value is right or not; by the variable's name and never its value. */
export const clashesIn = (given: Given, forWhom: ForWhom): readonly string[] => {
  const value = (name: string): string | undefined => filled.parse(given[name]);
  const has = (name: string): boolean => value(name) !== undefined;
  const production = value('NODE_ENV') === 'production';
  const app = has('MicrosoftAppId');
  const real = app || production;
  const withPassword = value('MicrosoftAppType') === 'SingleTenant';
  const endpoint = value('COSMOS_ENDPOINT');
  const clashes: readonly (readonly [boolean, string])[] = [
    [!app && production, 'MicrosoftAppId: production needs the id of the bot registration'],
    [
      real && !has('MicrosoftAppType'),
      `MicrosoftAppType: say UserAssignedMSI${production ? '' : ' or SingleTenant'}`,
    ],
    [production && withPassword, 'MicrosoftAppType: production uses a managed identity, UserAssignedMSI'],
    [real && !has('MicrosoftAppTenantId'), 'MicrosoftAppTenantId: say the tenant of the bot'],
    [
      app && !production && withPassword && !has('MicrosoftAppPassword'),
      'MicrosoftAppPassword: a bot of this type cannot answer without it',
    ],
    [production && has('MicrosoftAppPassword'), 'MicrosoftAppPassword: production uses managed identity'],
    [real && has('MIKROLAN_NOW'), 'MIKROLAN_NOW: only local mode may set the clock'],
    [
      production && !has('ERASURES_FILE'),
      'ERASURES_FILE: production needs a list of erasures outside the store, for a backup brings people back',
    ],
    [production && has('COSMOS_KEY'), 'COSMOS_KEY: production uses managed identity'],
    [
      has('COSMOS_KEY') && !has('COSMOS_ENDPOINT'),
      'COSMOS_ENDPOINT: a key without an endpoint: did you forget it?',
    ],
    [
      forWhom === 'bot' && !real && endpoint !== undefined && URL.canParse(endpoint) && !isLoopback(endpoint),
      'COSMOS_ENDPOINT: without MicrosoftAppId the bot asks nobody who they are, so its store is on this machine',
    ],
  ];
  return clashes.filter(([is]) => is).map(([, fault]) => fault);
};
