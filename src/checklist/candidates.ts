/**
 * The 152 candidate checks for a connection, by their ids of the study that the checklist began with: the rules and
 * items that each became. An empty list: not checked, and docs/not-checked.md says why.
 */
export const candidates: Readonly<Record<string, readonly string[]>> = {
  ...group('A', [
    'BND11 MET38 MET90 MET91', 'MET20', 'ENT01 MET40 OPS01', 'MET21', 'MET01 MET22', 'MET68 OPS02', 'MET23 MET24 MET42 MET43 MET45 MET51 MET52', 'MET25', 'MET26', 'MET27', '',
    'MET28 MET47 MET62 MET63', 'ATR03 ORG05', 'ATR01 ORG05', 'ORG01 ORG05', 'MET29 MET49', 'MET30 NET17', 'MET31 MET44 MET50', 'SIG05', 'MET35 MET61', 'MET36 MET60',
  ]),
  ...group('B', [
    'MET08 MET32 MET42', 'MET08 MET26', 'LOA03 MET48 OPS16', 'ATR01 ORG05', 'MET35', 'MET33 NET17', 'SIG05', 'MET36', 'ATR14 MET34 MET65', '',
    'MET29 MET30 MET31', 'MET05 MET82 OPS19', 'MET08',
  ]),
  ...group('C', [
    'BND11 TIM06', 'BND02 BND03 BND04 BND11', 'ENT01 ENT08', 'END05', 'END01 END06', 'END06', '', 'STA04', 'LOA02 LOA05 LOA06',
    'LOA01 LOA03', 'NID05', 'ATR10', 'SIG05 SIG06', 'SIG07', 'OPS17', 'OPS17', 'OPS17', 'BND05 OPS14', 'SES05', 'OPS07 SIG06',
  ]),
  ...group('D', [
    'END03', 'BND06 BND07', 'ENT02', 'SIG01 SIG03 SIG04', 'SIG09', 'SIG11', 'SIG07', 'ENC01 ENC02 ENC03 ENC04', 'ATR08 BND15',
    'NID02 NID03 NID04', 'BND15', 'END04', 'TIM03', 'TIM01 TIM02', 'ENT03', 'TIM06', 'TIM04 TIM05', '', 'LOA03', 'OPS17',
    'BND08 OPS07', 'STA11', 'EID01 OPS08', 'OPS07 SIG02',
  ]),
  ...group('E', [
    'MET37 SIG10', 'SIG01', 'MET02', '', 'OPS01', 'MET06 MET09 OPS18', 'OPS18', 'OPS06', '', 'NET16 OPS04', 'OPS02',
  ]),
  ...group('F', [
    'MET11 MET24 NET01 NET05 NET13 NET14 OPS05', 'NET04 NET20 OPS05', 'NET02 NET07 NET10 OPS05', 'NET11 OPS05', 'NET12 NET19 OPS05', 'NET03 OPS04',
    'NET01 NET05 NET06 NET16 OPS04', 'NET15 OPS03 TIM08', 'SES01 SES02 SES06', 'BND13',
  ]),
  ...group('G', [
    'ATR01 ATR08', 'ORG05', 'MET28', 'ATR03', 'ATR03', 'ATR06', 'ATR02', 'ATR05', 'ORG12', 'ATR04', '', 'ORG12', 'ATR14', '',
    'ATR06 ORG08', 'ORG08', 'ORG07 ORG11', 'ATR11', 'ORG07', 'OPS15',
  ]),
  ...group('H', ['LOA03', 'LOA01', 'OPS16', 'OPS16 ORG09', 'OPS16', 'LOA04', '', 'OPS16', '']),
  ...group('I', [
    'OPS11', 'OPS11', 'OPS11 TIM05', 'OPS11', 'SLO01', 'OPS12', 'OPS12 SLO01 SLO03', 'OPS12', 'OPS12', 'OPS12', 'OPS13 SES08',
  ]),
  ...group('J', [
    'MET31 ORG02', 'ORG03', 'ORG10', 'ORG06', 'OPS02', 'OPS06 OPS20', 'OPS09', 'EID01 EID02 OPS10 STA06', 'OPS10', 'ORG11',
    'ORG01 ORG04', 'OPS14', 'ORG13',
  ]),
}

function group(letter: string, codes: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(codes.map((text, index) => [`${letter}${String(index + 1).padStart(2, '0')}`, text.split(' ').filter(Boolean)]))
}
