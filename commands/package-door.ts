/** What only `package` needs, bundled as a file of its own: guides and letters, and all that a checklist is made of. */
export {manifestName, planFolder, writeFolder} from './packaging/folder.ts'
export {makePackage} from './packaging/perform.ts'
export {zip} from './zip-door.ts'
