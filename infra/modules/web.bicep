// The process: App Service on Linux with Node 24.
param name string
param location string
param planSku string
param instances int
param identityId string
param storageAccount string
param share string
param workspaceId string

@description('What the bot reads from its environment. A test holds the names against bot/config.ts.')
param settings object

// What the platform reads. The package is mounted as it is, nothing is built in Azure; 30 s to finish what runs at a stop;
// memory goes back to the system as in bot/node-flags.ts.
var platform = {
  WEBSITE_RUN_FROM_PACKAGE: '1'
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
  WEBSITES_CONTAINER_STOP_TIME_LIMIT: '30'
  MALLOC_MMAP_THRESHOLD_: '131072'
}

resource kept 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: storageAccount
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: planSku
    capacity: instances
  }
  properties: {
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      // Not by npm, which would not hand the signal to stop on to it; the flags as in bot/node-flags.ts.
      appCommandLine: 'node --min-semi-space-size=16 --max-semi-space-size=32 --heap-growing-percent=50 build/main.js'
      alwaysOn: true
      healthCheckPath: '/readyz'
      http20Enabled: true
      webSocketsEnabled: false
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      azureStorageAccounts: {
        kept: {
          type: 'AzureFiles'
          accountName: kept.name
          shareName: share
          mountPath: '/mounts/kept'
          accessKey: kept.listKeys().keys[0].value
        }
      }
    }
  }
}

resource variables 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: site
  name: 'appsettings'
  properties: union(settings, platform)
}

// Nobody uploads with a name and a password, whether by FTP or to the deployment site.
resource passwords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = [
  for door in ['ftp', 'scm']: {
    parent: site
    name: door
    properties: {
      allow: false
    }
  }
]

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: site
  name: 'to-logs'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
    ]
  }
}

output name string = site.name
output siteId string = site.id
output endpoint string = 'https://${site.properties.defaultHostName}/api/messages'
