// Everything the bot needs in one resource group. docs/operations.md goes through it step by step.
targetScope = 'resourceGroup'

@description('First part of every name here, such as mikrolaan-prod. Small letters, figures and hyphens only, as the store wants it.')
@minLength(5)
@maxLength(24)
param name string

@description('The Azure region; one inside the EU.')
param location string = resourceGroup().location

@description('The first administrators, each as tenant/object/organisation. Name two; read only while there are not two.')
param firstAdmins array

@description('Who hears of alarms.')
param alarmEmail string

@description('The folder with programmes to begin with, as the bot sees it. The share kept is mounted at /mounts/kept.')
param programmes string = '/mounts/kept/programmes'

@description('Where the heads of the event log go once a day beside the file: an address that somebody else holds. None when empty.')
param logHeadsUrl string = ''

@description('The tenant in which the identity of the bot lives.')
param tenantId string = subscription().tenantId

@description('Size of the App Service plan: at least one on which Always On can be switched on (B1).')
param planSku string = 'P0v3'

@description('How many processes serve. Read docs/operations.md before you take more than one.')
@minValue(1)
@maxValue(3)
param instances int = 1

@description('How the share outside the store is copied. A region without zones wants Standard_GRS.')
@allowed(['Standard_ZRS', 'Standard_GRS', 'Standard_LRS'])
param storageSku string = 'Standard_ZRS'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: '${name}-id'
    location: location
  }
}

module logs 'modules/logs.bicep' = {
  name: 'logs'
  params: {
    name: name
    location: location
  }
}

module store 'modules/cosmos.bicep' = {
  name: 'store'
  params: {
    name: '${name}-${uniqueString(resourceGroup().id)}'
    location: location
    principalId: identity.outputs.principalId
    workspaceId: logs.outputs.workspaceId
  }
}

module kept 'modules/kept.bicep' = {
  name: 'kept'
  params: {
    name: take('kept${uniqueString(resourceGroup().id, name)}', 24)
    location: location
    sku: storageSku
  }
}

module web 'modules/web.bicep' = {
  name: 'web'
  params: {
    name: name
    location: location
    planSku: planSku
    instances: instances
    identityId: identity.outputs.id
    storageAccount: kept.outputs.account
    share: kept.outputs.share
    workspaceId: logs.outputs.workspaceId
    settings: {
      NODE_ENV: 'production'
      MicrosoftAppId: identity.outputs.clientId
      MicrosoftAppType: 'UserAssignedMSI'
      MicrosoftAppTenantId: tenantId
      COSMOS_ENDPOINT: store.outputs.endpoint
      COSMOS_DATABASE: store.outputs.database
      FIRST_ADMINS: join(firstAdmins, ',')
      PROGRAMMES: programmes
      ERASURES_FILE: '/mounts/kept/erasures.jsonl'
      LOG_HEADS_FILE: '/mounts/kept/heads.jsonl'
      LOG_HEADS_URL: logHeadsUrl
      APPLICATIONINSIGHTS_CONNECTION_STRING: logs.outputs.connectionString
    }
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${name}-bot'
    endpoint: web.outputs.endpoint
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    tenantId: tenantId
  }
}

module alarms 'modules/alarms.bicep' = {
  name: 'alarms'
  params: {
    name: name
    location: location
    email: alarmEmail
    siteId: web.outputs.siteId
    storeId: store.outputs.id
    workspaceId: logs.outputs.workspaceId
  }
}

// In capitals, as the Microsoft 365 Agents Toolkit writes them into env/.env.NAME.
@description('Where Teams sends what people write.')
output MESSAGES_ENDPOINT string = web.outputs.endpoint

@description('The id of the bot, which the Teams package wants.')
output BOT_ID string = identity.outputs.clientId

output BOT_NAME string = bot.outputs.name
output WEB_APP_NAME string = web.outputs.name
output AZURE_APP_SERVICE_RESOURCE_ID string = web.outputs.siteId
output STORAGE_ACCOUNT string = kept.outputs.account
output COSMOS_ENDPOINT string = store.outputs.endpoint
