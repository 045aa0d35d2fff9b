import {AppNew} from './app/new.ts'
import {Certs} from './certs.ts'
import {Checklist} from './checklist.ts'
import {Costs} from './costs.ts'
import {Decode} from './decode.ts'
import {Doctor} from './doctor.ts'
import {Explain} from './explain.ts'
import {Init} from './init.ts'
import {Inventory} from './inventory.ts'
import {Lab} from './lab.ts'
import {MetadataDifference} from './metadata/diff.ts'
import {MetadataFetch} from './metadata/fetch.ts'
import {MetadataLint} from './metadata/lint.ts'
import {MetadataShow} from './metadata/show.ts'
import {MockIdp} from './mock-idp.ts'
import {OrgAdd} from './org/add.ts'
import {OrgEdit} from './org/edit.ts'
import {OrgList} from './org/list.ts'
import {OrgShow} from './org/show.ts'
import {Package} from './package.ts'
import {Probe} from './probe.ts'
import {Redact} from './redact.ts'
import {Report} from './report.ts'
import {Sambi} from './sambi.ts'
import {SupportBundle} from './support/bundle.ts'
import {TestLogin} from './test-login.ts'
import {Verify} from './verify.ts'

/** The command table. A new command is a file and a line here; nothing is found by looking in folders. */
export const COMMANDS = {
  'app:new': AppNew,
  certs: Certs,
  checklist: Checklist,
  costs: Costs,
  decode: Decode,
  doctor: Doctor,
  explain: Explain,
  init: Init,
  inventory: Inventory,
  lab: Lab,
  'metadata:diff': MetadataDifference,
  'metadata:fetch': MetadataFetch,
  'metadata:lint': MetadataLint,
  'metadata:show': MetadataShow,
  'mock-idp': MockIdp,
  'org:add': OrgAdd,
  'org:edit': OrgEdit,
  'org:list': OrgList,
  'org:show': OrgShow,
  package: Package,
  probe: Probe,
  redact: Redact,
  report: Report,
  sambi: Sambi,
  'support:bundle': SupportBundle,
  'test-login': TestLogin,
  verify: Verify,
}
