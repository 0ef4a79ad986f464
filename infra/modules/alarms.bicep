// What wakes somebody. docs/operations.md says what each of them means.
param name string
param location string
param email string
param siteId string
param storeId string
param workspaceId string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-alarms'
  location: 'global'
  properties: {
    groupShortName: 'mikrolaan'
    enabled: true
    emailReceivers: [
      {
        name: 'operations'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-not-ready'
  location: 'global'
  properties: {
    description: 'The bot does not answer, or cannot reach its store.'
    severity: 1
    enabled: true
    scopes: [siteId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'healthy'
          metricName: 'HealthCheckStatus'
          timeAggregation: 'Average'
          operator: 'LessThan'
          threshold: 100
        }
      ]
    }
    actions: [
      {
        actionGroupId: people.id
      }
    ]
  }
}

resource storeBusy 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-store-busy'
  location: 'global'
  properties: {
    description: 'The store turns requests away because there are too many.'
    severity: 2
    enabled: true
    scopes: [storeId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'turned-away'
          metricName: 'TotalRequests'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 20
          dimensions: [
            {
              name: 'StatusCode'
              operator: 'Include'
              values: ['429']
            }
          ]
        }
      ]
    }
    actions: [
      {
        actionGroupId: people.id
      }
    ]
  }
}

// The bot's own lines of the level error or fatal, one alarm for each kind of event (bot/log/log.ts).
resource errors 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = {
  name: '${name}-errors'
  location: location
  properties: {
    displayName: 'An error stands in the log of the bot'
    severity: 2
    enabled: true
    scopes: [workspaceId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    autoMitigate: true
    // The table is made when the first line comes.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'AppServiceConsoleLogs | where ResultDescription startswith "{" | extend line = parse_json(ResultDescription) | where tostring(line.level) in ("error", "fatal") | extend event = tostring(line.event) | project TimeGenerated, event'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          dimensions: [
            {
              name: 'event'
              operator: 'Include'
              values: ['*']
            }
          ]
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: [people.id]
    }
  }
}
