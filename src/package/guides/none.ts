import {list, note, run, steps, table, text} from '../page.ts'
import {levelTable} from './common.ts'
import type {Guide} from './guide.ts'

export const none: Guide = {
  kind: 'none',
  intro: [
    text(
      'Ni har ingen egen IdP att ställa in. Medarbetarna loggar in hos hubben, och tjänsterna har hubben som IdP. Ert arbete är katalogen, telefonerna och tjänsterna.',
      'You have no IdP of your own to set up. Employees log in at the hub, and services have the hub as their IdP. Your work is the directory, the phones and the services.',
    ),
  ],
  sections: [
    {
      title: {sv: 'Bestäm vilka som ska logga in, och i vad', en: 'Decide who is to log in, and to what'},
      blocks: [
        steps(
          {sv: 'Lista tjänsterna, till exempel SAMSA, och vem som förvaltar var och en.', en: 'List the services, for example SAMSA, and who runs each.'},
          {sv: 'Ta fram listan över användare i varje tjänst.', en: 'Get the list of users of each service.'},
          {sv: 'Fråga varje leverantör: vilket attribut känner ni igen personen på, och vilken tillitsnivå kräver ni?', en: 'Ask each supplier: by which attribute do you know the person, and which level of assurance do you demand?'},
        ),
        note(
          'De flesta svarar HSA-id. Då måste HSA-id i tjänsten och i katalogen vara exakt detsamma, tecken för tecken.',
          'Most answer HSA-id. Then the HSA-id in the service and in the directory must be exactly the same, letter by letter.',
        ),
      ],
    },
    {
      title: {sv: 'Städa katalogen (HSA)', en: 'Put the directory in order (HSA)'},
      blocks: [
        steps(
          {sv: 'Jämför HSA-id i tjänsternas användarlistor med katalogen. Rätta där det är fel.', en: "Compare the HSA-ids in the services' lists of users with the directory. Mend where it is wrong."},
          {sv: 'Kontrollera att namn, anställning och, för vården, medarbetaruppdrag stämmer.', en: 'See that names, employments and, for health care, commissions are right.'},
          {sv: 'Märk ut dem som har flera HSA-id eller uppdrag: de får välja vid inloggningen, och behöver veta vad.', en: 'Mark those who have several HSA-ids or commissions: they get to choose when they log in, and need to know what.'},
          {sv: 'Bestäm vad som gäller den som har skyddade uppgifter, samordningsnummer eller inget HSA-id.', en: 'Decide what holds for those with protected data, a coordination number or no HSA-id.'},
          {sv: 'Lägg in minst två testpersoner. Använd bara testpersoner som katalogen har gett ut, aldrig en riktig person.', en: 'Enter at least two test persons. Use only test persons that the directory has issued, never a real person.'},
        ),
        table(
          [{sv: 'Uppgift', en: 'Value'}, {sv: 'Attribut', en: 'Attribute'}],
          [
            ['HSA-id', '`http://sambi.se/attributes/1/employeeHsaId`'],
            [{sv: 'Förnamn', en: 'Given name'}, '`http://sambi.se/attributes/1/givenName`'],
            [{sv: 'Efternamn', en: 'Surname'}, '`http://sambi.se/attributes/1/surname`'],
            [{sv: 'Organisation', en: 'Organisation'}, '`http://sambi.se/attributes/1/organizationName`'],
            [{sv: 'Organisationsnummer', en: 'Organisation number'}, '`http://sambi.se/attributes/1/organizationIdentifier`'],
          ],
        ),
        text('Ett HSA-id i produktion börjar med SE och katalogägarens organisationsnummer. Ert förväntas börja med `{hsaPrefix}`.', "A HSA-id in production begins with SE and the organisation number of the directory's owner. Yours is expected to begin with `{hsaPrefix}`."),
      ],
    },
    {
      title: {sv: 'Telefoner och nät', en: 'Phones and network'},
      blocks: [
        steps(
          {sv: 'Bestäm vem som aktiverar Mobilt Efos, med vilket kort, och hur lång tid det får ta.', en: 'Decide who activates Mobilt Efos, by which card, and how long it may take.'},
          {sv: 'Låt telefonerna nå autentiseringstjänsten, också på ert eget wifi. Fråga hubben efter adresserna.', en: 'Let phones reach the authentication service, on your own wifi too. Ask the hub for the addresses.'},
          {sv: 'Undanta hubbens och Ineras adresser från TLS-inspektion.', en: "Except the addresses of the hub and of Inera from TLS inspection."},
          {sv: 'Bestäm reservvägen när en telefon är borta: reservkort, och vad det inte räcker till.', en: 'Decide what to do when a phone is gone: a reserve card, and what it is not enough for.'},
        ),
        levelTable,
        note('En tjänst som bara godtar loa3 släpper inte in någon med reservkort. Säg det innan det händer.', 'A service that takes only loa3 lets nobody in by a reserve card. Say so before it happens.'),
      ],
    },
    {
      title: {sv: 'Anslut tjänsterna', en: 'Connect the services'},
      blocks: [
        text('Leverantören gör det tekniska. Be om tjänstens metadata, granska den, och skicka den till hubben med brevet om anslutning:', "The supplier does what is technical. Ask for the service's metadata, check it, and send it to the hub with the letter about the connection:"),
        run('vgefos metadata lint sp.xml'),
        text(
          'Tjänsten ska begära varje nivå den godtar (jämförelsen `exact`), ta emot NameID av typen transient, och godta rsa-sha256. Leverantören kan prova själv mot ett låtsat Efos:',
          'The service is to ask for each level that it accepts (the comparison `exact`), take a NameID of the kind transient, and accept rsa-sha256. The supplier can try by itself against a mock Efos:',
        ),
        run('vgefos mock-idp --sp-metadata sp.xml'),
      ],
    },
    {
      title: {sv: 'Prova', en: 'Try it'},
      blocks: [
        text('Se först hur en sund inloggning ser ut, i labbet:', 'First see what a sound login looks like, in the lab:'),
        run('vgefos test-login --org {slug} --app samsa'),
        text('Sedan i testmiljön, med en testperson och en riktig telefon. Miljön `test` beskriver du i `vgefos.config.json`:', 'Then in the test environment, with a test person and a real phone. You describe the environment `test` in `vgefos.config.json`:'),
        run('vgefos test-login --org {slug} --env test --app samsa --output runs/{slug}', 'vgefos checklist {slug} --phase test --recording runs/{slug}'),
        list(
          {sv: 'En person med ett HSA-id, en med flera, en utan uppdrag.', en: 'A person with one HSA-id, one with several, one without a commission.'},
          {sv: 'Från en dator med QR-kod, från telefonen själv, och från en surfplatta.', en: 'From a computer by QR code, from the phone itself, and from a tablet.'},
          {sv: 'Avbryt i telefonen, och låt tiden gå ut.', en: 'Cancel on the phone, and let the time run out.'},
        ),
      ],
    },
    {
      title: {sv: 'Byta certifikat', en: 'Change certificates'},
      blocks: [
        text(
          'Hubben byter sina egna certifikat. Det som rör er är tjänsternas: när en tjänst byter ska hubben ha den nya metadatafilen innan. Låt leverantören meddela er 90 dagar i förväg, och skicka brevet om certifikatbyte.',
          "The hub changes its own certificates. What concerns you are those of the services: when a service changes, the hub is to have the new metadata file before. Let the supplier tell you 90 days ahead, and send the letter about the change of certificate.",
        ),
        run('vgefos certs sp.xml --ics byten.ics'),
      ],
    },
    {
      title: {sv: 'När det inte går', en: 'When it does not work'},
      blocks: [
        list(
          {sv: 'Gäller det en person? Titta i katalogen först.', en: 'Does it concern one person? Look in the directory first.'},
          {sv: 'Gäller det en tjänst? Hör av dig till leverantören, med det som `vgefos decode login.har` säger.', en: 'Does it concern one service? Turn to the supplier, with what `vgefos decode login.har` says.'},
          {sv: 'Gäller det alla? Hubben. Skicka klockslag, adress och id, aldrig HAR-filen som den är: `vgefos support bundle login.har --case INC1`.', en: 'Does it concern everybody? The hub. Send time, address and ids, never the HAR file as it is: `vgefos support bundle login.har --case INC1`.'},
        ),
      ],
    },
  ],
  errors: [
    {says: undefined, code: 'STA07', cure: {sv: 'Personen saknas i katalogen, eller har fel HSA-id.', en: 'The person is missing in the directory, or has the wrong HSA-id.'}},
    {says: '400 Felaktigt anrop', code: 'ATR01', cure: {sv: 'Ett obligatoriskt attribut saknas för personen, till exempel ett uppdrag.', en: 'A required attribute is missing for the person, for example a commission.'}},
    {says: 'Non-matching Levels of Assurance', code: 'LOA01', cure: {sv: 'Reservkort i en tjänst som kräver loa3.', en: 'A reserve card in a service that demands loa3.'}},
    {says: undefined, code: 'EID02', cure: {sv: 'Ingen godkände i telefonen i tid.', en: 'Nobody approved on the phone in time.'}},
    {says: undefined, code: 'EID01', cure: {sv: 'Användaren avbröt. Börja om från tjänsten.', en: 'The user cancelled. Begin anew at the service.'}},
    {says: undefined, code: 'BND09', cure: {sv: 'Inloggningssidan var bokmärkt. Bokmärk tjänsten i stället.', en: 'The login page was bookmarked. Bookmark the service instead.'}},
    {says: undefined, code: 'SES09', cure: {sv: 'Två flikar på en gång. Stäng alla och börja om.', en: 'Two tabs at once. Close them all and begin anew.'}},
    {says: undefined, code: 'ATR02', cure: {sv: 'Attributet finns men är tomt i katalogen.', en: 'The attribute is there but empty in the directory.'}},
  ],
  doubts: [
    {sv: 'Hur aktiveringen av Mobilt Efos går till hos er, och vilka adresser telefonerna behöver, är inte känt här. Fråga hubben.', en: 'How Mobilt Efos is activated with you, and which addresses phones need, is not known here. Ask the hub.'},
    {sv: 'Tillitsnivåerna är Ineras, som hubben antas följa.', en: "The levels of assurance are Inera's, which the hub is assumed to follow."},
  ],
}
