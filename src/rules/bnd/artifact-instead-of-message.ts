import {samlBindings} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const artifactInsteadOfMessage = defineRule({
  code: 'BND12',
  name: 'artifact-instead-of-message',
  on: 'input',
  level: 'notice',
  certainty: 'indication',
  owner: 'service',
  requirement: samlBindings('3.6', 'observed'),
  title: {sv: 'Meddelandet självt skickas med webbläsaren', en: 'The message itself is sent with the browser'},
  why: {
    sv: 'En artefakt är bara en hänvisning. Tjänsten hämtar meddelandet direkt från utfärdaren, så det syns inte i webbläsaren och kan inte bedömas här.',
    en: 'An artifact is only a reference. The service fetches the message straight from the issuer, so it is not seen in the browser and cannot be judged here.',
  },
  fix: {
    sv: 'Byt till POST-bindning i tjänsten. Ska artefakt användas: spara svaret (ArtifactResponse) ur tjänstens logg och läs det.',
    en: 'Change to the POST binding in the service. If artifacts are to be used, save the answer (ArtifactResponse) from the service’s log and read that.',
  },
  alsoKnownAs: ['SAMLart', 'Unable to resolve artifact'],
  messages: {
    known: {
      sv: 'Det här är en artefakt (typ {type}, slutpunkt {index}) från {issuer}, inte själva meddelandet.',
      en: 'This is an artifact (type {type}, endpoint {index}) of {issuer}, not the message itself.',
    },
    unknown: {
      sv: 'Det här är en artefakt (typ {type}, slutpunkt {index}), inte själva meddelandet. Utfärdarens SourceID är {source}.',
      en: 'This is an artifact (type {type}, endpoint {index}), not the message itself. The SourceID of its issuer is {source}.',
    },
    misbuilt: {
      sv: 'Det här är en artefakt, men den är felbyggd: {bytes} byte. Väntat: 44, av typ 4.',
      en: 'This is an artifact, but it is built wrong: {bytes} bytes. Expected: 44, of type 4.',
    },
  },
  run({subject: {problem}, found}) {
    if (problem?.kind !== 'artifact') return []
    const {bytes, typeCode, endpointIndex, sourceId, issuer} = problem.artifact
    if (sourceId === undefined) return [found('misbuilt', {bytes: String(bytes)})]
    const [type, index] = [String(typeCode), String(endpointIndex)]
    return [issuer === undefined ? found('unknown', {type, index, source: sourceId}) : found('known', {type, index, issuer})]
  },
})
