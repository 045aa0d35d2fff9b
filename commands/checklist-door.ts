/** What only the checklist needs, bundled as a file of its own: the reader of YAML and its schema. */
export {performChecklist} from './check-list/perform.ts'
export {addOrganisationFile, editOrganisationFile} from './check-list/change-file.ts'
