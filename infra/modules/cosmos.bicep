// The store. Serverless, without keys; its containers are what storage/cosmos-containers.ts makes, and a test compares them.
param name string
param location string

@description('The identity that reads and writes; nobody else can.')
param principalId string
param workspaceId string

var database = 'mikrolaan'

// Built in: Cosmos DB Data Contributor. It reads and writes items, and makes or removes nothing.
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: name
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: [
      {
        name: 'EnableServerless'
      }
    ]
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: false
      }
    ]
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: 'Enabled'
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: 'Continuous30Days'
      }
    }
  }
}

resource db 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: account
  name: database
  properties: {
    resource: {
      id: database
    }
  }
}

// No time to live: what goes is decided by people (docs/erasure.md).
resource containers 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = [
  for container in ['conversations', 'programmes']: {
    parent: db
    name: container
    properties: {
      resource: {
        id: container
        partitionKey: {
          paths: ['/partition']
          kind: 'Hash'
          version: 2
        }
        indexingPolicy: {
          indexingMode: 'consistent'
          automatic: true
          includedPaths: [
            {
              path: '/partition/?'
            }
            {
              path: '/tags/[]/?'
            }
            {
              path: '/id/?'
            }
          ]
          excludedPaths: [
            {
              path: '/*'
            }
          ]
        }
      }
    }
  }
]

resource access 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: account
  name: guid(account.id, principalId, dataContributor)
  properties: {
    principalId: principalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    scope: account.id
  }
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  scope: account
  name: 'never-delete'
  properties: {
    level: 'CanNotDelete'
    notes: 'Cases of citizens. Read docs/operations.md on taking the bot away.'
  }
}

// Who changed the account. Reads and writes are not logged here: the bot has its own log of looks.
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'to-logs'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'ControlPlaneRequests'
        enabled: true
      }
    ]
  }
}

output id string = account.id
output endpoint string = account.properties.documentEndpoint
output database string = database
