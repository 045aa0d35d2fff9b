import {Args, Flags} from '@oclif/core'
import {readPublished} from '../../src/capture/read-published.ts'
import {vgefosError} from '../../src/errors.ts'
import {type ShownMetadata, showMetadata, shownToText} from '../../src/report/metadata/shown-metadata.ts'
import {BaseCommand} from '../base-command.ts'
import {say} from '../language.ts'
import {momentOf} from '../moment.ts'

export class MetadataShow extends BaseCommand {
  static override summary = say({
    sv: 'visa vad metadata säger: roller, adresser, certifikat, kontakter',
    en: 'show what metadata says: roles, addresses, certificates, contacts',
  })
  static override examples = [
    '<%= config.bin %> metadata show idp.xml',
    '<%= config.bin %> metadata show federation.xml --entity https://idp.example.se',
  ]
  static override args = {
    input: Args.string({description: say({sv: 'en fil, eller - för standard in', en: 'a file, or - for standard input'})}),
  }
  static override flags = {
    entity: Flags.string({
      helpValue: 'ENTITYID',
      summary: say({sv: 'visa bara aktören med detta entityID', en: 'show only the entity with this entityID'}),
    }),
    now: Flags.string({hidden: true}),
  }

  async run(): Promise<ShownMetadata> {
    const {args, flags} = await this.parse(MetadataShow)
    const now = momentOf('--now', flags.now)
    const {texts, name, otherwise} = await readPublished(args.input, process.stdin)
    const shown = showMetadata(texts, name, now, flags.entity)
    if (shown.entities.length + shown.broken.length === 0) {
      const source = name ?? '-'
      if (flags.entity === undefined) throw vgefosError('E_BAD_METADATA', {source, reason: otherwise})
      throw vgefosError('E_NO_SUCH_ENTITY', {source, given: flags.entity})
    }
    this.print(shownToText(shown, now, this.language))
    return this.end(shown.exit, shown)
  }
}
