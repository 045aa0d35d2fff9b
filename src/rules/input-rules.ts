import {messageIsCut} from './bnd/message-is-cut.ts'
import {messageIsBuiltWrong} from './bnd/message-is-built-wrong.ts'
import {notSaml} from './bnd/not-saml.ts'
import {packedForAnotherBinding} from './bnd/packed-for-another-binding.ts'
import {wronglyEncoded} from './bnd/wrongly-encoded.ts'
import type {Rule} from './define.ts'
import {fileIsNotCleanXml} from './met/file-is-not-clean-xml.ts'

/** The rules on what somebody gave us to read, before anything is known of the login. */
export const inputRules: readonly Rule[] = [
  notSaml,
  messageIsCut,
  wronglyEncoded,
  packedForAnotherBinding,
  messageIsBuiltWrong,
  fileIsNotCleanXml,
]
