/** What only the checklist needs, bundled as a file of its own: the reader of YAML and its schema; and the questions to people. */
export {performChecklist} from './check-list/perform.ts'
export {performSambi} from './check-list/perform-sambi.ts'
export {addOrganisationFile, editOrganisationFile} from './check-list/change-file.ts'
export {metadataOfOrganisation} from './check-list/metadata-of.ts'
export {chooseOrganisation} from './login-test/ask.ts'
export {askRole} from './ask-role.ts'
