/** What only `package` needs, bundled as a file of its own: guides and letters, and all that a checklist is made of. */
export {recordName} from './folder-plan.ts'
export {planPackage} from './packaging/folder.ts'
export {makePackage} from './packaging/perform.ts'
export {writeFolder} from './write-folder.ts'
export {zip} from './zip-door.ts'
