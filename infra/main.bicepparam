// An example. Copy it, and keep the copy with your other settings: nothing in it is secret.
using 'main.bicep'

param name = 'mikrolaan-prod'

// tenant/object/organisation: the organisation's id as the programme file has it.
param firstAdmins = [
  '00000000-0000-0000-0000-000000000001/00000000-0000-0000-0000-000000000002/ishoej'
  '00000000-0000-0000-0000-000000000001/00000000-0000-0000-0000-000000000003/ishoej'
]

param alarmEmail = 'drift@kommune.example'
