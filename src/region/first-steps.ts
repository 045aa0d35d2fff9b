import type {Text} from '../text.ts'

/** Who is going to use vgefos: their words in flags and data. */
export const roles = ['municipality', 'hub', 'support', 'supplier'] as const

export type Role = (typeof roles)[number]

/** A command to run, and what one learns from it. `ORG` stands for the organisation. */
export interface Step {
  readonly command: string
  readonly learns: Text
}

export const roleNames: Readonly<Record<Role, Text>> = {
  municipality: {sv: 'jag ansluter en kommuns eller regionens IdP', en: "I connect the IdP of a municipality or of the region"},
  hub: {sv: 'jag förvaltar hubben', en: 'I run the hub'},
  support: {sv: 'jag tar emot fel från användare', en: 'I take in faults from users'},
  supplier: {sv: 'jag levererar en tjänst som ska anslutas', en: 'I supply a service that is to be connected'},
}

/** What to begin with, in order. */
export const firstSteps: Readonly<Record<Role, readonly Step[]>> = {
  municipality: [
    {command: 'test-login --org ORG', learns: {sv: 'hur en sund inloggning ser ut, i labbet', en: 'what a sound login looks like, in the lab'}},
    {command: 'package ORG', learns: {sv: 'en mapp med allt ni behöver: ordning, guide, checklista, brev; --idp säger vad er IdP är', en: 'a folder with all you need: order, guide, checklist, letters; --idp says what your IdP is'}},
    {command: 'metadata lint idp.xml', learns: {sv: 'vad som är fel i er metadata', en: 'what is wrong in your metadata'}},
    {command: 'checklist ORG --phase preparation', learns: {sv: 'vad som är klart, och vad som återstår', en: 'what is done, and what remains'}},
    {command: 'checklist ORG --sign-off', learns: {sv: 'intyga det som bara ni vet', en: 'vouch for what only you know'}},
  ],
  hub: [
    {command: 'inventory', learns: {sv: 'vilka som har en egen IdP', en: 'who has an IdP of their own'}},
    {command: 'metadata lint federation.xml', learns: {sv: 'vad som är fel i allas metadata', en: "what is wrong in everybody's metadata"}},
    {command: 'certs federation.xml --ics byten.ics', learns: {sv: 'när certifikaten går ut', en: 'when certificates run out'}},
    {command: 'checklist ORG', learns: {sv: 'hur långt en organisation har kommit', en: 'how far an organisation has come'}},
  ],
  support: [
    {command: 'decode fel.har', learns: {sv: 'vad som hände, och den första orsaken', en: 'what happened, and the first cause'}},
    {command: 'explain "feltext"', learns: {sv: 'vad en kod eller feltext betyder', en: 'what a code or an error text means'}},
    {command: 'explain ENT01 --brev', learns: {sv: 'ett brev till den som ska rätta felet', en: 'a letter to the one who must mend it'}},
    {command: 'support bundle fel.har --case INC1', learns: {sv: 'underlag utan personuppgifter att skicka vidare', en: 'material without personal data to pass on'}},
  ],
  supplier: [
    {command: 'app new', learns: {sv: 'allt som behövs för att ansluta en tjänst, i en mapp', en: 'all that is needed to connect an application, in a folder'}},
    {command: 'metadata lint vgefos-app/metadata.xml', learns: {sv: 'vad som är fel i tjänstens metadata', en: "what is wrong in the service's metadata"}},
    {command: 'mock-idp --sp-metadata vgefos-app/metadata.xml', learns: {sv: 'prova tjänsten mot ett låtsat Efos', en: 'try the service against a mock Efos'}},
    {command: 'decode svar.txt', learns: {sv: 'vad som stod i svaret', en: 'what the response said'}},
    {command: 'lab', learns: {sv: 'klicka genom hela kedjan själv', en: 'click through the whole chain by hand'}},
  ],
}
