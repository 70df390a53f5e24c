/**
 * Forms of one English word that no stemmer brings together: irregular pasts and plurals. Help pages write the present,
 * people the past. Same form as `en-synonyms.ts`; a group is tight: any of its words is the word.
 */
export const ENGLISH_FORMS = `
  begin began begun | break broke broken | bring brought | build built | rebuild rebuilt | buy bought | catch caught | choose chose chosen |
  come came | deal dealt | draw drew drawn | fall fell fallen | feel felt | find found | forget forgot forgotten | freeze froze frozen |
  give gave given | grow grew grown | hear heard | hide hid hidden | hold held | keep kept | leave left | lend lent | lose lost losing loss |
  make made | meet met meeting | pay paid payment | prepay prepaid prepayment | overpay overpaid overpayment | underpay underpaid underpayment |
  ring rang | run ran | see saw seen | seek sought | sell sold | resell resold | send sent | resend resent | show shown | speak spoke spoken | spend spent |
  steal stole stolen theft | stick stuck | take took taken | teach taught | tell told | think thought | throw threw thrown |
  undo undid undone | redo redid redone | win won | write wrote written | rewrite rewrote rewritten | withdraw withdrew withdrawn withdrawal |
  deny denied denial | apply applied application | refuse refused refusal | approve approved approval | remove removed removal |
  cancel canceled cancelled canceling cancelling cancellation | bind bound | wind wound | bid bids | split splitting | shut shutting | quit quitting |
  person people | man men | woman women | child children | half halves | shelf shelves | life lives | staff staffs | day days | month months |
  analysis analyses | criterion criteria | index indices indexes | matrix matrices | appendix appendices | datum data |
  deliver delivery deliveries | receive received receipt reception | pursue pursuit | renew renewed renewal | exceed excess | choose choice |
  rise rose risen raise raised | drive drove driven | lay laid | lie lay lain | cost costs costing | buy purchase purchased | sell selling sale sales |
  grow growth | weigh weight | long length | wide width | high height | deep depth | strong strength | proof prove proved proven |
  reply replied replies | copy copied copies | modify modified | verify verified | notify notified | bought purchases | unbind unbound |
  differ difference different | depend dependency | refer referral | transfer transferred transferring | ship shipped shipping shipment |
  restart restarted | retry retried retries | occur occurred | stop stopped stopping stoppage | plan planned planning | scan scanned scanning |
  log logged logging | drop dropped | swap swapped | map mapped mapping | tag tagged | pin pinned | merge merger | refer reference`;
