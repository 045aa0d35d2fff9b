import {VgefosError} from '../../src/errors.ts'
import {readEndpoint, readEntityId} from '../../src/application/read-address.ts'
import {readAttribute} from '../../src/application/read-attribute.ts'
import {demandPlain} from '../../src/application/usage.ts'
import type {AskedAtTerminal} from '../app/flags.ts'
import {language, say} from '../language.ts'

/** Asks a person for what the command line did not say; each answer is checked as the flag would be. */
export async function askForApplication(given: Partial<AskedAtTerminal>): Promise<AskedAtTerminal> {
  const acs = given.acs ?? (await ask(words.acs, (answer) => readEndpoint('--acs', answer)))
  const entityId = given.entityId ?? (await ask(words.entityId, (answer) => readEntityId(answer), `${new URL(acs).origin}/saml`))
  const names = given.names ?? [await ask(words.name, (answer) => demandPlain('--name', answer))]
  const attributes = given.attributes ?? splitList(await ask(words.attributes, (answer) => splitList(answer).map(readAttribute), 'employeeHsaId, givenName, surname'))
  return {entityId, acs, names, attributes}
}

async function ask(question: {readonly sv: string; readonly en: string}, check: (answer: string) => unknown, suggestion?: string): Promise<string> {
  const {input} = await import('@inquirer/prompts')
  const answer = await input(
    {message: say(question), ...(suggestion === undefined ? {} : {default: suggestion}), validate: (typed) => complaint(typed.trim(), check)},
    {output: process.stderr},
  )
  return answer.trim()
}

/** Our own sentence about the answer; true when there is nothing to say, which is what the library wants. */
function complaint(answer: string, check: (answer: string) => unknown): true | string {
  try {
    check(answer)
    return true
  } catch (error) {
    if (error instanceof VgefosError) return error.says[language]
    throw error
  }
}

function splitList(answer: string): readonly string[] {
  return answer.split(/[\s,]+/).filter(Boolean)
}

const words = {
  acs: {sv: 'Vilken adress i tjänsten tar emot svaret (ACS)? https://…', en: 'Which address of the application receives the response (ACS)? https://…'},
  entityId: {sv: 'Vad heter tjänsten i SAML (entityID)?', en: 'What is the application called in SAML (entityID)?'},
  name: {sv: 'Vad ska användaren se att den heter, på svenska?', en: 'What should the user see that it is called, in Swedish?'},
  attributes: {sv: 'Vilka attribut behöver den? Komma emellan', en: 'Which attributes does it need? Commas in between'},
} as const
