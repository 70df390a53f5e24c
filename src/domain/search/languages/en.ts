import { ENGLISH_SYNONYMS } from './en-synonyms.ts';
import { ENGLISH_CHAT } from './en-chat.ts';
import { ENGLISH_FORMS } from './en-forms.ts';
import { ENGLISH_SPOKEN } from './en-spoken.ts';
import type { Language } from './language.ts';

/** English: general words of chats and of software help, of no product in particular. */
export const ENGLISH: Omit<Language, 'locale' | 'stem'> = {
  stop: `a an the and or but if then of to in on at by for from with without as is are was were be been being am it its this that
    these those i me my mine we us our you your yours he she they them their his her there here do does did done can could
    will would shall should may might must have has had having not no so than too very just also into onto about up out off
    over under again im ive id ill youre dont doesnt didnt isnt arent wasnt cant cannot couldnt wont wouldnt hasnt havent
    thats theres what which who whom whose when where why how whats hows wheres any some each all both such only own same
    while during before after between through because until per via vs let lets etc`,
  filler: `please hi hello hey thanks thank help need want wants wanted trying try tried like know tell say says said get gets
    getting got give given make makes sure way possible able question customer's user's someone somebody anyone anything
    something everything nothing always never still now today really ok okay actually keep keeps use using used work works
    working happen happens happening see problem issue trouble wrong thing things want asks asking ask go goes going explain
    step steps guide instructions info information understand mean means meaning difference best different new correct right
    let lets letting put puts putting come comes came coming stuff lot bit bunch kind sort one ones other others another own always often sometimes
    usually already yet soon later once again together instead even ever enough almost maybe actually just only simply easily quickly
    good bad big nice weird strange odd funny likely certain particular typical whole entire many much more most less least few several
    guy guys folks people nobody everybody everyone someone side middle rest end lands land side ways seem seems look looks looking show shows
    take takes took leave happens become becomes turn turns ask told reason idea sense point matter fact`,
  synonyms: `${ENGLISH_SYNONYMS} | ${ENGLISH_SPOKEN}`,
  chat: ENGLISH_CHAT,
  forms: ENGLISH_FORMS,
  failing: `error errors fail fails failed failing failure wrong broken stuck crash crashes missing cant cannot couldnt doesnt didnt
    wont unable isnt arent impossible refused rejected declined denied problem issue trouble lost disappeared vanished gone
    troubleshoot troubleshooting troubleshooter fix resolve bug fault faulty invalid incorrect freezes frozen hangs faq`,
  doing: `how add create set change make configure enable`,
};
