/** The words of the test plan; what it tries comes from the catalogue of faults. */
export const words = {
  title: {sv: 'Provplan för {name}', en: 'Test plan for {name}'},
  intro: {
    sv: 'Proven visar att tjänsten släpper in rätt person och ingen annan. Du gör dem på din egen dator eller i en egen testmiljö, mot en låtsas-IdP med påhittade personer: `vgefos mock-idp`. Ingen riktig inloggning behövs, och ingenting skickas till hubben.',
    en: 'The trials show that the application lets the right person in and nobody else. You make them on your own machine or in a test environment of your own, against a mock IdP with invented people: `vgefos mock-idp`. No real login is needed, and nothing is sent to the hub.',
  },
  before: {sv: 'Innan du börjar', en: 'Before you begin'},
  lint: {
    sv: 'Granska din metadata, och titta gärna på hur en sund inloggning ser ut (den andra raden öppnar en webbläsare mot ett labb på din dator):',
    en: 'Check your metadata, and have a look at what a sound login is like (the second line opens a browser on a lab on your machine):',
  },
  start: {sv: 'Starta låtsas-IdP:n i mappen där `metadata.xml` ligger:', en: 'Start the mock IdP in the folder where `metadata.xml` is:'},
  external: {
    sv: '`--allow-external` behövs för att tjänsten inte ligger på den här datorn. Kör bara så i en egen testmiljö, aldrig mot en tjänst i drift: vem som helst som når låtsas-IdP:n kan logga in.',
    en: '`--allow-external` is needed because the application is not on this machine. Do so only in a test environment of your own, never against an application in use: anybody who reaches the mock IdP can log in.',
  },
  pointAtMock: {
    sv: 'Låt tjänsten tillfälligt lita på låtsas-IdP:n i stället för på hubben: byt {hub} mot {entityId}, och läs in metadata från {metadata} (hittar servern inte namnet: http://127.0.0.1:8400/metadata).',
    en: 'Let the application trust the mock IdP instead of the hub for a while: replace {hub} by {entityId}, and load metadata from {metadata} (if the server does not find the name: http://127.0.0.1:8400/metadata).',
  },
  phone: {
    sv: 'När en inloggning väntar på telefonen: öppna {phone}, välj en person (till exempel Anna Andersson) och godkänn. Pinkoden står på sidan.',
    en: 'When a login waits for the phone: open {phone}, choose a person (such as Anna Andersson) and approve. The PIN is on the page.',
  },
  newKeys: {
    sv: 'Låtsas-IdP:n får nya nycklar varje gång den startas. Läs då in dess metadata igen.',
    en: 'The mock IdP gets new keys each time it starts. Then load its metadata again.',
  },
  levels: {
    sv: 'Låtsas-IdP:n kan bara Sambis nivåer: {levels}. Din tjänst begär en annan. Gör om mappen med `--loa loa3` för proven, annars nekas varje inloggning.',
    en: 'The mock IdP only has Sambi’s levels: {levels}. Your application asks for another. Make the folder anew with `--loa loa3` for the trials, or every login is refused.',
  },
  quicker: {sv: 'Snabbare: byt fel utan att starta om', en: 'Quicker: change faults without a restart'},
  switching: {
    sv: 'Du kan låta låtsas-IdP:n vara igång och byta fel i den, så behåller den sina nycklar. Namnet är det som står efter `--fault` i tabellerna; den andra raden gör den ärlig igen.',
    en: 'You can leave the mock IdP running and change faults in it, so that it keeps its keys. The name is what follows `--fault` in the tables; the second line makes it honest again.',
  },
  powerShell: {sv: 'I PowerShell:', en: 'In PowerShell:'},
  trials: {sv: 'Proven', en: 'The trials'},
  order: {
    sv: 'Gör dem i ordning. Logga ut ur tjänsten mellan dem, eller använd ett nytt privat fönster varje gång. Gör om prov 1 efter varje grupp: går den sunda inloggningen inte längre säger proven före ingenting.',
    en: 'Make them in order. Log out of the application in between, or use a new private window each time. Repeat trial 1 after each group: when the sound login does not work any more, the trials before it say nothing.',
  },
  sound: {sv: 'En sund inloggning', en: 'A sound login'},
  soundShort: {sv: 'En sund inloggning', en: 'A sound login'},
  soundExpected: {
    sv: 'Väntat: du är inloggad, och tjänsten visar rätt person. Skriv upp vilka uppgifter tjänsten fick.',
    en: 'Expected: you are logged in, and the application shows the right person. Note what the application was told.',
  },
  soundAgain: {sv: 'En sund inloggning igen', en: 'A sound login again'},
  soundAgainShort: {sv: 'En sund inloggning, sist', en: 'A sound login, last'},
  soundAgainExpected: {
    sv: 'Väntat: du är inloggad som i prov 1. Ställ sedan tillbaka tjänsten till hubben.',
    en: 'Expected: you are logged in as in trial 1. Then set the application back to the hub.',
  },
  expected: {sv: 'Väntat vid **ska nekas**:', en: 'Expected at **must be refused**:'},
  reject: {sv: '**ska nekas**', en: '**must be refused**'},
  either: {sv: 'får nekas eller godtas; skriv upp vilket', en: 'may be refused or accepted; note which'},
  accept: {sv: 'ska godtas', en: 'must be accepted'},
  trialHead: {
    sv: ['Nr', 'Vad låtsas-IdP:n gör', 'Starta', 'Tjänsten', 'Kod'],
    en: ['No', 'What the mock IdP does', 'Start', 'The application', 'Code'],
  },
  falls: {sv: 'När ett prov inte går som väntat', en: 'When a trial does not go as expected'},
  whatToDo: {
    sv: 'Släpper tjänsten in någon den skulle neka: rätta det innan du går vidare, det är ett säkerhetshål. Koden i tabellen säger vilket krav det gäller. Nekar den något den skulle släppa in: spara svaret (SAMLResponse ur webbläsarens nätverksflik) i en fil och läs det. Den sista raden visar hur en tjänst i labbet nekar samma sak.',
    en: 'If the application lets somebody in whom it should refuse: mend that before you go on, it is a security hole. The code in the table says which demand it is about. If it refuses what it should let in: save the response (SAMLResponse, in the network tab of the browser) in a file and read it. The last line shows how an application in the lab refuses the same thing.',
  },
  signOff: {sv: 'Underskrift', en: 'Sign-off'},
  signIntro: {
    sv: 'Fyll i och skicka med till hubben. Utfall: godkänt, underkänt eller gick inte att prova, med orsak.',
    en: 'Fill in and send along to the hub. Outcome: passed, failed or could not be tried, with the reason.',
  },
  signHead: {sv: ['Nr', 'Prov', 'Utfall', 'Datum', 'Namn'], en: ['No', 'Trial', 'Outcome', 'Date', 'Name']},
} as const
