import {Args} from '@oclif/core'
import {readPublished} from '../../src/capture/read-published.ts'
import {vgefosError} from '../../src/errors.ts'
import {metadataDiffToText} from '../../src/report/metadata/metadata-diff-to-text.ts'
import {type MetadataDiff, type Side, diffMetadata} from '../../src/report/metadata/metadata-diff.ts'
import {BaseCommand} from '../base-command.ts'
import {say} from '../language.ts'

export class MetadataDifference extends BaseCommand {
  static override summary = say({
    sv: 'visa vad som skiljer två metadatafiler; ordning och signatur räknas inte',
    en: 'show what differs between two metadata files; order and signature do not count',
  })
  static override description = say({
    sv: 'Certifikat jämförs med sina fingeravtryck. Giltighetstid (validUntil, cacheDuration) räknas inte heller.\n\nUtgångskod 0: samma sak. 1: något skiljer. 3: en aktör gick inte att läsa.',
    en: 'Certificates are compared by fingerprint. Until when it is valid (validUntil, cacheDuration) does not count either.\n\nExit code 0: the same. 1: something differs. 3: an entity could not be read.',
  })
  static override examples = ['<%= config.bin %> metadata diff gammal.xml ny.xml', '<%= config.bin %> metadata diff idp.xml - < hub.xml']
  static override args = {
    a: Args.string({description: say({sv: 'den ena filen', en: 'one of the files'})}),
    b: Args.string({description: say({sv: 'den andra; - för standard in', en: 'the other; - for standard input'})}),
  }

  async run(): Promise<MetadataDiff> {
    const {args} = await this.parse(MetadataDifference)
    const {a, b} = args
    if (a === undefined || b === undefined)
      throw vgefosError('E_MISSING_FLAG', {flag: a === undefined ? 'A' : 'B', example: 'vgefos metadata diff a.xml b.xml'})
    const diff = diffMetadata(await sideOf(a), await sideOf(b))
    this.log(metadataDiffToText(diff, this.language))
    return this.end(diff.exit, diff)
  }
}

async function sideOf(file: string): Promise<Side> {
  const {texts, otherwise} = await readPublished(file, process.stdin)
  for (const {kind} of texts) if (kind === 'entity') return {name: file, texts}
  throw vgefosError('E_BAD_METADATA', {source: file, reason: otherwise})
}
