import {isVgefosError} from '../errors.ts'
import type {Carrier} from '../evidence/input.ts'
import type {Capture} from './capture.ts'
import type {Delivery} from './detect.ts'
import {type XmlReading, readXml} from './read-xml.ts'
import {type Packing, unpack} from './unpack.ts'

/** A SAML parameter as it stood in a request, percent-encoding removed. */
export interface SentParameter extends Delivery {
  readonly value: string
  readonly carrier: Carrier
}

/** The capture of a message that was sent as a parameter. Never throws: one bomb must not hide the rest of a login. */
export function captureSent({value, carrier, ...delivery}: SentParameter): Capture {
  return captureOf(value.length, carrier, delivery, () => unpack(value))
}

/** The capture of a message that somebody had decoded already. Never throws. */
export function captureDecoded(xml: string, carrier: Carrier, delivery: Delivery): Capture {
  return captureOf(xml.length, carrier, delivery, () => readXml(xml))
}

function captureOf(
  characters: number,
  carrier: Carrier,
  delivery: Delivery,
  read: () => XmlReading & {readonly packing?: Packing | undefined},
): Capture {
  const {content, problem, repairs, packing} = withoutThrowing(read)
  return {
    input: {
      source: 'recording',
      characters,
      encoding: 'utf-8',
      carrier,
      packing,
      repairs,
      kind: content?.kind,
      message: content?.kind === 'message' ? content.message : undefined,
      problem,
    },
    content,
    delivery,
  }
}

function withoutThrowing<Reading extends XmlReading>(read: () => Reading): Reading | (XmlReading & {packing?: undefined}) {
  try {
    return read()
  } catch (error) {
    if (!isVgefosError(error)) throw error
    return {repairs: [], problem: {kind: 'malformed', reason: 'too-deep', place: ''}}
  }
}
