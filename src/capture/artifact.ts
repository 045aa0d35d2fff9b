import {createHash} from 'node:crypto'
import type {ArtifactFact, InputProblem} from '../evidence/input.ts'
import {percentDecoded} from './unpack.ts'

/** Type 4 is the only one that SAML 2.0 knows (Bindings 3.6.4): type, endpoint, SourceID and handle. */
const size = 44

/** The artifact in an address, a form or a log line that carries no message itself. */
export function artifactIn(text: string): Extract<InputProblem, {kind: 'artifact'}> | undefined {
  const value = /(?:^|[?&#\s"'{])SAMLart["']?\s{0,3}[=:\t]\s{0,3}["']?([A-Za-z0-9+/%=_-]{8,200})/.exec(text)?.[1]
  return value === undefined ? undefined : {kind: 'artifact', artifact: readArtifact(percentDecoded(value))}
}

function readArtifact(value: string): ArtifactFact {
  const bytes = Buffer.from(value.replaceAll(' ', '+'), 'base64')
  const typeCode = bytes.length < 2 ? undefined : bytes.readUInt16BE(0)
  const isWhole = bytes.length === size && typeCode === 4
  return {
    bytes: bytes.length,
    typeCode,
    endpointIndex: isWhole ? bytes.readUInt16BE(2) : undefined,
    sourceId: isWhole ? bytes.subarray(4, 24).toString('hex') : undefined,
    issuer: undefined,
  }
}

/** The same problem, with the issuer named when it is one of these: a SourceID is the SHA-1 of an entityID. */
export function withIssuer(problem: InputProblem | undefined, entityIds: readonly string[]): InputProblem | undefined {
  if (problem?.kind !== 'artifact') return problem
  const issuer = entityIds.find((id) => createHash('sha1').update(id, 'utf8').digest('hex') === problem.artifact.sourceId)
  return {kind: 'artifact', artifact: {...problem.artifact, issuer}}
}
