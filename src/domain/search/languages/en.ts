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
  courtesy: `please | pls | plz | hi | hi there | hello | hello there | hey | hey there | hi all | hi team | hi guys | hello team | hello everyone |
    good morning | good afternoon | good evening | good day | dear team | dear support | dear sir | dear sir or madam | greetings | thanks |
    many thanks | thanks a lot | thanks so much | thanks in advance | thanks for your help | thank you | thank you in advance | thank you so much |
    thank you very much | thank you for your help | thx | ty | cheers | kind regards | best regards | regards | kindly | asap |
    as soon as possible | urgent please | this is urgent | its urgent | very urgent | its quite urgent | we are waiting | i am waiting | im waiting |
    still waiting for an answer | waiting for your reply | waiting for your answer | looking forward to your reply | looking forward to hearing from you |
    please help | please help me | please advise | please assist | can you help | can you help me | can you help us | can you please help |
    can you please help me | could you help | could you help me | could you please help | could you please help me | can someone help |
    can anyone help | could someone help | i need help | i need some help | i need your help | need help | need some help | need your help | help me |
    help me out | help needed | any help | any help appreciated | any ideas | any idea | any advice | i was wondering | i was wondering if |
    i was just wondering | i am wondering | im wondering | was wondering | just wondering | i wonder | i wonder if | id like to know |
    i would like to know | i want to know | wants to know | want to know | would like to know | can you tell me | can you please tell me | could you tell me |
    could you please tell me | please tell me | tell me | do you know | can you advise | could you advise | can you explain | could you explain |
    can you clarify | could you clarify | i have a question | i have a quick question | i have one question | got a question | quick question |
    one question | just a question | question about | my question is | sorry | sorry to bother | sorry to bother you | excuse me |
    customer asks | customer is asking | customer says | customer wrote | customer writes | customer wants to know | client asks | client is asking |
    client says | client wrote | client writes | client wants to know | user asks | user is asking | user says | user wrote | user writes |
    user wants to know | they say | they ask | she says | he says | i have a customer | i have a client | i have a user`,
  synonyms: `${ENGLISH_SYNONYMS} | ${ENGLISH_SPOKEN}`,
  chat: ENGLISH_CHAT,
  forms: ENGLISH_FORMS,
  failing: `error errors fail fails failed failing failure wrong broken stuck crash crashes missing cant cannot couldnt doesnt didnt
    wont unable isnt arent impossible refused rejected declined denied problem issue trouble lost disappeared vanished gone
    troubleshoot troubleshooting troubleshooter fix resolve bug fault faulty invalid incorrect freezes frozen hangs faq`,
  doing: `how add create set change make configure enable`,
};
