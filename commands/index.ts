import {OrgList} from './org/list.ts'
import {OrgShow} from './org/show.ts'

/** The command table. A new command is a file and a line here; nothing is found by looking in folders. */
export const COMMANDS = {
  'org:list': OrgList,
  'org:show': OrgShow,
}
