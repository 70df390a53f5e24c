/**
 * English as people say it to a help desk beside English as help pages write it: actions, faults, people, money, files,
 * accounts, talk, time. Of no product in particular. Same form as `en-synonyms.ts`.
 */
export const ENGLISH_SPOKEN = `
  delete remove erase wipe purge discard drop eliminate take_out take_off get_rid throw_away removal deletion erasure |
  create add make build insert establish introduce creation | edit change modify alter amend revise adjust tweak modification |
  rename retitle relabel change_name | view see look show display open read preview |
  find search locate look_up look_for seek discover lookup where_is | stop halt pause suspend hold |
  resume continue restart unpause carry_on | turn_off switch_off disable deactivate stop mute |
  turn_on switch_on enable activate | undo revert roll_back rollback restore take_back |
  cancel void annul abort call_off withdraw cancellation | reverse reversal storno void chargeback |
  pay charge bill debit payment billing | charged billed debited deducted taken |
  refund return reimburse repay give_back send_back money_back | return returned send_back rma take_back |
  exchange replace swap replacement | merge combine unite consolidate join fold unify |
  split divide separate break_up break_down | move transfer shift relocate migrate hand_over |
  copy duplicate clone replicate reproduce | send submit transmit forward dispatch mail |
  forward redirect reroute pass_on | share give_access collaborate shared sharing publish |
  invite add_user onboard invitation | kick ban remove expel block | block ban blacklist deny blocklist |
  allow whitelist permit allowlist accept | hide conceal mask invisible | show reveal unhide expose visible |
  lock freeze restrict protect | unlock unfreeze release unblock | pick choose select opt |
  fill_in complete populate enter | leave quit exit depart log_out | join enter participate |
  start launch run begin open initiate kick_off | run execute perform launch | finish complete end conclude close |
  keep retain preserve save store | save store keep | lose lost missing vanish disappear gone |
  gone missing disappeared vanished lost deleted | get_back recover restore retrieve regain |
  forgot forgotten lost reset recover | reset recover restore change | renew extend prolong renewal |
  postpone delay defer put_off reschedule | reschedule move postpone change_date | speed_up accelerate faster optimize performance |
  increase raise extend grow enlarge higher | decrease reduce lower shrink cut smaller |
  limit cap restrict quota maximum threshold | exceed over above too_many too_large limit |
  connect link integrate hook_up attach pair bind | disconnect unlink detach remove unpair |
  install set_up deploy put_on installation deployment setup | uninstall remove deinstall | upgrade update newer new_version |
  downgrade roll_back older | switch change move migrate swap | translate localize language localization |
  print hard_copy paper printout printing | scan digitize ocr scanned | sign signature esign | approve accept authorize sign_off confirm |
  reject refuse decline deny turn_down | ask request enquire query | tell inform notify alert let_know |
  answer reply respond response | complain complaint dissatisfied claim | explain describe clarify | teach train learn |
  compare difference versus contrast | count tally number | measure track monitor gauge | watch follow monitor track observe subscribe |
  follow subscribe watch | unfollow unsubscribe opt_out stop | mute silence snooze turn_off | ring call phone dial |
  check verify validate confirm test inspect review | fix repair resolve solve correct troubleshoot workaround |
  prevent avoid stop block forbid | force require oblige enforce mandatory | ignore skip bypass omit leave_out |
  sort order arrange rearrange reorder | group bundle cluster categorize | filter narrow refine | mark flag tag label highlight |
  draw sketch diagram | attach upload add include | upload import load bring_in | download export save get extract |
  backup back_up snapshot copy | sync synchronize mirror | schedule plan automate recurring timer | repeat recurring regular periodic |
  book reserve appointment booking reservation | sell sale sales | buy purchase order procure acquire procurement |
  ship deliver send dispatch shipping | receive accept arrive incoming inbound | pack package packing | hire recruit employ onboarding |
  fire dismiss terminate offboard leave leaver | owe debt due unpaid outstanding arrears |
  late overdue unpaid past_due delayed arrears | early advance prepay upfront | chase remind dun collect reminder nudge |
  wrong incorrect mistaken erroneous invalid bad false inaccurate | mistake error typo slip accident |
  accidentally mistake unintentionally wrong | cannot unable fail fails impossible not_possible failure |
  error failure fault bug issue problem exception | broken defective damaged faulty not_working |
  slow sluggish lag laggy performance takes_forever latency | crash freeze hang stuck unresponsive | stuck hang pending blocked frozen |
  blank empty white nothing_shown | grey gray greyed disabled unavailable inactive | blurry quality resolution |
  expired outdated old invalid lapsed | denied forbidden refused rejected unauthorized permission |
  declined rejected refused failed | missing absent not_shown not_visible not_found | duplicate double twice repeated |
  garbled encoding characters gibberish | mismatch difference discrepancy does_not_match not_equal | unbalanced balance difference |
  client customer buyer purchaser shopper | vendor supplier seller provider merchant | seller merchant vendor |
  employee staff worker personnel colleague teammate | colleague coworker teammate member user | boss manager supervisor head lead |
  owner administrator admin holder | user account member person people | guest visitor external anonymous |
  accountant bookkeeper bookkeeping accounting | bookkeeping accounting | tenant workspace organization company |
  company firm business organization enterprise | department division unit team | partner reseller affiliate | contact person address_book |
  student learner pupil participant | teacher instructor trainer tutor | developer programmer coder |
  invoice bill | receipt proof_of_payment slip | quote estimate offer proposal quotation | price cost rate pricing fee |
  fee charge commission cost | free no_charge gratis complimentary | discount reduction rebate deal markdown price_cut |
  coupon voucher promo_code gift_card | tax vat gst duty sales_tax | payroll wages salary paycheck payslip |
  money cash funds payment | money_received income revenue receipts | payout disbursement withdrawal payment |
  bank_account iban account_number | card credit_card debit_card | currency exchange_rate foreign_currency | foreign currency international abroad |
  abroad international foreign cross_border overseas | loan credit borrow | debt receivable owed | profit margin markup earnings |
  loss deficit negative | spending expense cost outlay | budget plan limit | statement report extract summary | subscription plan membership recurring |
  trial demo evaluation test | stock inventory goods on_hand | warehouse storage depot location | item product article goods sku |
  batch lot | shelf bin rack | parcel package shipment box | delivery shipping shipment courier | address location street |
  recipe bill_of_materials bom formula | factory plant manufacturing production | machine equipment device | spare part component |
  file document attachment | folder directory | picture image photo graphic screenshot | logo branding brand | video recording clip movie |
  table grid list | spreadsheet excel csv | chart graph plot diagram | report statement overview | dashboard overview home |
  letter message email mail correspondence | inbox mailbox email | message chat text conversation | conversation chat thread discussion |
  discussion thread topic conversation forum | channel room group stream | notification alert notice push | reminder alert nudge |
  announcement news broadcast | comment note remark feedback | note memo remark | tag label category keyword hashtag |
  template layout form boilerplate sample | form questionnaire survey | survey poll vote | test exam quiz assessment | grade mark score rating |
  lesson course class training | calendar agenda schedule | meeting appointment call conference | deadline due_date end_date |
  holiday vacation leave time_off day_off pto | sick illness absence | timesheet hours time_tracking | shift roster schedule |
  password passcode passphrase credentials secret | login sign_in log_in sign_on access authentication | logout sign_out log_out |
  login username user_name user_id | sign_up register enroll create_account join | two_factor 2fa mfa authenticator verification_code otp |
  verification confirm verify code | permission access right privilege role authorization | account profile | profile personal_details bio avatar |
  avatar profile_picture photo | nickname display_name username | privacy personal_data gdpr data_protection | personal private confidential |
  secret confidential private | security protection safety | hacked compromised stolen breach takeover | stolen lost theft | spam junk unsolicited |
  junk spam | virus malware infected | fraud scam phishing suspicious | fake fraudulent counterfeit | ip_address network | vpn remote_access |
  server host instance machine | database db storage | hosting server domain | domain dns url | url link address web_address hyperlink |
  website site web_page | page screen view window | home_page start_page landing main_page | app application program software |
  mobile phone smartphone cellphone android ios | computer pc desktop laptop mac windows | browser chrome firefox safari edge |
  plugin extension add_on module addin | integration connector connection api | api interface endpoint | webhook callback | token key secret |
  log history journal audit_log activity | history past versions changes revision | version release revision build | old previous earlier former legacy |
  newest latest recent | settings preferences options configuration setup | option setting preference choice | default standard preset initial |
  customize personalize tailor adapt | theme skin appearance look style dark_mode | dark night theme | colour color | font typeface text_size | size dimension large small |
  big large huge | small little tiny minor | width height size | language locale | timezone time_zone time | keyboard shortcut hotkey key |
  button icon control | menu navigation sidebar | sidebar panel pane | tab sheet page | column field | row line record | header heading title |
  heading title caption name | footer bottom | background wallpaper | space room storage disk capacity | disk storage space drive | memory ram |
  full limit quota exceeded | workflow automation process flow rule | rule condition policy criteria | trigger event start | step stage phase |
  status state stage progress | task to_do todo job assignment | ticket case issue request | bug defect issue | project plan job |
  goal target objective | priority urgent importance | team group | permission_group role group | automatic auto automatically itself |
  manual manually by_hand | bulk mass many several at_once multiple batch | all every everything whole entire | several many multiple more_than_one |
  part partial partly some | regularly periodic every recurring | daily every_day day | monthly every_month month | yearly annual every_year year |
  temporary temporarily interim | permanent permanently forever | before prior beforehand advance | after later afterwards | until deadline |
  example sample demo | guide manual tutorial instruction handbook | beginner start getting_started introduction basics | help support assistance |
  requirement prerequisite needed system_requirements | compatible supported support | licence license subscription seat | seat user license |
  law legal regulation compliance | contract agreement | terms conditions policy | warranty guarantee | insurance cover |
  public everyone visible open | private hidden only_me restricted | offline no_internet disconnected | online connected internet | embed iframe insert include |
  import migrate bring_in transfer | map assign match | match reconcile link | round rounding | average mean | percentage percent rate share |
  total sum amount | amount quantity number | remaining left balance rest | minimum least lowest | maximum most highest`;
