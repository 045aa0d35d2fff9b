import type {InputEvidence} from '../../evidence/input.ts'
import {withInput} from '../readable-input.ts'
import {type Case, testRule} from '../testing.ts'
import {fileIsNotCleanXml} from './file-is-not-clean-xml.ts'

const withXml = (change: Partial<InputEvidence>): Case =>
  withInput({carrier: 'xml', packing: undefined, repairs: [], ...change})

testRule(fileIsNotCleanXml, {
  passes: {'XML in UTF-8': withXml({})},
  fails: {
    'UTF-16, as PowerShell saves it': [withXml({encoding: 'utf-16le'}), 'encoding'],
    'a byte order mark': [withXml({encoding: 'utf-8-bom'}), 'mark'],
    'neither UTF-8 nor UTF-16': [withXml({encoding: 'latin-1'}), 'latin'],
    'text copied with it from a browser': [withXml({repairs: ['text-around']}), 'surrounded'],
    'typographic quotes': [withXml({repairs: ['typographic-quotes']}), 'quotes'],
  },
  skips: {'a file that holds base64': withInput({encoding: 'utf-16le'})},
})
