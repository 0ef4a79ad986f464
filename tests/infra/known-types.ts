/**
 * What the templates may make. The properties of each were compared with the types that Microsoft publishes for this
 * version (the repository Azure/bicep-types-az, August 2026); a new line here wants the same.
 */
export const KNOWN_TYPES: readonly string[] = [
  'Microsoft.Authorization/locks@2020-05-01',
  'Microsoft.BotService/botServices/channels@2022-09-15',
  'Microsoft.BotService/botServices@2022-09-15',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15',
  'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15',
  'Microsoft.DocumentDB/databaseAccounts@2024-11-15',
  'Microsoft.Insights/actionGroups@2023-01-01',
  'Microsoft.Insights/components@2020-02-02',
  'Microsoft.Insights/diagnosticSettings@2021-05-01-preview',
  'Microsoft.Insights/metricAlerts@2018-03-01',
  'Microsoft.Insights/scheduledQueryRules@2022-06-15',
  'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31',
  'Microsoft.OperationalInsights/workspaces@2023-09-01',
  'Microsoft.Storage/storageAccounts/fileServices/shares@2023-05-01',
  'Microsoft.Storage/storageAccounts/fileServices@2023-05-01',
  'Microsoft.Storage/storageAccounts@2023-05-01',
  'Microsoft.Web/serverfarms@2024-04-01',
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01',
  'Microsoft.Web/sites/config@2024-04-01',
  'Microsoft.Web/sites@2024-04-01',
];

/** Functions and decorators of the language. */
export const KNOWN_FUNCTIONS: readonly string[] = [
  'allowed',
  'description',
  'guid',
  'join',
  'maxLength',
  'maxValue',
  'minLength',
  'minValue',
  'resourceGroup',
  'subscription',
  'take',
  'union',
  'uniqueString',
];
