// What lives outside the store and its backups: the list of erasures, the heads of the event log, the programme files.
param name string
param location string
param sku string

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  kind: 'StorageV2'
  sku: {
    name: sku
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    // App Service mounts a share with the account's key and in no other way.
    allowSharedKeyAccess: true
  }
}

resource files 'Microsoft.Storage/storageAccounts/fileServices@2023-05-01' = {
  parent: account
  name: 'default'
  properties: {
    shareDeleteRetentionPolicy: {
      enabled: true
      days: 60
    }
  }
}

resource share 'Microsoft.Storage/storageAccounts/fileServices/shares@2023-05-01' = {
  parent: files
  name: 'kept'
  properties: {
    shareQuota: 5
    enabledProtocols: 'SMB'
  }
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  scope: account
  name: 'never-delete'
  properties: {
    level: 'CanNotDelete'
    notes: 'The list of erasures: without it a backup that is put back brings people back.'
  }
}

output account string = account.name
output share string = share.name
